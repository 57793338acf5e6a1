import type { JourneyDocument } from '../document';
import { type Horizon, horizons, type Initiative, isOpen, type PromisedLevel } from '../model/initiative';
import { type PresenceLevel, presenceId } from '../model/presence';
import { coverageTables } from './cells';
import { derive } from './derive';
import { coverageWith } from './stages';
import type { CoverageResult } from './types';

/** Coverage that the roadmap will bring: with all open initiatives done, and cumulatively by horizon. */
export interface PlannedCoverage {
  readonly planned: CoverageResult;
  readonly plannedByHorizon: Readonly<Record<Horizon, CoverageResult>>;
}

/** The highest level promised per cell, keyed by `presenceId`. */
export function highestLevels(promises: Iterable<PromisedLevel>): ReadonlyMap<string, PresenceLevel> {
  const levels = new Map<string, PresenceLevel>();
  for (const { stageId, channelId, level } of promises) {
    const key = presenceId(stageId, channelId);
    if (level > (levels.get(key) ?? -1)) levels.set(key, level);
  }
  return levels;
}

export const plannedCoverage = derive([...coverageTables, 'initiatives'], (document) => planOf(document, () => true));

/** The same without levels that are only suggested: what may be said to a room. */
export const saidPlannedCoverage = derive([...coverageTables, 'initiatives'], (document) =>
  planOf(document, ({ promisedLevelsSuggested }) => !promisedLevelsSuggested),
);

function planOf(document: JourneyDocument, counts: (initiative: Initiative) => boolean): PlannedCoverage {
  const until = (last: Horizon) => {
    const reached = horizons.slice(0, horizons.indexOf(last) + 1);
    const promises = promisesOf(document, (item) => reached.includes(item.horizon) && counts(item));
    return coverageWith(document, highestLevels(promises));
  };
  const plannedByHorizon = { now: until('now'), next: until('next'), later: until('later') };
  return { planned: plannedByHorizon.later, plannedByHorizon };
}

/** The levels that open initiatives promise, of those that `counts` picks. */
export function promisesOf(
  document: JourneyDocument,
  counts: (initiative: Initiative) => boolean = () => true,
): PromisedLevel[] {
  return [...document.initiatives.values()]
    .filter((initiative) => isOpen(initiative) && counts(initiative))
    .flatMap((initiative) => initiative.promisedLevels);
}
