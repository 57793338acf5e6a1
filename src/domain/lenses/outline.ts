import type { JourneyDocument } from '../document';
import { ADD_STAGE_KEY, type CellBox, type HeaderBox, type MapLayout } from '../layout/mapLayout';
import type { StageTone } from '../stageTone';
import { outlineLens } from './index';
import { lookThrough, type Sight } from './lens';

/** A line of the outline. Its key is that of the same thing on the map; a lane of a stage has that of its cell. */
export interface OutlineRow {
  readonly key: string;
  /** 1 is a stage, 2 a lane in it, 3 what stands there. */
  readonly level: 1 | 2 | 3;
  /** Its place among its siblings, from 0, and how many they are. */
  readonly index: number;
  readonly count: number;
  /** Of the stage that it stands in. */
  readonly tone: StageTone;
  /** The lanes that it has or is, and how many cards are in each; none for what has no line under it. */
  readonly holds: readonly Held[];
  /** Whether there are lines under it. */
  readonly isParent: boolean;
  /** Whether those are folded away. */
  readonly isFolded: boolean;
}

interface Held {
  readonly laneId: string;
  readonly cards: number;
}

/** Everything in reading order, line by line. */
export interface OutlineLayout {
  /** Without what is folded away. */
  readonly rows: readonly OutlineRow[];
  /** The line that each line is under, also of those that are folded away. */
  readonly parents: ReadonlyMap<string, string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Makes the outline from where everything stands on the map, and from the keys of the lines under which all is folded
 * away. The same two give the same object.
 */
function createOutline(
  layOut: (document: JourneyDocument) => MapLayout,
  folded: () => ReadonlySet<string> = () => NONE,
): (document: JourneyDocument) => OutlineLayout {
  let known: { readonly layout: MapLayout; readonly all: readonly OutlineRow[]; parents: Map<string, string> } | null =
    null;
  let last: { readonly from: readonly unknown[]; readonly outline: OutlineLayout } | null = null;
  return (document) => {
    const layout = layOut(document);
    if (known?.layout !== layout) {
      const all = rowsOf(layout);
      known = { layout, all, parents: parentsOf(all) };
    }
    const away = folded();
    if (last?.from[0] !== known || last.from[1] !== away) {
      const rows = away.size === 0 ? known.all : unfolded(known.all, away);
      last = { from: [known, away], outline: { rows, parents: known.parents } };
    }
    return last.outline;
  };
}

/** The journey seen as an outline. */
export function outlineSight(
  layOut: (document: JourneyDocument) => MapLayout,
  folded?: () => ReadonlySet<string>,
): Sight<OutlineLayout> {
  return lookThrough<OutlineLayout>({
    ...outlineLens,
    createLayout: () => createOutline(layOut, folded),
    /** Up and down go line by line; left to the line that it is under, right to the first one under it. */
    neighbour: ({ rows }, key, direction) => {
      const place = rows.findIndex((row) => row.key === key);
      const row = rows[place];
      if (!row) return null;
      if (direction === 'up' || direction === 'down') return rows[place + (direction === 'up' ? -1 : 1)]?.key ?? null;
      if (direction === 'left') return rows.slice(0, place).findLast(({ level }) => level < row.level)?.key ?? null;
      const next = rows[place + 1];
      return next && next.level > row.level ? next.key : null;
    },
    farthest: ({ rows }, _, direction) => rows.at(direction === 'left' ? 0 : -1)?.key ?? null,
  });
}

function rowsOf({ headers, cells }: MapLayout): OutlineRow[] {
  const rows = headers.flatMap((header) =>
    rowsOfStage(
      header,
      cells.filter(({ column }) => column === header.index),
      headers.length + 1,
    ),
  );
  const end = { key: ADD_STAGE_KEY, level: 1, index: headers.length, count: headers.length + 1 } as const;
  return [...rows, { ...end, tone: 'custom', holds: [], isParent: false, isFolded: false }];
}

function rowsOfStage({ key, index, tone }: HeaderBox, cells: readonly CellBox[], stages: number): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const add = (row: Pick<OutlineRow, 'key' | 'level' | 'index' | 'count'>, holds: readonly Held[], below: number) =>
    rows.push({ ...row, tone, holds, isParent: below > 0, isFolded: false });
  const held = (cell: CellBox): Held => ({ laneId: cell.laneId, cards: cell.cards.length });
  add({ key, level: 1, index, count: stages }, cells.map(held), cells.length);
  for (const [place, cell] of cells.entries()) {
    const stops = [...cell.cards, ...cell.ghosts];
    add({ key: cell.key, level: 2, index: place, count: cells.length }, [held(cell)], stops.length);
    for (const [i, stop] of stops.entries()) add({ key: stop.key, level: 3, index: i, count: stops.length }, [], 0);
  }
  return rows;
}

function parentsOf(rows: readonly OutlineRow[]): Map<string, string> {
  const parents = new Map<string, string>();
  const above: string[] = [];
  for (const { key, level } of rows) {
    above[level] = key;
    const parent = level > 1 ? above[level - 1] : undefined;
    if (parent !== undefined) parents.set(key, parent);
  }
  return parents;
}

function unfolded(rows: readonly OutlineRow[], folded: ReadonlySet<string>): OutlineRow[] {
  const shown: OutlineRow[] = [];
  /** The level below which lines are folded away. */
  let under = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (row.level > under) continue;
    const isFolded = row.isParent && folded.has(row.key);
    under = isFolded ? row.level : Number.POSITIVE_INFINITY;
    shown.push(isFolded ? { ...row, isFolded } : row);
  }
  return shown;
}
