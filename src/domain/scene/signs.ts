import { tileOf } from '../catalogue/channelMarks';
import { signed } from '../figures';
import type { Channel } from '../model/channel';
import type { PresenceLevel } from '../model/presence';
import type { Actor, Emotion } from '../model/touchpoint';
import type { ColourName } from '../palette';
import { feelings } from './feelings';
import { type BoxItem, type Pieces, piecesOf, type Scene, type SceneItem } from './items';
import { arch, bow, dot, polyline, roundedBox } from './shapes';
import { widthOf, written } from './text';

/** Side of the sign of who acts, and of the outline of an emotion that nobody has said. */
export const SIGN = 14;

// The canvas has hundreds of these: what is painted alike is one piece.

/** Who acts: a figure, a house, or two speech bubbles. `left` and `middle` are the sign's left edge and half its height. */
export function actorSign(pieces: Pieces, actor: Actor, left: number, middle: number): SceneItem[] {
  const top = middle - SIGN / 2;
  const ink = { stroke: 'ink-faint', strokeWidth: 1.25 } as const;
  if (actor === 'customer') {
    const shoulders = arch({ x: left + 1.75, y: top + 8.75, width: 10.5, height: 4.25 });
    return [pieces.path(dot(left + 7, top + 4, 2.25) + shoulders, ink, 'sign')];
  }
  if (actor === 'company') {
    const windows = [3.7, 7, 10.3].flatMap((y) => [5, 9].map((x) => dot(left + x, top + y, 0.95)));
    return [
      pieces.path(
        roundedBox({ x: left + 2.25, y: top + 1.25, width: 9.5, height: 11.5 }, [1.5, 1.5, 0, 0]),
        ink,
        'sign',
      ),
      pieces.path(windows.join(''), { fill: 'ink-faint' }, 'sign'),
    ];
  }
  const bubble = (x: number, y: number, corners: readonly [number, number, number, number]) =>
    pieces.path(
      roundedBox({ x: left + x, y: top + y, width: 8.5, height: 6.5 }, corners),
      { ...ink, fill: 'paper-raised' },
      'sign',
    );
  return [bubble(0.75, 1.25, [1.75, 1.75, 1.75, 0]), bubble(4.75, 6.25, [1.75, 1.75, 0, 1.75])];
}

export function emotionWidth(emotion: Emotion | null): number {
  return emotion === null ? SIGN : 24 + widthOf(signed(emotion), 'micro');
}

/** The emotion as a face, a colour and a number; an empty outline while nobody has said. */
export function emotionSign(pieces: Pieces, emotion: Emotion | null, left: number, middle: number): SceneItem[] {
  if (emotion === null) {
    const outline = { stroke: 'control-edge', strokeWidth: 1.5, dash: [3, 2.5] } as const;
    return [pieces.circle(left + SIGN / 2, middle, SIGN / 2 - 0.75, outline, 'sign')];
  }
  const { colour, ink } = feelings[emotion];
  return [
    pieces.box({ x: left, y: middle - 9, width: emotionWidth(emotion), height: 18 }, 9, { fill: colour }, 'sign'),
    ...face(pieces, emotion, left + 10, middle),
    pieces.text(written(signed(emotion), left + 18, middle, 'micro', ink), 'sign'),
  ];
}

/** Eyes and a mouth about a middle, 12 px wide. */
export function face(pieces: Pieces, emotion: Emotion, x: number, y: number): SceneItem[] {
  const { ink } = feelings[emotion];
  const depth = Math.abs(emotion) === 2 ? 3 : 1.6;
  // How far the ends of the mouth stand from its middle, which keeps its place.
  const bend = emotion === 0 ? 0 : Math.sign(emotion) * (depth === 3 ? 3.1 : 1.9);
  const mid = emotion === 0 ? 2.4 : emotion > 0 ? 2.4 + depth / 2 : 2.4 - depth / 2;
  const end = mid - bend;
  return [
    pieces.path(dot(x - 2.1, y - 1.8, 1.1) + dot(x + 2.1, y - 1.8, 1.1), { fill: ink }, 'sign'),
    pieces.path(
      bow([x - 3.3, y + end], [x, y + 2 * mid - end], [x + 3.3, y + end]),
      { stroke: ink, strokeWidth: 1.4, isRound: true },
      'sign',
    ),
  ];
}

/** The colour of a channel, wherever it is drawn. */
export function channelColour(channel: Channel): ColourName {
  return `channel-${tileOf(channel).tone}` as ColourName;
}

/** The ground of the tile of a channel. */
export function tileGround(pieces: Pieces, channel: Channel, left: number, middle: number, size: number): BoxItem {
  const rect = { x: left, y: middle - size / 2, width: size, height: size };
  return pieces.box(rect, size * 0.24, { fill: channelColour(channel) }, 'sign');
}

/** The tile of a channel. */
export function tile(pieces: Pieces, channel: Channel, left: number, middle: number, size: number): SceneItem[] {
  const { letters } = tileOf(channel);
  return [
    tileGround(pieces, channel, left, middle, size),
    pieces.text(written(letters, left + size / 2, middle, 'tile', 'channel-ink', 'middle'), 'sign'),
  ];
}

/** Height of the dots of a level, and their width from it. */
export const DOTS = { height: 7, width: 7 * 1.25 * 3 + 7 } as const;

/** Four stops on a line, filled up to the level; four dotted outlines without a line while nobody has said. */
export function levelDots(pieces: Pieces, level: PresenceLevel | null, left: number, middle: number): SceneItem[] {
  const radius = DOTS.height / 2 - 0.75;
  const pitch = DOTS.height * 1.25;
  const first = left + DOTS.height / 2;
  const stops = [0, 1, 2, 3].map((stop) => first + pitch * stop);
  if (level === null) {
    const outline = { stroke: 'ink-faint', strokeWidth: 1.25, dash: [1.25, 1.6] } as const;
    return stops.map((x) => pieces.circle(x, middle, radius, outline, 'level'));
  }
  const line = (to: number) => polyline([first, middle], [to, middle]);
  const rail = pieces.path(
    line(first + pitch * 3),
    level === 0 ? { stroke: 'ink-faint', dash: [1.5, 2] } : { stroke: 'ink-faint' },
    'level',
  );
  const reached = { stroke: 'presence-3', strokeWidth: 2.5 } as const;
  const full = { fill: 'presence-3', stroke: 'presence-3', strokeWidth: 1.5 } as const;
  const empty = { fill: 'paper-raised', stroke: 'ink-faint', strokeWidth: 1.25 } as const;
  return [
    rail,
    ...(level > 1 ? [pieces.path(line(first + pitch * (level - 1)), reached, 'level')] : []),
    ...stops.map((x, stop) => pieces.circle(x, middle, radius, stop < level ? full : empty, 'level')),
  ];
}

/** The dots by themselves, for a chip whose name is drawn beside them; one picture for each level. */
export function dotsScene(level: PresenceLevel | null): Scene {
  return dots.get(level) ?? dotsOf(level);
}

const dots = new Map<PresenceLevel | null, Scene>();

function dotsOf(level: PresenceLevel | null): Scene {
  const { width, height } = DOTS;
  const scene = { width, height, items: levelDots(piecesOf('level', 'level'), level, 0, height / 2) };
  dots.set(level, scene);
  return scene;
}
