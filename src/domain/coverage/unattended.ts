import type { JourneyDocument } from '../document';
import { percent } from '../figures';
import { cellsOf, coverageTables } from './cells';
import { derive } from './derive';
import type { Cell } from './types';

/** Less than this is not worth a place on the map. */
export const LEAST_SHOWN = 0.05;
/** So many are shown at a stage; the others are counted. */
const MOST = 3;

/** Where customers are at a stage and the organisation is not: channels in use that are not attached there. */
export interface Unattended {
  /** Those to show, the most used first. */
  readonly shown: readonly Cell[];
  /** All of them, the most used first. */
  readonly all: readonly Cell[];
}

const NONE: Unattended = { shown: [], all: [] };

const byStage = derive(coverageTables, (document: JourneyDocument): ReadonlyMap<string, Unattended> => {
  const cells = new Map<string, Cell[]>();
  for (const cell of cellsOf(document).values()) {
    if (cell.attached || cell.evidence === 'none' || (cell.demand ?? 0) < LEAST_SHOWN) continue;
    const at = cells.get(cell.stageId);
    if (at) at.push(cell);
    else cells.set(cell.stageId, [cell]);
  }
  const next = new Map<string, Unattended>();
  for (const [stageId, found] of cells) {
    // Where two are used alike, the order of the channels decides: sorting keeps it.
    const all = found.sort((a, b) => (b.demand ?? 0) - (a.demand ?? 0));
    next.set(stageId, { all, shown: all.slice(0, MOST) });
  }
  return next;
});

/** What customers use at the stage although it is not attached. */
export function unattendedAt(document: JourneyDocument, stageId: string): Unattended {
  return byStage(document).get(stageId) ?? NONE;
}

/** “50% are here”: what stands on a channel that customers use where the organisation is not. */
export function areHere(demand: number | null): string {
  return `${percent(demand)} are here`;
}

/** What stands at a stage: the channels shown, and null in the end for those that are not. */
export type UnattendedPlaces = ReadonlyMap<string, readonly (string | null)[]>;

let last: UnattendedPlaces = new Map();

/** Which channels have a place, by stage: the same object while only figures change, so that nothing is laid out anew. */
export const unattendedPlaces = derive(coverageTables, (document: JourneyDocument): UnattendedPlaces => {
  const next = new Map<string, readonly (string | null)[]>();
  for (const [stageId, { shown, all }] of byStage(document)) {
    const ids = [...shown.map(({ channelId }) => channelId), ...(all.length > shown.length ? [null] : [])];
    const before = last.get(stageId);
    next.set(stageId, before && isSame(before, ids) ? before : ids);
  }
  if (!isSame([...last.values()], [...next.values()]) || !isSame([...last.keys()], [...next.keys()])) last = next;
  return last;
});

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
