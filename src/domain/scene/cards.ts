import { cellAt } from '../coverage/cells';
import { isOpenlyOverServed } from '../coverage/overServed';
import type { Figures } from '../coverage/types';
import { areHere, unattendedAt } from '../coverage/unattended';
import type { JourneyDocument } from '../document';
import { bottom, type Rect, right } from '../layout/geometry';
import type { CardBox, GhostBox } from '../layout/mapLayout';
import { PROMISE_TYPE, TOUCHPOINT } from '../layout/metrics';
import { fitLine } from '../layout/wrapText';
import type { Presence } from '../model/presence';
import type { Actor, Touchpoint } from '../model/touchpoint';
import type { ColourName } from '../palette';
import { type ChipMark, chipMarks, OVER, overSign, signedOf, touchpointSigns } from './cardSigns';
import { type Pieces, piecesOf, type SceneItem, type SceneShape } from './items';
import { DOTS, levelDots, tile } from './signs';
import { widthOf, written, writtenLines } from './text';
import { hatch, leftBand } from './wholeShapes';

/** Between an edge of a card and what stands inside, its line included. */
const PAD = TOUCHPOINT.padding;
const CHIP_PAD = 6;
const GAP = 6;
const DASH = [3, 3] as const;

/** Customers among themselves have round corners, the organisation square ones. */
const radii: Readonly<Record<Actor, number>> = { customer: 6, company: 0.5, peer: 14 };

/** The same box, with its line inside. */
function lined({ x, y, width, height }: Rect, line = 1): Rect {
  return { x: x + line / 2, y: y + line / 2, width: width - line, height: height - line };
}

/** A touchpoint without its content, in a line of so many px, or of another colour. */
export function touchpointFrame(
  pieces: Pieces,
  { rect }: CardBox,
  { actor, momentOfTruth }: Touchpoint,
  { strokeWidth = 1, stroke = 'hairline-strong' }: Frame = {},
): SceneShape[] {
  const radius = radii[actor];
  return [
    pieces.box(lined(rect, strokeWidth), Math.max(0, radius - 0.5), { fill: 'paper-raised', stroke, strokeWidth }),
    ...(momentOfTruth ? [pieces.path(leftBand(inside(rect), Math.max(0, radius - 1), 3), { fill: 'warning' })] : []),
  ];
}

/** A channel at a stage without its content, likewise: solid where the organisation is there, hatched where it is not. */
export function presenceFrame(
  pieces: Pieces,
  { rect }: CardBox,
  { level }: Presence,
  { strokeWidth = 1, stroke = 'hairline-strong' }: Frame = {},
): SceneShape[] {
  return [
    pieces.box(lined(rect, strokeWidth), 5.5, {
      stroke,
      strokeWidth,
      ...(level !== null && level > 0 ? { fill: 'paper-raised' } : { dash: DASH }),
      ...(level === 0 ? { fill: 'paper' } : {}),
    }),
    ...(level === 0 ? [pieces.path(hatch(inside(inside(rect)), inside(rect)), { stroke: 'ink', opacity: 0.24 })] : []),
  ];
}

interface Frame {
  readonly strokeWidth?: number;
  readonly stroke?: ColourName;
}

/** A touchpoint: its title, and under it its signs. */
export function touchpointItems(card: CardBox, document: JourneyDocument): SceneItem[] {
  const { key, id, rect, lines } = card;
  const row = document.touchpoints.get(id);
  if (!row) return [];
  const pieces = piecesOf(key, 'touchpoint');
  const column = { left: rect.x + PAD, right: right(rect) - PAD, top: rect.y + TOUCHPOINT.paddingBlock };
  const isNamed = row.title.trim() !== '';
  const middle = bottom(rect) - TOUCHPOINT.paddingBlock - TOUCHPOINT.signs / 2;
  const signed = signedOf(row, document.channels.get(row.channelId ?? ''));
  return [
    ...touchpointFrame(pieces, card, row),
    pieces.text(
      isNamed
        ? writtenLines(lines, column, 'card', 'ink')
        : writtenLines(['Untitled touchpoint'], column, 'card', 'ink-faint'),
    ),
    ...touchpointSigns(pieces, signed, { ...column, middle }),
  ];
}

function inside({ x, y, width, height }: Rect): Rect {
  return { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
}

/** A channel at a stage: what customers lack over how far the organisation is. */
export function presenceItems(
  card: CardBox,
  document: JourneyDocument,
  figures: Pick<Figures, 'cells'> | null,
): SceneItem[] {
  const { key, id, rect, lines } = card;
  const row = document.presences.get(id);
  const channel = document.channels.get(row?.channelId ?? '');
  if (!row || !channel) return [];
  const pieces = piecesOf(key, 'presence');
  const isSaid = row.level !== null && row.level > 0;
  const edge = right(rect) - CHIP_PAD;
  const centre = rect.y + rect.height / 2;
  const cell = figures ? cellAt(figures.cells, row) : undefined;
  const isOver = cell !== undefined && isOpenlyOverServed(document, cell);
  const marks = markItems(pieces, chipMarks(cell, isOver), edge, centre - 12);
  const dots = edge - 3 - DOTS.width;
  const column = {
    left: rect.x + CHIP_PAD + 20 + GAP,
    right: Math.min(dots - 3, marks.left) - GAP,
    top: centre - lines.length * 8,
  };
  const isNamed = channel.name.trim() !== '';
  const ink: ColourName = isSaid && isNamed ? 'ink' : 'ink-muted';
  return [
    ...presenceFrame(pieces, card, row),
    ...tile(pieces, channel, rect.x + CHIP_PAD, centre, 20),
    pieces.text(writtenLines(isNamed ? lines : ['Unnamed channel'], column, 'chip', ink)),
    ...marks.items,
    ...levelDots(pieces, row.level, dots, marks.items.length > 0 ? centre + 7 : centre),
  ];
}

function markItems(pieces: Pieces, marks: readonly ChipMark[], edge: number, middle: number) {
  const items: SceneItem[] = [];
  let left = edge;
  for (const mark of [...marks].reverse()) {
    if (left < edge) left -= 4;
    if (mark.kind === 'over') {
      left -= OVER.width;
      items.push(...overSign(pieces, left, middle));
      continue;
    }
    const { figure, ground, ink } = mark;
    const width = Math.max(18, widthOf(figure, 'micro') + 8);
    left -= width;
    items.push(
      pieces.box({ x: left, y: middle - 7, width, height: 14 }, 3, { fill: ground }, 'sign'),
      pieces.text(written(figure, left + width / 2, middle, 'micro', ink, 'middle'), 'sign'),
    );
  }
  return { items, left };
}

/** Where customers are and the organisation is not: an outline; the last one may stand for those that are too many. */
export function ghostItems({ key, stageId, channelId, rect, look }: GhostBox, document: JourneyDocument): SceneItem[] {
  const pieces = piecesOf(key, 'ghost');
  const { all, shown } = unattendedAt(document, stageId);
  const middle = rect.y + rect.height / 2;
  const left = rect.x + CHIP_PAD + 1;
  if (channelId === null) {
    return [pieces.text(written(`+ ${all.length - shown.length} more`, left, middle, 'promise', 'ink-muted'))];
  }
  const channel = document.channels.get(channelId);
  const cell = all.find((other) => other.channelId === channelId);
  if (!channel || !cell) return [];
  const edge = right(rect) - CHIP_PAD - 1;
  // On the plate of a line there is room for its name only; the share is the width of the line.
  const share = look === undefined ? areHere(cell.demand) : '';
  const column = { left: left + 18 + GAP, right: edge - widthOf(share, 'micro') - GAP, top: middle - 8 };
  const name = channel.name.trim() === '' ? 'Unnamed channel' : channel.name;
  const fitted = fitLine(name, column.right - column.left, PROMISE_TYPE);
  return [
    pieces.box(lined(rect), 5.5, { stroke: 'control-edge', dash: DASH }),
    ...tile(pieces, channel, left, middle, 18),
    pieces.text(writtenLines([fitted], column, 'promise', 'ink-muted')),
    ...(share === '' ? [] : [pieces.text(written(share, edge, middle, 'micro', 'ink-muted', 'end'))]),
  ];
}
