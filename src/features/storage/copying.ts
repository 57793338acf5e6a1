import { journeyOf } from '../../domain/document';
import { ok, type Result } from '../../domain/result';
import { dayOf, fileNameFor, slug } from '../../exchange/fileName';
import { journeyJson, journeyText } from '../../exchange/journeyJson';
import { type CopyMade, noteCopies } from '../../state/copies';
import type { Workspace } from '../../state/workspace';
import { saveFile } from '../../ui/saveFile';

/** Saves one journey as a file, and notes it as a copy. Answers with the file's name. */
export async function saveJourney(workspace: Workspace, id: string): Promise<Result<string>> {
  const read = await workspace.readWithClock(id);
  if (!read.ok) return read;
  const { document, clock } = read.value;
  const now = workspace.now();
  const name = fileNameFor(document, journeyJson, new Date(now));
  saveFile(journeyText(document, { now, clock }), name, journeyJson.mimeType);
  const noted = await noteCopies(workspace, 'file', [{ journeyId: id, seq: clock.seq }]);
  return noted.ok ? ok(name) : noted;
}

/** What a workspace file holds, and what of the browser's journeys it does not. */
export interface WorkspaceCopy {
  readonly name: string;
  readonly journeys: number;
  readonly trash: number;
  readonly versions: number;
  /** What could not be read, by name. */
  readonly unreadable: readonly string[];
  /** Older versions that there was no room for. */
  readonly leftOut: number;
}

/** Saves everything as one file: the journeys, those in the trash, and as many versions as a workspace file takes. */
export async function saveWorkspace(workspace: Workspace): Promise<Result<WorkspaceCopy>> {
  const { zipWorkspace, MAX_ENTRIES } = await import('../../exchange/workspaceZip');
  const { listContents, versionFile, journeyFile } = await import('./contents');
  const contents = await listContents(workspace, MAX_ENTRIES - 1);
  if (!contents.ok) return contents;
  const { journeys, versions, leftOut } = contents.value;
  const now = workspace.now();
  const unreadable: string[] = [];
  const made: CopyMade[] = [];
  const counts = { journeys: 0, trash: 0, versions: 0 };

  async function* files() {
    for (const { id, title, isInTrash } of journeys) {
      const read = await workspace.readWithClock(id);
      if (!read.ok) {
        unreadable.push(title);
        continue;
      }
      const { document, clock } = read.value;
      counts[isInTrash ? 'trash' : 'journeys'] += 1;
      made.push({ journeyId: id, seq: clock.seq });
      yield { path: journeyFile(id, slug(title), isInTrash), text: journeyText(document, { now, clock }) };
    }
    for (const version of versions) {
      const read = await workspace.versions.read(version.id);
      if (!read.ok) {
        unreadable.push(`a version of ‘${version.title}’`);
        continue;
      }
      counts.versions += 1;
      const plain = slug(journeyOf(read.value).title);
      yield { path: versionFile(version, plain), text: journeyText(read.value, { now }), version };
    }
  }
  const blob = await zipWorkspace(files(), { now });
  const name = `throughline-${dayOf(new Date(now))}.zip`;
  saveFile(blob, name);
  const noted = await noteCopies(workspace, 'workspace', made);
  return noted.ok ? ok({ name, ...counts, unreadable, leftOut }) : noted;
}
