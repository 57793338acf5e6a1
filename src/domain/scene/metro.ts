import type { JourneyDocument } from '../document';
import { type Rect, right } from '../layout/geometry';
import type { CardBox } from '../layout/mapLayout';
import { PLATE, PLATE_TYPE, STATION, STATION_NAME } from '../lenses/metro/sizes';
import type { Channel } from '../model/channel';
import type { Presence } from '../model/presence';
import type { Actor, Touchpoint } from '../model/touchpoint';
import type { ColourName } from '../palette';
import { feelings } from './feelings';
import { type Paint, type Pieces, piecesOf, type Scene, type SceneItem } from './items';
import { at, star } from './shapes';
import { channelColour, face, tile } from './signs';
import { writtenLines } from './text';

/** The colour of a line: that of its channel, a faint ink without one. */
function lineColour(channel: Channel | undefined): ColourName {
  return channel ? channelColour(channel) : 'ink-faint';
}

/** What the mark of a station is made from. */
export interface Marked extends Pick<Touchpoint, 'actor' | 'emotion' | 'momentOfTruth'> {
  readonly channel: Channel | undefined;
  readonly isInterchange: boolean;
}

/** Side of the picture of a mark. */
export const MARK = 2 * STATION.y;

/** The mark of a station by itself. */
export function markScene(marked: Marked): Scene {
  return { width: MARK, height: MARK, items: markItems(piecesOf('mark', 'touchpoint'), marked, MARK / 2, MARK / 2) };
}

/**
 * A station: who acts by its shape (customers round, the organisation square, customers among themselves on the tip), how
 * it feels by colour and face, in the colour of its line; in ink where customers change lines.
 */
function markItems(
  pieces: Pieces,
  { actor, emotion, momentOfTruth, channel, isInterchange }: Marked,
  x: number,
  y: number,
) {
  const fill: ColourName = emotion === null ? 'paper-raised' : feelings[emotion].colour;
  const ring: Paint = isInterchange
    ? { stroke: 'ink', strokeWidth: 3 }
    : { stroke: lineColour(channel), strokeWidth: 2.5 };
  const unsaid: Paint = emotion === null ? { dash: [4, 2.5] } : {};
  const items: SceneItem[] = [
    shapeOf(pieces, actor, x, y, STATION.radius + 2.5, { fill: 'paper' }),
    shapeOf(pieces, actor, x, y, STATION.radius, { fill, ...ring, ...unsaid }),
    ...(emotion === null ? [] : face(pieces, emotion, x, y)),
  ];
  if (momentOfTruth) {
    const paint = { fill: 'warning', stroke: 'paper', strokeWidth: 1.5, isRound: true } as const;
    items.push(pieces.path(star(x + 8, y - 8, 5.5), paint, 'sign'));
  }
  return items;
}

function shapeOf(pieces: Pieces, actor: Actor, x: number, y: number, radius: number, paint: Paint): SceneItem {
  if (actor === 'customer') return pieces.circle(x, y, radius, paint);
  if (actor === 'company') {
    const half = radius - 0.75;
    return pieces.box({ x: x - half, y: y - half, width: 2 * half, height: 2 * half }, 2, paint);
  }
  const reach = radius + 2;
  const tips = [at(x, y - reach), at(x + reach, y), at(x, y + reach), at(x - reach, y)];
  return pieces.path(`M${tips.join('L')}Z`, { ...paint, isRound: true });
}

/** A touchpoint as a station, with its name under it. */
export function stationItems({ key, id, rect, lines, look }: CardBox, document: JourneyDocument): SceneItem[] {
  const row = document.touchpoints.get(id);
  if (!row) return [];
  const pieces = piecesOf(key, 'touchpoint');
  const channel = document.channels.get(row.channelId ?? '');
  const column = nameColumn(rect);
  return [
    ...markItems(
      pieces,
      { ...row, channel, isInterchange: look === 'interchange' },
      rect.x + STATION.x,
      rect.y + STATION.y,
    ),
    pieces.text(
      row.title.trim() === ''
        ? writtenLines(['Untitled'], column, 'promise', 'ink-faint')
        : writtenLines(lines, column, 'promise', 'ink'),
    ),
  ];
}

/** Where the name of a station stands. */
function nameColumn(rect: Rect): { left: number; right: number; top: number } {
  return { left: rect.x, right: right(rect), top: rect.y + STATION.y + STATION.radius + STATION_NAME.gap };
}

/** Which line comes into a stage: its tile and its name. */
export function plateItems({ key, id, rect, lines }: CardBox, document: JourneyDocument): SceneItem[] {
  const row = document.presences.get(id);
  const channel = document.channels.get(row?.channelId ?? '');
  if (!row || !channel) return [];
  const pieces = piecesOf(key, 'presence');
  const middle = rect.y + rect.height / 2;
  const left = rect.x + 2 * PLATE.padding + PLATE.tile;
  const column = { left, right: right(rect) - PLATE.padding, top: middle - (lines.length * PLATE_TYPE.lineHeight) / 2 };
  const isNamed = channel.name.trim() !== '';
  return [
    pieces.box(rect, 4, plateGround(row)),
    ...tile(pieces, channel, rect.x + PLATE.padding, middle, PLATE.tile),
    pieces.text(writtenLines(isNamed ? lines : ['Unnamed channel'], column, 'plate', isNamed ? 'ink' : 'ink-muted')),
  ];
}

/** Solid where the organisation is there. */
function plateGround({ level }: Presence): Paint {
  return level !== null && level > 0
    ? { fill: 'paper-raised', stroke: 'hairline-strong' }
    : { fill: 'paper', stroke: 'control-edge', dash: [3, 3] };
}
