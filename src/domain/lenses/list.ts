import type { JourneyDocument } from '../document';
import { createLayout } from '../layout/createLayout';
import { cardLanes } from '../layout/lanes/index';
import { ADD_STAGE_KEY, type CellBox, type HeaderBox } from '../layout/mapLayout';
import type { LensOf } from './lens';

/** A line of the list. Its key is that of the same thing on the map. */
export interface ListRow {
  readonly key: string;
  /** 1 is a stage, 2 what stands in it. */
  readonly level: 1 | 2;
  /** Its place among those of its level that belong together, from 0, and how many they are. */
  readonly index: number;
  readonly count: number;
  /** The lane that begins with this row. */
  readonly opens?: string;
}

/** Everything in reading order, line by line. */
export interface ListLayout {
  readonly rows: readonly ListRow[];
}

/** The journey as text: each stage with its cards and channels under it. The seed of the outline. */
export const listLens: LensOf<ListLayout> & { readonly draws: 'list' } = {
  id: 'list',
  label: 'List',
  icon: 'list',
  draws: 'list',
  createLayout: () => {
    const layOut = createLayout(cardLanes);
    const known = new WeakMap<object, ListLayout>();
    return (document: JourneyDocument) => {
      const layout = layOut(document);
      let list = known.get(layout);
      if (!list) {
        const labels = new Map(layout.lanes.map(({ id, label }) => [id, label]));
        const rows = layout.headers.flatMap((header) => {
          const cells = layout.cells.filter(({ column }) => column === header.index);
          return rowsOf(header, cells, labels, layout.headers.length + 1);
        });
        const end: ListRow = {
          key: ADD_STAGE_KEY,
          level: 1,
          index: layout.headers.length,
          count: layout.headers.length + 1,
        };
        list = { rows: [...rows, end] };
        known.set(layout, list);
      }
      return list;
    };
  },
  /** Up and down go line by line; left to the stage and to the one before it, right to the next stage. */
  neighbour: ({ rows }, key, direction) => {
    const place = rows.findIndex((row) => row.key === key);
    if (place < 0) return null;
    if (direction === 'up' || direction === 'down') return rows[place + (direction === 'up' ? -1 : 1)]?.key ?? null;
    const isStage = ({ level }: ListRow) => level === 1;
    const found = direction === 'left' ? rows.slice(0, place).findLast(isStage) : rows.slice(place + 1).find(isStage);
    return found?.key ?? null;
  },
  farthest: ({ rows }, _, direction) => rows.at(direction === 'left' ? 0 : -1)?.key ?? null,
};

function rowsOf(
  { key, index }: HeaderBox,
  cells: readonly CellBox[],
  labels: ReadonlyMap<string, string>,
  stages: number,
): ListRow[] {
  const stops = cells.flatMap(({ laneId, cards, ghosts, key: adder }) => {
    const keys = [...cards, ...ghosts].map((box) => box.key);
    return [...keys, adder].map((stop, i) => ({ key: stop, opens: i === 0 ? labels.get(laneId) : undefined }));
  });
  const inside = stops.map(({ key: stop, opens }, i): ListRow => {
    return { key: stop, level: 2, index: i, count: stops.length, ...(opens === undefined ? {} : { opens }) };
  });
  return [{ key, level: 1, index, count: stages }, ...inside];
}
