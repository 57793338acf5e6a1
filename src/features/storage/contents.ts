import type { VersionHead } from '../../domain/compare/version';
import type { Result } from '../../domain/result';
import { dayOf, slug } from '../../exchange/fileName';
import { folders } from '../../exchange/workspaceZip';
import { attempt } from '../../state/attempt';
import { copyStates } from '../../state/copies';
import type { Workspace } from '../../state/workspace';

interface ListedVersion extends VersionHead {
  /** Of its journey, as it is called now. */
  readonly title: string;
}

interface Contents {
  readonly journeys: readonly { readonly id: string; readonly title: string; readonly isInTrash: boolean }[];
  /** Named ones first, then the newest. */
  readonly versions: readonly ListedVersion[];
  /** Versions beyond the room there is. */
  readonly leftOut: number;
}

/** What goes into a workspace file of at most `room` files. */
export function listContents({ db }: Pick<Workspace, 'db'>, room: number): Promise<Result<Contents>> {
  return attempt(async () => {
    const states = await copyStates(db);
    const journeys = states.map(({ id, title, deletedAt }) => ({ id, title, isInTrash: deletedAt !== null }));
    journeys.sort((a, b) => Number(a.isInTrash) - Number(b.isInTrash));
    const titles = new Map(states.map(({ id, title }) => [id, title]));
    const all = (await db.versions.toArray()).map((version) => ({
      ...version,
      title: titles.get(version.journeyId) ?? '',
    }));
    all.sort((a, b) => Number(b.name !== null) - Number(a.name !== null) || b.seq - a.seq || b.at - a.at);
    const versions = all.slice(0, Math.max(0, room - journeys.length));
    return { journeys, versions, leftOut: all.length - versions.length };
  });
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
