import { removeChannel } from '../../../../domain/commands/channels';
import { removeLinks } from '../../../../domain/commands/links';
import { removePresences } from '../../../../domain/commands/presences';
import { removeStage } from '../../../../domain/commands/stages';
import { removeTouchpoints } from '../../../../domain/commands/touchpoints';
import { listed } from '../../../../domain/words';
import { useEdits } from '../../../../parts/useEdits';
import { useJourney } from '../../../../state/context';
import type { RowRef } from '../../../../state/session';
import { countsOf } from './counts';

let removals = 0;

/** Removes rows of several kinds as one undo step, and says what went. */
export function useRemoveSeveral(): (rows: readonly RowRef[]) => void {
  const { engine } = useJourney();
  const { edit, say } = useEdits();
  return (rows) => {
    const options = { burst: `several.remove:${++removals}` };
    // From what depends to what it depends on; what a cascade has taken already is left out.
    const left = (table: 'links' | 'presences' | 'touchpoints' | 'channels' | 'stages') =>
      rows
        .filter((row) => row.table === table && engine.store.getState().document[table].has(row.id))
        .map((row) => row.id);
    const words = listed(countsOf(rows));
    const before = engine.store.getState().document;

    const links = left('links');
    if (links.length > 0) edit(removeLinks, { ids: links }, options);
    const presences = left('presences');
    if (presences.length > 0) edit(removePresences, { ids: presences }, options);
    const touchpoints = left('touchpoints');
    if (touchpoints.length > 0) edit(removeTouchpoints, { ids: touchpoints }, options);
    for (const id of left('channels')) edit(removeChannel, { id }, options);
    for (const id of left('stages')) edit(removeStage, { id }, options);

    if (engine.store.getState().document !== before) say(`Deleted ${words}`);
  };
}
