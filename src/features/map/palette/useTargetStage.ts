import type { JourneyDocument } from '../../../domain/document';
import { useDocument, useSession } from '../../../state/context';
import type { RowRef } from '../../../state/session';

/** The stage that things are attached to: the selected one, or that of the selected card; null without either. */
export function useTargetStage(): string | null {
  const last = useSession((state) => state.selection.at(-1));
  return useDocument((document) => (last ? stageOf(document, last) : null));
}

function stageOf(document: JourneyDocument, { table, id }: RowRef): string | null {
  if (table === 'stages') return document.stages.has(id) ? id : null;
  if (table === 'touchpoints') return document.touchpoints.get(id)?.stageId ?? null;
  if (table === 'presences') return document.presences.get(id)?.stageId ?? null;
  return null;
}
