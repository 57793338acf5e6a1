import { useDocument, useSession } from '../../../state/context';
import { stageIdOf } from '../kinds';

/** The stage that things are attached to: the selected one, or that of the selected card; null without either. */
export function useTargetStage(): string | null {
  const last = useSession((state) => state.selection.at(-1));
  return useDocument((document) => stageIdOf(document, last));
}
