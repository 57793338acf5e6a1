import { History, RotateCcw } from 'lucide-react';
import { versionEdits } from '../../features/versions/useVersionEdits';
import { versionPhrase, versionTitle } from '../../features/versions/words';
import { relativeTime } from '../../parts/relativeTime';
import type { OfferedJourney } from '../../state/actionRegistry';
import type { Command } from '../../state/actions';
import { journeyPath } from '../../state/routes';
import type { VersionRecord } from '../../state/versions';
import type { Workspace } from '../../state/workspace';
import { reach } from '../../ui/controls';
import { toasts } from '../../ui/Toast';

/**
 * How long the palette waits for the list of versions, in milliseconds. What stands in for it takes words meanwhile; a
 * database that hangs must not keep it for ever, and a computer that is only busy must not lose a command.
 */
const PATIENCE = 5_000;

/** Comparing the journey with each of its versions, and going back to one, from any view. */
export async function versionCommands(journey: OfferedJourney, workspace: Workspace): Promise<Command[]> {
  const records = await recordsOf(journey.engine.journeyId, workspace);
  return records.flatMap((record): Command[] => {
    const description = [versionTitle(record), relativeTime(record.at, workspace.now())].join(' · ');
    const phrase = versionPhrase(record);
    const which = phrase.startsWith('the version') ? phrase : `the version ${phrase}`;
    return [
      {
        id: `versions.compare.${record.id}`,
        label: `Compare with ${which}`,
        description,
        icon: <History aria-hidden />,
        run: () => compare(journey, record),
      },
      {
        id: `versions.restore.${record.id}`,
        label: `Restore ${which}`,
        description,
        icon: <RotateCcw aria-hidden />,
        run: () => void restore(journey, workspace, record),
      },
    ];
  });
}

function recordsOf(journeyId: string, { versions }: Workspace): Promise<readonly VersionRecord[]> {
  return new Promise((resolve) => {
    let stop = () => {};
    const settle = (records: readonly VersionRecord[]) => {
      clearTimeout(timer);
      resolve(records);
      // The first answer may come before the way to call it off.
      setTimeout(() => stop());
    };
    const timer = setTimeout(() => settle([]), PATIENCE);
    stop = versions.watch(journeyId, settle, () => settle([]));
  });
}

function compare({ engine, go }: OfferedJourney, { id }: VersionRecord): void {
  go(journeyPath(engine.journeyId, 'versions'));
  reach(
    () => document.querySelector<HTMLElement>(`[data-version="${CSS.escape(id)}"]`),
    (row) => {
      row.focus({ preventScroll: true });
      row.click();
    },
  );
}

async function restore({ engine }: OfferedJourney, workspace: Workspace, record: VersionRecord): Promise<void> {
  const read = await workspace.versions.read(record.id);
  if (read.ok) await versionEdits(engine, workspace).restore(record, read.value);
  else toasts.show({ tone: 'danger', message: `Not restored. ${read.error.message}` });
}
