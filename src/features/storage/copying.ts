import { journeyOf } from '../../domain/document';
import { ok, type Result } from '../../domain/result';
import { isolated } from '../../domain/words';
import { dayOf, slug } from '../../exchange/fileName';
import { journeyText } from '../../exchange/journeyJson';
import { noteSaved } from '../../parts/saveJourney';
import { shownTitle } from '../../parts/words';
import type { CopyMade } from '../../state/copies';
import type { Workspace } from '../../state/workspace';
import { saveFile } from '../../ui/saveFile';
import type { Limits } from './room';

/** What a workspace file holds, and what of the browser's journeys it does not. */
export interface WorkspaceCopy {
  readonly name: string;
  readonly journeys: number;
  readonly trash: number;
  readonly versions: number;
  /** What could not be read, as words such as “‘Ferries’”. */
  readonly unreadable: readonly string[];
  /** Journeys that there was no room for, as such words. */
  readonly tooLarge: readonly string[];
  /** Versions that there was no room for. */
  readonly leftOut: number;
  /** What to warn of when the copies could not be noted, else null. */
  readonly warning: string | null;
}

/**
 * Saves everything as one file: the journeys, those in the trash, and as many versions as a workspace file takes. What
 * import would refuse the whole for stays out of it.
 */
export async function saveWorkspace(workspace: Workspace, limits?: Limits): Promise<Result<WorkspaceCopy>> {
  const { zipWorkspace } = await import('../../exchange/workspaceZip');
  const { listContents, versionFile, journeyFile } = await import('./contents');
  const { roomFor } = await import('./room');
  const contents = await listContents(workspace);
  if (!contents.ok) return contents;
  const { journeys, versions } = contents.value;
  const room = roomFor(limits);
  const now = workspace.now();
  const unreadable: string[] = [];
  const tooLarge: string[] = [];
  const made: CopyMade[] = [];
  const counts = { journeys: 0, trash: 0, versions: 0, leftOut: 0 };

  async function* files() {
    for (const { id, title, isInTrash } of journeys) {
      const read = await workspace.readWithClock(id);
      if (!read.ok) {
        unreadable.push(`‘${isolated(shownTitle(title))}’`);
        continue;
      }
      const { document, clock } = read.value;
      const text = journeyText(document, { now, clock });
      if (!room.take(text)) {
        tooLarge.push(`‘${isolated(shownTitle(title))}’`);
        continue;
      }
      counts[isInTrash ? 'trash' : 'journeys'] += 1;
      made.push({ journeyId: id, seq: clock.seq });
      yield { path: journeyFile(id, slug(title), isInTrash), text };
    }
    for (const [at, version] of versions.entries()) {
      if (room.isFull) {
        counts.leftOut += versions.length - at;
        return;
      }
      const read = await workspace.versions.read(version.id);
      if (!read.ok) {
        unreadable.push(`a version of ‘${isolated(shownTitle(version.title))}’`);
        continue;
      }
      const text = journeyText(read.value, { now });
      if (!room.take(text)) {
        counts.leftOut += 1;
        continue;
      }
      counts.versions += 1;
      yield { path: versionFile(version, slug(journeyOf(read.value).title)), text, version };
    }
  }
  const blob = await zipWorkspace(files(), { now });
  const name = `throughline-${dayOf(new Date(now))}.zip`;
  saveFile(blob, name);
  const warning = await noteSaved(workspace, 'workspace', made);
  return ok({ name, ...counts, unreadable, tooLarge, warning });
}
