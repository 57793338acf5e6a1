import type { Result } from '../domain/result';
import { browserCanary } from '../storage/canary';
import { deleteEverything } from '../storage/deleteEverything';
import { browserNotes } from '../storage/notes';
import { type OrphanVersion, orphanVersions } from '../storage/orphans';
import { type JourneyUsage, usageByJourney } from '../storage/usage';
import { attempt } from './attempt';
import type { Workspace } from './workspace';

export type { JourneyUsage, OrphanVersion };

/** Deletes all that this browser holds of the product's journeys. `onBlocked`: another tab still keeps the database open. */
export function deleteAll({ db }: Pick<Workspace, 'db'>, onBlocked: () => void): Promise<Result<void>> {
  return attempt(() => deleteEverything(db, { canary: browserCanary(), notes: browserNotes(), onBlocked }));
}

export function measureUsage({ db }: Pick<Workspace, 'db'>): Promise<Result<ReadonlyMap<string, JourneyUsage>>> {
  return attempt(() => usageByJourney(db));
}

/** What is left in the database of journeys that are not: their newest versions. */
export function findOrphans({ db }: Pick<Workspace, 'db'>): Promise<Result<readonly OrphanVersion[]>> {
  return attempt(() => orphanVersions(db));
}
