import type { JourneyDocument } from '../../../domain/document';
import { type Initiative, isOpen } from '../../../domain/model/initiative';
import { inOrder } from '../../../domain/order';
import { gapsClosedByRoadmap } from '../../../domain/roadmap/gapStatus';

/** What the roadmap already does about gaps. */
export interface Addressed {
  /** The first open initiative that names the gap, by gap id. */
  readonly by: ReadonlyMap<string, Initiative>;
  /** Gaps that the levels promised by open initiatives would close, named by one of them or not. */
  readonly closing: ReadonlySet<string>;
}

export function addressedGaps(document: JourneyDocument): Addressed {
  const by = new Map<string, Initiative>();
  for (const initiative of inOrder(document.initiatives.values())) {
    if (!isOpen(initiative)) continue;
    for (const gapId of initiative.gapIds) if (!by.has(gapId)) by.set(gapId, initiative);
  }
  return { by, closing: new Set(gapsClosedByRoadmap(document).map(({ id }) => id)) };
}
