import type { Result } from '../domain/result';
import { browserCanary } from '../storage/canary';
import { deleteEverything } from '../storage/deleteEverything';
import { browserNotes } from '../storage/notes';
import { type OrphanVersion, orphanVersions } from '../storage/orphans';
import { type JourneyUsage, usageByJourney } from '../storage/usage';
import { attempt } from './attempt';
import type { Workspace } from './workspace';

export type { JourneyUsage, OrphanVersion };

/**
 * Deletes all that this browser holds of the product's journeys, or leaves the database open as it was. `onBlocked`:
 * another tab still keeps it open.
 */
export function deleteAll({ db }: Pick<Workspace, 'db'>, onBlocked: () => void): Promise<Result<void>> {
  return attempt(async () => {
    try {
      await deleteEverything(db, { canary: browserCanary(), notes: browserNotes(), onBlocked });
    } catch (error) {
      // A deletion closes it for good, also when it fails. What is wrong with it is the deletion's to say.
      await db.open().catch(() => {});
      throw error;
    }
  });
}

export function measureUsage({ db }: Pick<Workspace, 'db'>): Promise<Result<ReadonlyMap<string, JourneyUsage>>> {
  return attempt(() => usageByJourney(db));
}

/** What is left in the database of journeys that are not: their newest versions. */
export function findOrphans({ db }: Pick<Workspace, 'db'>): Promise<Result<readonly OrphanVersion[]>> {
  return attempt(() => orphanVersions(db));
}
