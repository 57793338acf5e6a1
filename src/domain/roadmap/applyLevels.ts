import { withLevels } from '../commands/presences';
import type { JourneyDocument } from '../document';
import type { PromisedLevel } from '../model/initiative';
import { applyPatch } from '../patch';

/** The journey as it will be once these levels are reached: what finishing an initiative does, to look at beforehand. */
export function applyLevels(document: JourneyDocument, levels: readonly PromisedLevel[]): JourneyDocument {
  return applyPatch(
    document,
    withLevels(document, levels).map((after) => ({
      table: 'presences',
      id: after.id,
      before: document.presences.get(after.id) ?? null,
      after,
    })),
  );
}
