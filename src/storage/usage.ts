import { bytesOf } from '../domain/bytes';
import type { ThroughlineDatabase } from './database';
import { rowsKeyOf } from './rowSets';

/** Bytes that a journey takes, as its JSON; the browser stores it a little differently. */
export interface JourneyUsage {
  readonly rows: number;
  /** Its versions, packed as they are stored. */
  readonly versions: number;
  /** What can be undone and redone. */
  readonly journal: number;
}

/** Measures every journey, and what is left of journeys that are gone, by id. Reads the whole database, a row at a time. */
export async function usageByJourney(db: ThroughlineDatabase): Promise<ReadonlyMap<string, JourneyUsage>> {
  const usage = new Map<string, JourneyUsage>();
  const add = (id: string, part: keyof JourneyUsage, bytes: number) => {
    const known = usage.get(id) ?? { rows: 0, versions: 0, journal: 0 };
    usage.set(id, { ...known, [part]: known[part] + bytes });
  };
  await db.transaction('r', [db.journeys, db.rows, db.journal, db.versions], async () => {
    const owners = new Map((await db.journeys.toArray()).map((record) => [rowsKeyOf(record), record.id]));
    await db.rows.each((row) => add(owners.get(row.journeyId) ?? row.journeyId, 'rows', bytesOf(JSON.stringify(row))));
    await db.journal.each((entry) => add(entry.journeyId, 'journal', bytesOf(JSON.stringify(entry))));
    await db.versions.each(({ journeyId, size }) => add(journeyId, 'versions', size));
  });
  return usage;
}
