import { isSameRect, type Rect } from '../layout/geometry';
import type { CardBox, CellBox, GhostBox, HeaderBox } from '../layout/mapLayout';

/** A box before it has its place among those of its cell. */
export type Placed = Pick<CardBox, 'key' | 'table' | 'id' | 'stageId' | 'laneId' | 'rect' | 'lines' | 'look' | 'room'>;

/** Makes something anew only when what it is made from is not what it was. */
export function keptWhile<T>() {
  let known: { readonly inputs: readonly unknown[]; readonly result: T } | null = null;
  return (inputs: readonly unknown[], make: () => T): T => {
    if (!known || !isSameList(known.inputs, inputs)) known = { inputs, result: make() };
    return known.result;
  };
}

/** Whether two lists hold the same, one by one. */
export function isSameList<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean = Object.is): boolean {
  return a.length === b.length && a.every((one, i) => isSame(one, b[i] as T));
}

/** Keeps each box while it would come out the same. */
export function createKeeper() {
  let boxes = new Map<string, unknown>();
  let next = new Map<string, unknown>();
  const kept = <T extends { readonly key: string }>(box: T, isSame: (known: T) => boolean): T => {
    const known = boxes.get(box.key) as T | undefined;
    const one = known && isSame(known) ? known : box;
    next.set(box.key, one);
    return one;
  };
  const heads = new WeakMap<HeaderBox, HeaderBox>();
  return {
    card: (placed: Placed, place: Pick<CardBox, 'column' | 'index' | 'count'>): CardBox =>
      kept<CardBox>({ ...placed, ...place }, (known) => {
        const isPlaced = known.column === place.column && known.index === place.index && known.count === place.count;
        return (
          isPlaced &&
          known.look === placed.look &&
          known.room === placed.room &&
          known.lines === placed.lines &&
          known.stageId === placed.stageId &&
          isSameRect(known.rect, placed.rect)
        );
      }),
    ghost: (box: GhostBox): GhostBox =>
      kept(box, (known) => known.look === box.look && known.room === box.room && isSameRect(known.rect, box.rect)),
    cell: (box: CellBox): CellBox =>
      kept(
        box,
        (known) =>
          known.column === box.column &&
          isSameRect(known.rect, box.rect) &&
          isSameRect(known.adder, box.adder) &&
          isSameList(known.cards, box.cards) &&
          isSameList(known.ghosts, box.ghosts),
      ),
    header: (head: HeaderBox, { x, width }: Rect): HeaderBox => {
      const known = heads.get(head);
      if (known?.rect.x === x && known.rect.width === width) return known;
      const wide = { ...head, rect: { ...head.rect, x, width } };
      heads.set(head, wide);
      return wide;
    },
    /** What was not asked for since the last turn is gone. */
    turn: () => {
      boxes = next;
      next = new Map();
    },
  };
}
