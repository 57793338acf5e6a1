import { SCHEMA_VERSION } from '../domain/migrations/migrations';
import { rowKey } from '../domain/model/tables';
import { openSnapshot, type SetAside } from '../domain/snapshot';
import type { JourneyRecord, StoredRow, ThroughlineDatabase } from './database';
import { UnreadableJourney } from './errors';
import { rowsKeyOf, writeInParts } from './rowSets';
import { type ReadRows, readRows, storedRow, storedRows } from './rows';

/**
 * Brings a stored journey of an older build up to date: all of it or nothing. What it was before is kept as a version in
 * the transaction that does so. Does nothing to a journey that is up to date, missing or of a newer build.
 */
export async function bringUpToDate(db: ThroughlineDatabase, id: string, now: number): Promise<void> {
  for (;;) {
    const record = await db.journeys.get(id);
    if (!record || record.schemaVersion >= SCHEMA_VERSION) return;
    const found = await db.transaction('r', db.rows, () => readRows(db, rowsKeyOf(record)));
    if (await rewrite(db, record, found, now)) return;
    // Another tab was faster, with an edit or with this very step: look again.
  }
}

/** The id of the version that keeps what a journey was before it was brought up to date. */
export function versionBefore(journeyId: string): string {
  return `${journeyId}-before-${SCHEMA_VERSION}`;
}

/** Answers false when the journey has changed since it was read. */
async function rewrite(db: ThroughlineDatabase, record: JourneyRecord, found: ReadRows, now: number): Promise<boolean> {
  const { id: journeyId, schemaVersion, seq } = record;
  const old = { schemaVersion, journeyId, tables: found.tables };
  // Compressing takes time, which a transaction would not wait for.
  const { prepareRawVersion, putVersion } = await import('./versions');
  const mark = { id: versionBefore(journeyId), name: null, reason: 'migration', at: now } as const;
  const version = await prepareRawVersion(old, mark);
  const opened = openSnapshot(old, { setsAside: true });
  if (!opened.ok) throw new UnreadableJourney(opened.error);
  const { document, setAside, leftOut } = opened.value;

  const rows = [
    ...storedRows(document, found.stamps),
    // What they belong to may be mended, and then they are wanted again.
    ...leftOut.map(({ table, row }) => storedRow(journeyId, table, row, found.stamps.get(rowKey(table, row.id)))),
    ...setAside.map(unreadable(journeyId)),
  ];
  return writeInParts(db, rows, now, {
    instead: rowsKeyOf(record),
    tables: [db.journal, db.versions, db.contents],
    take: async (rowsKey) => {
      const current = await db.journeys.get(journeyId);
      if (current?.seq !== seq || current.schemaVersion !== schemaVersion) return false;
      await putVersion(db, version, seq);
      // Its patches hold rows of the old shape.
      await db.journal.where('[journeyId+seq]').between([journeyId, 0], [journeyId, seq], true, true).delete();
      await db.journeys.update(journeyId, { schemaVersion: SCHEMA_VERSION, seq: seq + 1, updatedAt: now, rowsKey });
      return true;
    },
  });
}

/** What cannot be read is kept as it is, under a key of its own. */
function unreadable(journeyId: string) {
  return ({ table, raw }: SetAside, index: number): StoredRow =>
    ({ journeyId, table, id: `unreadable-${index}`, row: raw }) as StoredRow;
}
