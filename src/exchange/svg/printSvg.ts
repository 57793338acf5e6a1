import { type ColourName, colourOf, type Scheme } from '../../domain/palette';
import { type Paint, type Scene, type SceneItem, type TextItem, types } from '../../domain/scene/items';

/** Paper above and below the picture; at its sides the map has some of its own. */
const EDGE = 24;
/** The map's own font where it is installed, else what comes closest. Nothing is fetched. */
const FONTS = "Inter, 'Helvetica Neue', Arial, sans-serif";

interface Words {
  readonly title: string;
  readonly description: string;
}

/**
 * A picture as an SVG file that stands for itself: no script, no style sheet, nothing from elsewhere, and letters that
 * keep to their card in whatever font there is. The same picture gives the same bytes.
 */
export function printSvg(scene: Scene, scheme: Scheme, { title, description }: Words): string {
  const { width } = scene;
  const height = scene.height + 2 * EDGE;
  const colour = (name: ColourName) => colourOf(name, scheme);
  const size = { width: figure(width), height: figure(height) };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    tag('svg', {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 ${-EDGE} ${size.width} ${size.height}`,
      role: 'img',
      'aria-labelledby': 'title description',
      'font-family': FONTS,
      'xml:space': 'preserve',
      fill: 'none',
    }).replace('/>', '>'),
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    tag('rect', { y: -EDGE, ...size, fill: colour('paper') }),
    ...scene.items.flatMap((item) => printed(item, colour)),
    '</svg>',
    '',
  ].join('\n');
}

type Colours = (name: ColourName) => string;
type Attributes = Readonly<Record<string, string | number | undefined>>;

function printed(item: SceneItem, colour: Colours): readonly string[] {
  switch (item.kind) {
    case 'box': {
      const { x, y, width, height } = item.rect;
      const radius = item.radius === 0 ? undefined : item.radius;
      return [tag('rect', { x, y, width, height, rx: radius, ...paintOf(item, colour) })];
    }
    case 'circle':
      return [tag('circle', { cx: item.x, cy: item.y, r: item.radius, ...paintOf(item, colour) })];
    case 'path':
      return [tag('path', { d: item.d, ...paintOf(item, colour) })];
    case 'text':
      return item.lines.filter(({ text }) => text.trim() !== '').map((line) => printedLine(item, line, colour));
  }
}

function paintOf({ fill, stroke, strokeWidth, dash, opacity, isRound }: Paint, colour: Colours): Attributes {
  return {
    fill: fill && colour(fill),
    stroke: stroke && colour(stroke),
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash?.map(figure).join(' '),
    'stroke-linecap': isRound && stroke ? 'round' : undefined,
    'stroke-linejoin': isRound && stroke ? 'round' : undefined,
    opacity,
  };
}

/** Letters whose widths are known from Inter; what other scripts take depends on the fonts of whoever looks. */
const MEASURED = /^[ -\u052f\u2010-\u2027\u202f-\u203a−×→€]+$/;

/**
 * A line is a text of its own: a script that runs the other way then turns nothing around it. Weights are whole hundreds,
 * downwards: of a font that has no 560, browsers would take its bold.
 */
function printedLine(item: TextItem, line: TextItem['lines'][number], colour: Colours): string {
  const { size, weight } = types[item.type];
  const { x: pivotX = 0, y: pivotY = 0 } = item.pivot ?? {};
  const isColumn = item.anchor === 'start' && line.text.length > 3 && MEASURED.test(line.text);
  const attributes = {
    x: item.x,
    y: line.y,
    fill: colour(item.colour),
    'font-size': size,
    'font-weight': Math.floor(weight / 100) * 100,
    'text-anchor': item.anchor === 'start' ? undefined : item.anchor,
    'text-decoration': item.isStruck ? 'line-through' : undefined,
    direction: item.direction === 'rtl' ? 'rtl' : undefined,
    // Another font than Inter is set as wide as Inter would be, so that it keeps to its card.
    textLength: isColumn ? line.width : undefined,
    lengthAdjust: isColumn ? 'spacingAndGlyphs' : undefined,
    transform: item.angle ? `rotate(${item.angle} ${figure(pivotX)} ${figure(pivotY)})` : undefined,
  };
  return `${tag('text', attributes).replace('/>', '>')}${escaped(line.text)}</text>`;
}

function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? figure(value) : escaped(value)}"`],
  );
  return `<${name}${written.join('')}/>`;
}

/** A length to a hundredth of a pixel. */
function figure(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML takes it: without the characters that it does not allow at all, half emoji among them. */
function escaped(text: string): string {
  return text
    .replace(/[\t\n\r]+/g, ' ')
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;
