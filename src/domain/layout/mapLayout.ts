import type { TableName } from '../model/tables';
import type { Actor } from '../model/touchpoint';
import type { SceneItem } from '../scene/items';
import type { StageTone } from '../stageTone';
import type { Point, Rect } from './geometry';
import type { LinkRank } from './linkRanks';

/** Tables whose rows are cards on the map. */
export type CardTable = Extract<TableName, 'touchpoints' | 'presences'>;

/** A card: a touchpoint, or a channel attached to a stage. Kept as the same object while nothing about it changes. */
export interface CardBox {
  /** `cardKey(table, id)`. */
  readonly key: string;
  readonly table: CardTable;
  readonly id: string;
  readonly stageId: string;
  readonly laneId: string;
  /** Column, 0 = first stage. */
  readonly column: number;
  /** Place in its cell, from 0, and how many cards the cell holds. */
  readonly index: number;
  readonly count: number;
  readonly rect: Rect;
  /** Its text as it breaks; one line for a channel. */
  readonly lines: readonly string[];
  /**
   * How it is drawn where that is not a card: a station on a line, one where customers change, the plate of a line, the
   * first plate where a line begins.
   */
  readonly look?: 'station' | 'interchange' | 'plate' | 'first-plate';
  /** px that the name on a first plate may take where it is written larger. */
  readonly room?: number;
}

/** The head of a stage. All heads are equally high. */
export interface HeaderBox {
  readonly key: string;
  readonly stageId: string;
  readonly tone: StageTone;
  readonly index: number;
  readonly count: number;
  readonly rect: Rect;
  readonly nameLines: readonly string[];
  readonly promiseLines: readonly string[];
}

/** What a card says of itself by where it stands, where a lane has only cards that say so. */
export interface Given {
  readonly actor: Actor;
}

/** A stage in a lane: its cards in order, and the place of the button that adds one. */
export interface CellBox {
  readonly key: string;
  readonly stageId: string;
  readonly laneId: string;
  /** Whose rows its cards are. */
  readonly table: CardTable;
  /** What a card is given that is put here. */
  readonly gives?: Given;
  /** What its button says; '' where there is none, as nothing that is added would stand here. */
  readonly adderLabel: string;
  readonly column: number;
  readonly rect: Rect;
  readonly cards: readonly CardBox[];
  readonly ghosts: readonly GhostBox[];
  readonly adder: Rect;
}

/** The place of a channel that customers use at the stage and that is not attached; the last may stand for the rest. */
export interface GhostBox {
  readonly key: string;
  readonly stageId: string;
  /** null: it stands for those that are not shown. */
  readonly channelId: string | null;
  readonly rect: Rect;
  /** The plate of a line, where it is no place among cards. */
  readonly look?: 'plate' | 'first-plate';
  readonly room?: number;
}

/** The ground of a stage in a lane. In a lane of cards it is the cell. */
export interface GroundBox {
  readonly key: string;
  readonly stageId: string;
  readonly rect: Rect;
}

export interface ColumnBox {
  readonly stageId: string;
  /** From the top of the header to the bottom of the last lane. */
  readonly rect: Rect;
}

export interface LaneBox {
  readonly id: string;
  readonly label: string;
  readonly y: number;
  readonly height: number;
  /** What is drawn on its ground besides cards, and what that says in words. */
  readonly items: readonly SceneItem[];
  readonly description: string;
}

/** A link as drawn: right-angled between its cards, through the gutters and the strips above and below the touchpoints. */
export interface LinkRoute {
  readonly id: string;
  readonly fromKey: string;
  readonly toKey: string;
  readonly rank: LinkRank;
  /** A thin line over those of the metro, where it is no link between cards. */
  readonly look?: 'path';
  readonly points: readonly Point[];
  /** SVG path with rounded corners. */
  readonly path: string;
  /** SVG path of the arrow head. */
  readonly arrow: string;
  /** Its label, or null where it has none or there is no room for it. */
  readonly label: LinkLabel | null;
}

/** A label along a link: the middle of its text, which runs upwards at an angle of −90. */
export interface LinkLabel extends Point {
  readonly text: string;
  readonly angle: 0 | -90;
}

/** Where everything of a journey stands on its map. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly ColumnBox[];
  readonly lanes: readonly LaneBox[];
  readonly headers: readonly HeaderBox[];
  readonly grounds: readonly GroundBox[];
  /** Column by column, and in each lane of cards by lane. */
  readonly cells: readonly CellBox[];
  readonly cards: ReadonlyMap<string, CardBox>;
  readonly links: readonly LinkRoute[];
  /** Place of the button that adds a stage. */
  readonly addStage: Rect;
}

export const ADD_STAGE_KEY = 'add-stage';

export function cardKey(table: TableName, id: string): string {
  return `${table}:${id}`;
}

export function adderKey(laneId: string, stageId: string): string {
  return `adder:${laneId}:${stageId}`;
}

export function ghostKey(stageId: string, channelId: string | null): string {
  return `ghost:${stageId}:${channelId ?? ''}`;
}

/** What a key of the layout stands for. */
export type MapKey =
  | { readonly kind: 'row'; readonly table: CardTable | 'stages'; readonly id: string }
  | { readonly kind: 'adder'; readonly laneId: string; readonly stageId: string }
  | { readonly kind: 'ghost'; readonly stageId: string; readonly channelId: string | null }
  | { readonly kind: 'add-stage' };

export function parseKey(key: string): MapKey | null {
  if (key === ADD_STAGE_KEY) return { kind: 'add-stage' };
  const [table = '', id = '', rest = ''] = key.split(':');
  if (table === 'adder') return { kind: 'adder', laneId: id, stageId: rest };
  if (table === 'ghost') return { kind: 'ghost', stageId: id, channelId: rest || null };
  return table === 'stages' || table === 'touchpoints' || table === 'presences' ? { kind: 'row', table, id } : null;
}
