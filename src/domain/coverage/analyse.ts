import type { JourneyDocument } from '../document';
import { cellsOf } from './cells';
import { sortedGaps } from './gaps';
import { plannedCoverage } from './planned';
import { coverageOf } from './stages';
import type { Analysis } from './types';

const analyses = new WeakMap<JourneyDocument, Analysis>();

/**
 * Everything that follows from a document: cells, coverage, gaps, planned coverage. The same document gives the same
 * object, and parts whose tables did not change keep their identity, so it may be called wherever a figure is shown.
 */
export function analyse(document: JourneyDocument): Analysis {
  let analysis = analyses.get(document);
  if (!analysis) {
    analysis = {
      ...coverageOf(document),
      cells: cellsOf(document),
      ...sortedGaps(document),
      ...plannedCoverage(document),
    };
    analyses.set(document, analysis);
  }
  return analysis;
}
