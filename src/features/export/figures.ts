import { analyse } from '../../domain/coverage/analyse';
import type { JourneyDocument } from '../../domain/document';
import { isOpen } from '../../domain/model/initiative';
import type { TableName } from '../../domain/model/tables';
import { gapCounts } from '../../domain/roadmap/gapCounts';

/** What the roadmap export holds, in figures. */
export interface RoadmapFigures {
  readonly initiatives: number;
  readonly openInitiatives: number;
  readonly gapsOpen: number;
  /** Those of the gaps in the data that an open initiative takes up. */
  readonly gapsOnRoadmap: number;
  readonly gapsDismissed: number;
  /** Gaps that initiatives name and the data no longer shows. */
  readonly gapsClosed: number;
  /** 0–1; null is unknown. */
  readonly coverage: number | null;
  /** With the open initiatives of the horizons up to each done. */
  readonly planned: { readonly now: number | null; readonly next: number | null; readonly later: number | null };
}

export function roadmapFigures(document: JourneyDocument): RoadmapFigures {
  const { gaps, dismissed, coverage, plannedByHorizon } = analyse(document);
  const counts = gapCounts(document);
  const initiatives = [...document.initiatives.values()];
  const shown = new Set([...gaps, ...dismissed.map(({ gap }) => gap)].map(({ id }) => id));
  const named = new Set(initiatives.flatMap(({ gapIds }) => gapIds));
  return {
    initiatives: initiatives.length,
    openInitiatives: initiatives.filter(isOpen).length,
    gapsOpen: counts.open,
    gapsOnRoadmap: counts.onRoadmap,
    gapsDismissed: dismissed.length,
    gapsClosed: [...named].filter((id) => !shown.has(id)).length,
    coverage,
    planned: {
      now: plannedByHorizon.now.coverage,
      next: plannedByHorizon.next.coverage,
      later: plannedByHorizon.later.coverage,
    },
  };
}

/** Tables that people count, with their names in a list. */
const counted: readonly (readonly [TableName, one: string, many: string])[] = [
  ['stages', 'stage', 'stages'],
  ['touchpoints', 'touchpoint', 'touchpoints'],
  ['links', 'link', 'links'],
  ['channels', 'channel', 'channels'],
  ['presences', 'presence', 'presences'],
  ['segments', 'segment', 'segments'],
  ['demands', 'demand figure', 'demand figures'],
  ['initiatives', 'initiative', 'initiatives'],
];

export interface Count {
  readonly count: number;
  readonly noun: string;
}

/** What the journey export holds, in figures. */
export function journeyCounts(document: JourneyDocument): readonly Count[] {
  return counted.map(([table, one, many]) => {
    const count = document[table].size;
    return { count, noun: count === 1 ? one : many };
  });
}

/** What the table of initiatives holds, in figures. */
export function initiativeCounts(document: JourneyDocument): readonly Count[] {
  const initiatives = [...document.initiatives.values()];
  const gaps = new Set(initiatives.flatMap(({ gapIds }) => gapIds)).size;
  const levels = initiatives.reduce((sum, { promisedLevels }) => sum + promisedLevels.length, 0);
  return [
    { count: initiatives.length, noun: initiatives.length === 1 ? 'initiative' : 'initiatives' },
    { count: initiatives.filter(isOpen).length, noun: 'open' },
    { count: gaps, noun: gaps === 1 ? 'gap named' : 'gaps named' },
    { count: levels, noun: levels === 1 ? 'presence level promised' : 'presence levels promised' },
  ];
}
