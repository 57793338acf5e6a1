import type { JourneyDocument } from '../document';
import { bottom, boxAround, meet, type Rect, right } from '../layout/geometry';
import { isRankShown, type LinksShown } from '../layout/linkRanks';
import type { CardBox, MapLayout } from '../layout/mapLayout';
import { STATION } from '../lenses/metro/sizes';
import type { Emotion, Touchpoint } from '../model/touchpoint';
import type { ColourName } from '../palette';
import { presenceFrame, touchpointFrame } from './cards';
import { feelings } from './feelings';
import { piecesOf, type SceneShape } from './items';
import { linkItems } from './links';
import { tileGround } from './signs';

/** A map so small that no text on it can be read, in two layers: what is looked at dims the links, not the cards. */
export interface FarScene {
  readonly links: readonly SceneShape[];
  readonly cards: readonly SceneShape[];
}

interface FarOptions {
  /** The part of the map that is painted: what lies outside is left out. */
  readonly region: Rect;
  /** By how much a line has to grow to be 1 px on screen: 1 / zoom, or a little more. */
  readonly growth: number;
  /** Keys of what is selected. */
  readonly selected: ReadonlySet<string>;
  /** Keys of cards that are left out, since they are in hand. */
  readonly without: ReadonlySet<string>;
  readonly linksShown: LinksShown;
  /** Keys of cards that are drawn pale, with their links. */
  readonly pale?: ReadonlySet<string>;
  /** Keys of cards that are not drawn, nor are their links. */
  readonly hidden?: ReadonlySet<string>;
}

/** How strong what is pale is drawn. */
const PALE = 0.28;
const NONE: ReadonlySet<string> = new Set();

/** How much of the colour of its emotion is in the ground of a card. */
const TINT = 0.45;
/** The middle of the mark of an emotion at a card's right edge, as a share of its height from below. */
const MARK_AT: Readonly<Record<Emotion, number>> = { [-2]: 0.15, [-1]: 0.32, 0: 0.5, 1: 0.68, 2: 0.85 };
const MARK = { width: 4, height: 0.3 };
/** Of a channel: its tile, and the level as a part of a bar. */
const TILE = { size: 20, inset: 6 };
const BAR = { width: 34, height: 8, inset: 10 };

/**
 * The map as it is seen from far: boxes in the colours of what customers feel and of how far the organisation is there,
 * and the links. Stages are not in it: their heads stay what they are.
 */
export function farScene(document: JourneyDocument, layout: MapLayout, options: FarOptions): FarScene {
  const { pale = NONE, hidden = NONE } = options;
  const cards: SceneShape[] = layout.lanes.flatMap(({ items }) => items.filter((item) => item.kind !== 'text'));
  for (const card of layout.cards.values()) {
    if (options.without.has(card.key) || hidden.has(card.key) || !meet(card.rect, options.region)) continue;
    const shapes = card.table === 'touchpoints' ? farTouchpoint : farPresence;
    const isPale = pale.has(card.key);
    for (const shape of shapes(card, document, options)) cards.push(isPale ? paled(shape) : shape);
  }
  const links = layout.links.filter(
    ({ rank, points, fromKey, toKey }) =>
      isRankShown(rank, options.linksShown) &&
      meet(boxAround(points), options.region) &&
      !hidden.has(fromKey) &&
      !hidden.has(toKey),
  );
  const drawn = links.flatMap((route) => {
    const items = linkItems(route, document);
    return pale.has(route.fromKey) || pale.has(route.toKey) ? items.map(paled) : items;
  });
  return { links: drawn, cards };
}

function paled<T extends SceneShape>(shape: T): T {
  return { ...shape, opacity: (shape.opacity ?? 1) * PALE };
}

function lineOf({ key }: CardBox, { growth, selected }: FarOptions): { strokeWidth: number; stroke?: ColourName } {
  return selected.has(key) ? { strokeWidth: 2 * growth, stroke: 'accent' } : { strokeWidth: growth };
}

function farTouchpoint(card: CardBox, document: JourneyDocument, options: FarOptions): SceneShape[] {
  const row = document.touchpoints.get(card.id);
  if (!row) return [];
  if (card.look !== undefined) return farStation(card, row, options);
  const pieces = piecesOf(card.key, 'touchpoint');
  const frame = touchpointFrame(pieces, card, row, lineOf(card, options));
  if (row.emotion === null) return frame;
  const { rect } = card;
  const { colour } = feelings[row.emotion];
  const line = options.growth;
  const ground = { x: rect.x + line, y: rect.y + line, width: rect.width - 2 * line, height: rect.height - 2 * line };
  const width = MARK.width * options.growth;
  const height = MARK.height * rect.height;
  const y = bottom(rect) - MARK_AT[row.emotion] * rect.height - height / 2;
  return [
    ...frame,
    pieces.box(ground, 4, { fill: colour, opacity: TINT }, 'sign'),
    pieces.box({ x: right(rect) - width, y, width, height }, 2, { fill: colour }, 'sign'),
  ];
}

/** A station is its mark in the colour of what is felt there. */
function farStation(card: CardBox, { emotion }: Touchpoint, options: FarOptions): SceneShape[] {
  const { x, y, radius } = STATION;
  const fill: ColourName = emotion === null ? 'paper-raised' : feelings[emotion].colour;
  const line = { stroke: 'ink', ...lineOf(card, options) } as const;
  return [piecesOf(card.key, 'touchpoint').circle(card.rect.x + x, card.rect.y + y, radius, { fill, ...line })];
}

function farPresence(card: CardBox, document: JourneyDocument, options: FarOptions): SceneShape[] {
  // The line itself says which channel it is; its plate could not be read.
  if (card.look !== undefined) return [];
  const row = document.presences.get(card.id);
  const channel = document.channels.get(row?.channelId ?? '');
  if (!row || !channel) return [];
  const pieces = piecesOf(card.key, 'presence');
  const { rect } = card;
  const middle = rect.y + rect.height / 2;
  const bar = {
    x: right(rect) - BAR.inset - BAR.width,
    y: middle - BAR.height / 2,
    width: BAR.width,
    height: BAR.height,
  };
  return [
    ...presenceFrame(pieces, card, row, lineOf(card, options)),
    tileGround(pieces, channel, rect.x + TILE.inset, middle, TILE.size),
    ...(row.level === null
      ? []
      : [
          pieces.box(bar, 2, { fill: 'hairline-strong' }, 'level'),
          pieces.box({ ...bar, width: (BAR.width * row.level) / 4 }, 2, { fill: 'presence-3' }, 'level'),
        ]),
  ];
}
