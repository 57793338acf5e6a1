import { cellsOf } from './cells';
import { plannedCoverage } from './planned';
import { remembered } from './remembered';
import { coverageOf } from './stages';
import type { Figures } from './types';

/**
 * The figures of a document: cells, coverage, planned coverage. Parts whose tables did not change keep their identity, so
 * it may be called wherever a figure is shown. No gap rule runs for them, or is loaded.
 */
export const figuresOf = remembered(
  (document): Figures => ({ ...coverageOf(document), cells: cellsOf(document), ...plannedCoverage(document) }),
);
