import type { Result } from '../domain/result';
import { browserCanary } from '../storage/canary';
import type { VersionRecord } from '../storage/database';
import { deleteEverything } from '../storage/deleteEverything';
import { readRecords, readTitled, type TitledRecord } from '../storage/journeys';
import { browserNotes } from '../storage/notes';
import { type OrphanVersion, orphanVersions } from '../storage/orphans';
import { type JourneyUsage, usageByJourney } from '../storage/usage';
import { readVersionRecords } from '../storage/versions';
import { attempt } from './attempt';
import type { Workspace } from './workspace';

export type { JourneyUsage, OrphanVersion };

/**
 * Deletes all that this browser holds of the product's journeys, or leaves the database open as it was. `onBlocked`:
 * another tab still keeps it open.
 */
export function deleteAll({ access }: Pick<Workspace, 'access'>, onBlocked: () => void): Promise<Result<void>> {
  const what = { canary: browserCanary(), notes: browserNotes(), onBlocked };
  return attempt(() => access.unopened((db) => deleteEverything(db, what)));
}

export function measureUsage({
  access,
}: Pick<Workspace, 'access'>): Promise<Result<ReadonlyMap<string, JourneyUsage>>> {
  return attempt(() => access.read(usageByJourney));
}

/** What is left in the database of journeys that are not: their newest versions. */
export function findOrphans({ access }: Pick<Workspace, 'access'>): Promise<Result<readonly OrphanVersion[]>> {
  return attempt(() => access.read(orphanVersions));
}

/** All journeys with their titles, last changed first and those in the trash included, and all versions, of journeys that are gone too. */
export function readEverything({
  access,
}: Pick<Workspace, 'access'>): Promise<
  Result<{ readonly journeys: readonly TitledRecord[]; readonly versions: readonly VersionRecord[] }>
> {
  return attempt(() =>
    access.read(async (db) => ({ journeys: await readTitled(db), versions: await readVersionRecords(db) })),
  );
}

/** Ids of all journeys that the database holds, those in the trash included. */
export async function storedIds({ access }: Pick<Workspace, 'access'>): Promise<ReadonlySet<string>> {
  return new Set((await access.read(readRecords)).map(({ id }) => id));
}
