import type { JourneyDocument } from '../document';
import { cellsOf } from './cells';
import { sortedGaps } from './gaps';
import { plannedCoverage } from './planned';
import { coverageOf } from './stages';
import type { Analysis, Figures } from './types';

/** The same document gives the same object. */
function remembered<T>(derive: (document: JourneyDocument) => T): (document: JourneyDocument) => T {
  const known = new WeakMap<JourneyDocument, T>();
  return (document) => {
    let result = known.get(document);
    if (result === undefined) {
      result = derive(document);
      known.set(document, result);
    }
    return result;
  };
}

/**
 * The figures of a document: cells, coverage, planned coverage. Parts whose tables did not change keep their identity, so
 * it may be called wherever a figure is shown. No gap rule runs for them.
 */
export const figuresOf = remembered(
  (document): Figures => ({ ...coverageOf(document), cells: cellsOf(document), ...plannedCoverage(document) }),
);

/** Everything that follows from a document: its figures, and the gaps that the rules find in them. */
export const analyse = remembered((document): Analysis => ({ ...figuresOf(document), ...sortedGaps(document) }));
