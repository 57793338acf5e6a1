import { score } from '../coverage/opportunity';
import type { Band, Cell } from '../coverage/types';
import { CARD_WIDTH, TOUCHPOINT } from '../layout/metrics';
import type { Channel } from '../model/channel';
import type { Touchpoint } from '../model/touchpoint';
import type { ColourName } from '../palette';
import { type Pieces, piecesOf, type Scene, type SceneItem } from './items';
import { polyline, star } from './shapes';
import { actorSign, emotionSign, emotionWidth, SIGN, tile } from './signs';
import { widthOf, written } from './text';

// What the canvas takes from the picture of a card: on its own, so that the first view loads no more of it.

const GAP = 6;
/** Side of a channel's tile on a touchpoint. */
const TILE = 18;

/** What the signs of a touchpoint are made from: no key typed into its title changes them. */
export type Signed = Pick<Touchpoint, 'actor' | 'emotion' | 'momentOfTruth'> & {
  /** How many there are. */
  readonly pains: number;
  readonly gains: number;
  readonly channel: Channel | undefined;
};

export function signedOf({ actor, emotion, momentOfTruth, pains, gains }: Touchpoint, channel: Channel | undefined) {
  return { actor, emotion, momentOfTruth, pains: pains.length, gains: gains.length, channel };
}

/** Where the row of signs stands: its edges, and half its height. */
interface Row {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** What a card says under its title: who acts, how it feels, what counts, and at the right on which channel. */
export function touchpointSigns(pieces: Pieces, signed: Signed, { left, right, middle }: Row): SceneItem[] {
  const { actor, emotion, momentOfTruth, pains, gains, channel } = signed;
  const signs: SceneItem[] = [];
  let x = left;
  const place = (width: number, items: readonly SceneItem[]) => {
    signs.push(...items);
    x += width + GAP;
  };
  place(SIGN, actorSign(pieces, actor, x, middle));
  place(emotionWidth(emotion), emotionSign(pieces, emotion, x, middle));
  if (momentOfTruth) {
    const paint = { fill: 'warning', stroke: 'warning', isRound: true } as const;
    place(SIGN, [pieces.path(star(x + SIGN / 2, middle + 0.5, 6.4), paint, 'sign')]);
  }
  for (const [count, colour, isUp] of [
    [pains, 'danger', false],
    [gains, 'success', true],
  ] as const) {
    if (count > 0) place(8 + widthOf(String(count), 'micro'), countSign(pieces, count, colour, isUp, x, middle));
  }
  return channel ? [...signs, ...tile(pieces, channel, right - TILE, middle, TILE)] : signs;
}

/** The row of signs of a card by itself, for a map whose titles are written and moved by hand. */
export function signsScene(key: string, signed: Signed): Scene {
  const [width, height] = [CARD_WIDTH - 2 * TOUCHPOINT.padding, TOUCHPOINT.signs];
  const row = { left: 0, right: width, middle: height / 2 };
  return { width, height, items: touchpointSigns(piecesOf(key, 'touchpoint'), signed, row) };
}

/** How many pains or gains: a triangle that points down or up, and the number. */
function countSign(pieces: Pieces, count: number, colour: ColourName, isUp: boolean, x: number, middle: number) {
  const [base, tip] = isUp ? [middle + 2.2, middle - 2.4] : [middle - 2.2, middle + 2.4];
  const triangle = `${polyline([x + 0.5, base], [x + 6.5, base], [x + 3.5, tip])}Z`;
  return [
    pieces.path(triangle, { fill: colour }, 'sign'),
    pieces.text(written(String(count), x + 8, middle, 'micro', colour), 'sign'),
  ];
}

const bands: Readonly<Record<Exclude<Band, 'low'>, readonly [ground: ColourName, ink: ColourName]>> = {
  extreme: ['gap-4', 'gap-ink-4'],
  high: ['gap-3', 'gap-ink-3'],
  solid: ['gap-2', 'gap-ink-2'],
};

export const OVER = { width: 9, height: 14 } as const;

/** Two arrows upwards: the organisation does more than its customers ask for. */
export function overSign(pieces: Pieces, left: number, middle: number): SceneItem[] {
  return [left + 2.5, left + 6.5].map((x) => {
    const stem = polyline([x, middle + 4], [x, middle - 4]);
    const tip = polyline([x - 2, middle - 2], [x, middle - 4.2], [x + 2, middle - 2]);
    return pieces.path(stem + tip, { stroke: 'ink-faint' }, 'sign');
  });
}

/** The same by itself, for a chip whose figures explain themselves. */
export const overScene: Scene = { ...OVER, items: overSign(piecesOf('over', 'sign'), 0, OVER.height / 2) };

/** What a channel at a stage says above its level. */
export type ChipMark =
  | {
      readonly kind: 'gap';
      readonly figure: string;
      readonly band: Exclude<Band, 'low'>;
      readonly ground: ColourName;
      readonly ink: ColourName;
    }
  | { readonly kind: 'over' };

/** The opportunity score where it is worth a look, and two arrows where one level less would do; from the left. */
export function chipMarks(cell: Cell | undefined, isOver: boolean): readonly ChipMark[] {
  const marks: ChipMark[] = [];
  if (cell && cell.opportunity !== null && cell.band !== null && cell.band !== 'low') {
    const { band } = cell;
    const [ground, ink] = bands[band];
    marks.push({ kind: 'gap', figure: score(cell.opportunity), band, ground, ink });
  }
  if (isOver) marks.push({ kind: 'over' });
  return marks;
}
