import { highestLevels } from '../coverage/planned';
import { coverageOf, coverageWith } from '../coverage/stages';
import { steady } from '../coverage/steady';
import type { JourneyDocument } from '../document';
import type { Initiative } from '../model/initiative';

/** What an initiative alone adds to today's coverage, 0–1; null where coverage is unknown. */
export interface CoverageGain {
  readonly journey: number | null;
  /** By stage id, in map order. */
  readonly stages: ReadonlyMap<string, number | null>;
}

export function coverageGain(document: JourneyDocument, initiative: Initiative): CoverageGain {
  const today = coverageOf(document);
  const then = coverageWith(document, highestLevels(initiative.promisedLevels));
  return {
    journey: difference(today.coverage, then.coverage),
    stages: new Map(
      [...today.stages].map(([id, stage]) => [id, difference(stage.coverage, then.stages.get(id)?.coverage ?? null)]),
    ),
  };
}

function difference(today: number | null, then: number | null): number | null {
  return today === null || then === null ? null : steady(then - today);
}
