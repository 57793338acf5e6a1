import type { VersionHead } from '../../domain/compare/version';
import { ok, type Result } from '../../domain/result';
import { dayOf, slug } from '../../exchange/fileName';
import { folders } from '../../exchange/workspaceZip';
import { readEverything } from '../../state/everything';
import type { Workspace } from '../../state/workspace';

interface ListedVersion extends VersionHead {
  /** Of its journey, as it is called now. */
  readonly title: string;
}

interface Contents {
  /** Those in the trash last, else the last changed first. */
  readonly journeys: readonly { readonly id: string; readonly title: string; readonly isInTrash: boolean }[];
  /** Named ones first, then the newest. */
  readonly versions: readonly ListedVersion[];
}

/** What could go into a workspace file, what matters most first. */
export async function listContents(workspace: Pick<Workspace, 'access'>): Promise<Result<Contents>> {
  const read = await readEverything(workspace);
  if (!read.ok) return read;
  const journeys = read.value.journeys
    .map(({ id, title, deletedAt }) => ({ id, title, isInTrash: deletedAt !== null }))
    .sort((a, b) => Number(a.isInTrash) - Number(b.isInTrash));
  const titles = new Map(journeys.map(({ id, title }) => [id, title]));
  const versions = read.value.versions
    .map((version) => ({ ...version, title: titles.get(version.journeyId) ?? '' }))
    .sort((a, b) => Number(b.name !== null) - Number(a.name !== null) || b.seq - a.seq || b.at - a.at);
  return ok({ journeys, versions });
}

/** Ids keep the names apart: two journeys may have one title. */
export function journeyFile(id: string, plainTitle: string, isInTrash: boolean): string {
  const name = `${plainTitle || 'journey'}-${id}.json`;
  return isInTrash ? `${folders.trash}/${name}` : name;
}

/** `versions/skerry-air-ID/000042-2026-11-22-before-the-workshop-ID.json` */
export function versionFile({ id, journeyId, seq, at, name, title }: ListedVersion, plainTitle: string): string {
  const folder = `${slug(title) || plainTitle || 'journey'}-${journeyId}`;
  const parts = [String(seq).padStart(6, '0'), dayOf(new Date(at)), slug(name ?? ''), id];
  return `${folders.versions}/${folder}/${parts.filter((part) => part !== '').join('-')}.json`;
}
