import type { JourneyDocument } from '../../document';
import { type Rect, right } from '../../layout/geometry';
import { cardKey, ghostKey } from '../../layout/mapLayout';
import type { ColourName } from '../../palette';
import { type Paint, type Pieces, piecesOf, type SceneItem } from '../../scene/items';
import { at, polyline } from '../../scene/shapes';
import { channelColour } from '../../scene/signs';
import { counted, listed, quoted } from '../../words';
import type { MetroLine, Section } from './lines';
import { LINE, STAGE_GAP, TICKS } from './sizes';

/** A line is broken where customers are and the organisation is not; dotted where nobody has said how far it is there. */
const ABSENT = [14, 9] as const;
const UNSAID = [3, 6] as const;
/** What stands clear of a line on either side, so that one runs over the other where two cross. */
const HALO = 3;

/** The lines as they are drawn: width is demand, solid where the organisation is, with the ticks of its level. */
export function drawnLines(
  lines: readonly MetroLine[],
  columns: readonly Rect[],
  yAt: (line: MetroLine, column: number) => number,
): SceneItem[] {
  // What few customers ride runs over what many do.
  const byWidth = lines.toSorted((a, b) => b.weight - a.weight);
  return byWidth.flatMap((line) =>
    line.sections.flatMap((section, i) => {
      const rect = columns[section.column] as Rect;
      const next = line.sections[i + 1];
      const goesOn = next?.column === section.column + 1;
      const y = yAt(line, section.column);
      const isStart = line.sections[i - 1]?.column !== section.column - 1;
      const way = wayOf(rect, y, goesOn ? yAt(line, section.column + 1) : null);
      return sectionItems(line, section, way, { x: rect.x, end: right(rect), y, isStart, isEnd: !goesOn });
    }),
  );
}

/** Along the stage, and over to the next one where the line goes on. */
function wayOf(rect: Rect, y: number, nextY: number | null): string {
  const straight = polyline([rect.x, y], [right(rect), y]);
  if (nextY === null) return straight;
  const to = right(rect) + STAGE_GAP;
  if (nextY === y) return polyline([rect.x, y], [to, y]);
  const middle = right(rect) + STAGE_GAP / 2;
  return `${straight}C${at(middle, y)} ${at(middle, nextY)} ${at(to, nextY)}`;
}

interface Place {
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly isStart: boolean;
  readonly isEnd: boolean;
}

function sectionItems(line: MetroLine, section: Section, way: string, place: Place): SceneItem[] {
  const { presence, demand, stageId } = section;
  const key = presence ? cardKey('presences', presence.id) : ghostKey(stageId, line.id);
  const pieces = piecesOf(key, 'lane');
  if (!line.channel)
    return [pieces.path(way, { stroke: 'hairline-strong', strokeWidth: 2, dash: [2, 6], isRound: true })];
  const stroke = channelColour(line.channel);
  const strokeWidth = LINE.least + LINE.demand * (demand ?? 0);
  const level = presence?.level ?? null;
  const dash: Paint = level !== null && level > 0 ? {} : { dash: presence && level === null ? UNSAID : ABSENT };
  return [
    pieces.path(way, { stroke: 'paper', strokeWidth: strokeWidth + 2 * HALO }),
    pieces.path(way, { stroke, strokeWidth, ...dash }),
    ...terminus(pieces, place, stroke, strokeWidth),
    ...ticks(pieces, place, level ?? 0, strokeWidth),
  ];
}

/** A bar across the line where it begins and where it ends. */
function terminus(
  pieces: Pieces,
  { x, end, y, isStart, isEnd }: Place,
  stroke: ColourName,
  width: number,
): SceneItem[] {
  const half = width / 2 + 4;
  const bars = [...(isStart ? [x] : []), ...(isEnd ? [end] : [])];
  return bars.map((at) =>
    pieces.path(polyline([at, y - half], [at, y + half]), { stroke, strokeWidth: 4, isRound: true }),
  );
}

/** As many ticks across the line as the level has steps, before it leaves the stage. */
function ticks(pieces: Pieces, { end, y }: Place, level: number, width: number): SceneItem[] {
  const half = width / 2 + 3;
  return Array.from({ length: level }, (_, i) => {
    const x = end - TICKS.inset - (level - 1 - i) * TICKS.pitch;
    return pieces.path(
      polyline([x, y - half], [x, y + half]),
      { stroke: 'ink', strokeWidth: 1.75, isRound: true },
      'level',
    );
  });
}

/** What the drawing says, in words: how many lines there are, and where they are broken. */
export function linesInWords(lines: readonly MetroLine[], document: JourneyDocument): string {
  const channels = lines.filter(({ channel }) => channel);
  const broken = channels.flatMap(({ channel, sections }) => {
    const stages = sections
      .filter(({ presence, isUnattended }) => isUnattended || presence?.level === 0)
      .map(({ stageId }) => quoted(document.stages.get(stageId)?.name ?? ''));
    return stages.length === 0 ? [] : [`${quoted(channel?.name ?? '')} at ${listed(stages)}`];
  });
  const count = `${counted(channels.length, 'channel')} as lines through ${counted(document.stages.size, 'stage')}.`;
  return broken.length === 0 ? count : `${count} Broken where the organisation is not: ${broken.join('; ')}.`;
}
