import type { ThroughlineDatabase, VersionRecord } from './database';

/** The newest version of each journey that is itself no longer in the database, with how many there are of it. */
export interface OrphanVersion {
  readonly version: VersionRecord;
  readonly count: number;
}

/** Finds versions whose journey is gone: when a browser loses part of a database, they may be what is left of it. */
export async function orphanVersions(db: ThroughlineDatabase): Promise<OrphanVersion[]> {
  return db.transaction('r', db.journeys, db.versions, db.contents, async () => {
    const stored = new Set(await db.journeys.toCollection().primaryKeys());
    const readable = new Set(await db.contents.toCollection().primaryKeys());
    const found = new Map<string, OrphanVersion>();
    for (const version of await db.versions.toArray()) {
      if (stored.has(version.journeyId) || !readable.has(version.id)) continue;
      const known = found.get(version.journeyId);
      const isNewer = !known || version.seq > known.version.seq;
      found.set(version.journeyId, {
        version: isNewer ? version : known.version,
        count: (known?.count ?? 0) + 1,
      });
    }
    return [...found.values()];
  });
}
