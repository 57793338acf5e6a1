import { isUpdate, unpackedFrom, unpackedOnto } from '../domain/fieldChanges';
import { migratePatch } from '../domain/migrations/migratePatch';
import { type RawTables, SCHEMA_VERSION } from '../domain/migrations/migrations';
import { type AnyRow, rowKey, type TableName } from '../domain/model/tables';
import type { Change } from '../domain/patch';
import type { PendingEdit } from './commit';
import type { JournalEntry, ThroughlineDatabase } from './database';
import { readRawJourney } from './journeys';
import { versionBefore } from './migrate';
import type { Note } from './notes';

type RowOf = (table: TableName, id: string) => AnyRow | null;

/**
 * The edits that tabs noted and did not live to save, with whole rows again. A note says only what its edit changed, on
 * what its tab showed: that is what the same tab had noted before, what the database holds, or what it held at some time,
 * as the journal tells. What fits none of them is put where it was, into what stands there now: no word is lost.
 */
export function leftBehind(
  notes: readonly Note[],
  rowOf: RowOf,
  entries: readonly Pick<JournalEntry, 'edits'>[],
): PendingEdit[] {
  const shown = new Map<string, AnyRow | null>();
  const stories = entries.flatMap(({ edits }) => edits.flatMap(({ patch }) => patch)).reverse();
  return notes.map(({ tabId, edit }) => {
    const patch = edit.patch.map((change): Change => {
      const key = `${tabId} ${rowKey(change.table, change.id)}`;
      const whole = isUpdate(change) ? unpackedAmong(change, shown.get(key) ?? null, rowOf, stories) : change;
      shown.set(key, whole.after);
      return whole;
    });
    return { ...edit, patch };
  });
}

function unpackedAmong(
  update: Parameters<typeof unpackedOnto>[0],
  shown: AnyRow | null,
  rowOf: RowOf,
  stories: readonly Change[],
): Change {
  const { table, id } = update;
  const stored = rowOf(table, id);
  const told = stories.flatMap((one) => (one.table === table && one.id === id ? [one.after, one.before] : []));
  for (const row of [shown, stored, ...told]) {
    const whole = row && unpackedFrom(update, row, 'before');
    if (whole) return whole;
  }
  return unpackedOnto(update, stored ?? shown);
}

/**
 * As `leftBehind`, of notes that a build of an earlier schema left: each is made on the rows of then, and brought up to
 * date. One that cannot be read even so waits where it is. Bringing the journey up to date forgets its journal, so this
 * comes first.
 */
export async function leftBefore(
  db: ThroughlineDatabase,
  id: string,
  notes: readonly Note[],
  entries: readonly JournalEntry[],
): Promise<PendingEdit[]> {
  const before = await rowsBefore(db, id);
  const versions = [...new Set(notes.map(({ schemaVersion }) => schemaVersion))].sort((a, b) => a - b);
  return versions.flatMap((version) => {
    const tables: RawTables = version === before.schemaVersion ? before.tables : {};
    const rowOf: RowOf = (table, row) =>
      (tables[table] as readonly AnyRow[] | undefined)?.find((one) => one.id === row) ?? null;
    const ofVersion = notes.filter(({ schemaVersion }) => schemaVersion === version);
    return leftBehind(ofVersion, rowOf, entries).flatMap((edit) => {
      const patch = migratePatch(edit.patch, version);
      return patch ? [{ ...edit, patch }] : [];
    });
  });
}

/** The rows of a journey as a build of an earlier schema left them: it may have been brought up to date since. */
async function rowsBefore(
  db: ThroughlineDatabase,
  id: string,
): Promise<{ readonly schemaVersion: number; readonly tables: RawTables }> {
  const raw = await readRawJourney(db, id);
  if (raw.schemaVersion < SCHEMA_VERSION) return raw;
  const { readContent } = await import('./versions');
  return (await readContent(db, versionBefore(id))) ?? { schemaVersion: 0, tables: {} };
}
