import { textWidth } from '../layout/textWidth';
import type { ColourName } from '../palette';
import { RIGHT_TO_LEFT } from '../words';
import { type TextItem, type TypeRole, types } from './items';

/** From the middle of a line down to its baseline, in ems: so Inter and most sans-serifs stand. */
const BASELINE = 0.364;

type Written = Omit<TextItem, 'kind' | 'key' | 'role'>;

/** Lines of a person's text in a column: it starts at the right where its first letter belongs to a script that does. */
export function writtenLines(
  lines: readonly string[],
  column: { readonly left: number; readonly right: number; readonly top: number },
  type: TypeRole,
  colour: ColourName,
): Written {
  const direction = isRightToLeft(lines.join('\n')) ? 'rtl' : 'ltr';
  const { lineHeight } = types[type];
  return {
    type,
    colour,
    direction,
    anchor: 'start',
    x: direction === 'rtl' ? column.right : column.left,
    lines: lines.map((text, i) => lineOf(text, type, column.top + (i + 0.5) * lineHeight)),
  };
}

/** Whether a text of its own runs from right to left: its first letter, or mark of direction, decides, as in the browser. */
export function isRightToLeft(text: string): boolean {
  const [first = ''] = /[\p{L}\u061c\u200e\u200f]/u.exec(text) ?? [];
  return first === '\u200f' || RIGHT_TO_LEFT.test(first);
}

/** One line about the height `middle`. */
export function written(
  text: string,
  x: number,
  middle: number,
  type: TypeRole,
  colour: ColourName,
  anchor: TextItem['anchor'] = 'start',
): Written {
  return { type, colour, direction: 'ltr', anchor, x, lines: [lineOf(text, type, middle)] };
}

export function widthOf(text: string, type: TypeRole): number {
  return textWidth(text, types[type]);
}

function lineOf(text: string, type: TypeRole, middle: number) {
  return { text, width: widthOf(text, type), y: middle + BASELINE * types[type].size };
}
