import type { JourneyDocument } from '../../domain/document';
import type { Result } from '../../domain/result';
import { isolated } from '../../domain/words';
import { shortTime } from '../../parts/relativeTime';
import type { VersionRecord } from '../../state/versions';
import type { Workspace } from '../../state/workspace';
import { toasts } from '../../ui/Toast';

/** Longest name of a version. */
export const LONGEST_NAME = 200;

/** Keeps the journey as it is now under a name, or under the time when it has none, and says so. */
export async function keepVersion(
  workspace: Pick<Workspace, 'versions' | 'now'>,
  document: JourneyDocument,
  name: string,
): Promise<Result<VersionRecord>> {
  const called = name.trim().slice(0, LONGEST_NAME) || shortTime(workspace.now());
  const kept = await workspace.versions.keep(document, { name: called, reason: 'named' });
  if (kept.ok) toasts.show({ tone: 'success', message: `Version ‘${isolated(called)}’ kept` });
  else toasts.show({ tone: 'danger', message: `No version was kept. ${kept.error.message}` });
  return kept;
}
