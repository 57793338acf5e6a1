import type { Rect } from '../layout/geometry';
import { CARD_TYPE, LABEL_TYPE, NAME_TYPE, PROMISE_TYPE } from '../layout/metrics';
import type { TypeSize } from '../layout/textWidth';
import type { ColourName } from '../palette';

/** What a piece of the picture is a part of. */
export type Role =
  | 'ground'
  | 'lane'
  | 'link'
  | 'stage'
  | 'coverage'
  | 'touchpoint'
  | 'presence'
  | 'ghost'
  | 'sign'
  | 'level';

/** What a text is written in. */
export const types = {
  name: NAME_TYPE,
  promise: PROMISE_TYPE,
  card: CARD_TYPE,
  /** The name of a channel: two lines of it stand in a chip. */
  chip: { ...CARD_TYPE, lineHeight: 16 },
  label: LABEL_TYPE,
  /** The name of a line on its plate. */
  plate: { size: 11, lineHeight: 12, weight: 560 },
  /** Written lighter than its widths are measured: rather too wide than too narrow. */
  micro: { size: 11, lineHeight: 16, weight: 560, drawn: 530 },
  tile: { size: 11, lineHeight: 11, weight: 620 },
  figure: { size: 10.8, lineHeight: 10.8, weight: 620 },
  unknown: { size: 16.6, lineHeight: 16.6, weight: 620 },
} as const satisfies Readonly<Record<string, TypeSize & { readonly drawn?: number }>>;

export type TypeRole = keyof typeof types;

/** The weight in which a text is written. */
export function weightOf(role: TypeRole): number {
  const type: TypeSize & { readonly drawn?: number } = types[role];
  return type.drawn ?? type.weight;
}

/** What every piece says of itself: the key of what it shows, as the layout has it, and what part of that it is. */
interface Shown {
  readonly key: string;
  readonly role: Role;
}

/** How a shape is painted. Colours are names: whoever prints the picture looks them up. */
export interface Paint {
  readonly fill?: ColourName;
  readonly stroke?: ColourName;
  /** px; 1 without it. */
  readonly strokeWidth?: number;
  readonly dash?: readonly [length: number, gap: number];
  /** 0–1; 1 without it. */
  readonly opacity?: number;
  /** Ends of lines are round. */
  readonly isRound?: boolean;
}

export interface BoxItem extends Shown, Paint {
  readonly kind: 'box';
  readonly rect: Rect;
  readonly radius: number;
}

export interface CircleItem extends Shown, Paint {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PathItem extends Shown, Paint {
  readonly kind: 'path';
  /** SVG path with absolute commands. */
  readonly d: string;
}

export interface TextLine {
  readonly text: string;
  /** px, measured without a DOM; rather too wide than too narrow. */
  readonly width: number;
  /** Of its baseline. */
  readonly y: number;
}

export interface TextItem extends Shown {
  readonly kind: 'text';
  readonly type: TypeRole;
  readonly colour: ColourName;
  /** Where a line starts (at the right, where it runs from right to left), has its middle, or ends. */
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly direction: 'ltr' | 'rtl';
  readonly lines: readonly TextLine[];
  /** Struck through: what it names is gone. */
  readonly isStruck?: boolean;
  /** −90 runs upwards, turned about `pivot`. */
  readonly angle?: 0 | -90;
  readonly pivot?: { readonly x: number; readonly y: number };
}

/**
 * A piece of a picture. There are four kinds only, and rings, dots, faces and tiles are made of them: a new printer
 * (SVG, a canvas, slides) learns four shapes and draws everything.
 */
export type SceneItem = SceneShape | TextItem;

/** A piece that is no text. */
export type SceneShape = BoxItem | CircleItem | PathItem;

/** A picture as data, from what lies lowest to what lies on top. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly items: readonly SceneItem[];
}

/** Makes the pieces of one thing: each gets its key, and its role unless it names another. */
export function piecesOf(key: string, role: Role) {
  return {
    box: (rect: Rect, radius: number, paint: Paint, as: Role = role): BoxItem => ({
      kind: 'box',
      key,
      role: as,
      rect,
      radius,
      ...paint,
    }),
    circle: (x: number, y: number, radius: number, paint: Paint, as: Role = role): CircleItem => ({
      kind: 'circle',
      key,
      role: as,
      x,
      y,
      radius,
      ...paint,
    }),
    path: (d: string, paint: Paint, as: Role = role): PathItem => ({ kind: 'path', key, role: as, d, ...paint }),
    text: (text: Omit<TextItem, 'kind' | 'key' | 'role'>, as: Role = role): TextItem => ({
      kind: 'text',
      key,
      role: as,
      ...text,
    }),
  };
}

export type Pieces = ReturnType<typeof piecesOf>;
