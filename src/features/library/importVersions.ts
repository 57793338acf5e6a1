import type { ZippedVersion } from '../../exchange/readWorkspaceZip';
import type { Workspace } from '../../state/workspace';

/** What became of the versions that lay beside imported journeys. */
export interface VersionsOutcome {
  readonly brought: number;
  /** Versions that could not be read or stored. */
  readonly failed: number;
  /** Why the first of them could not. */
  readonly problem: string | null;
}

/**
 * Brings in the versions of journeys that came in as themselves, each by a transaction of its own; those that are here
 * already stay as they are. A copy under new ids gets none: they are of the journey beside it.
 */
export async function importVersions(
  zipped: readonly ZippedVersion[],
  journeyIds: ReadonlySet<string>,
  { versions }: Pick<Workspace, 'versions'>,
): Promise<VersionsOutcome> {
  let brought = 0;
  const problems: string[] = [];
  for (const version of zipped) {
    if (!journeyIds.has(version.journeyId)) continue;
    const read = version.read();
    const stored = read.ok ? await versions.putBack(version, read.value) : read;
    if (!stored.ok) problems.push(stored.error.message);
    else if (stored.value) brought += 1;
  }
  return { brought, failed: problems.length, problem: problems[0] ?? null };
}
