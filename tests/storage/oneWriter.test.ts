import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toSnapshot } from '../../src/domain/snapshot';
import { newId } from '../../src/state/ids';
import { ThroughlineDatabase } from '../../src/storage/database';
import { createJourney, loadJourney } from '../../src/storage/journeys';
import { COMMON } from '../../src/storage/oneWriter';
import { smallJourney } from '../helpers/smallJourney';

let db: ThroughlineDatabase;
// Dexie takes the method when it opens a database.
let opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
beforeEach(async () => {
  opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
  db = new ThroughlineDatabase(`one-writer-${newId()}`);
  await db.open();
  opened.mockClear();
});
afterEach(() => {
  vi.restoreAllMocks();
  return db.delete();
});

/** The tables of each transaction of a kind. */
const tablesOf = (kind: IDBTransactionMode) =>
  opened.mock.calls.filter(([, mode]) => mode === kind).map(([stores]) => [...stores]);

describe('transactions that write', () => {
  it('all include one table, so that the browser never has two under way', async () => {
    await createJourney(db, smallJourney(), 0);
    await db.settings.put({ key: 'one', value: 1 });
    await db.transaction('rw', db.copies, db.journal, () => db.copies.clear());
    await db.journal.where('[journeyId+seq]').between(['a', 0], ['a', 1]).delete();
    await db.contents.clear();
    const written = tablesOf('readwrite');
    expect(written.length).toBeGreaterThanOrEqual(5);
    for (const tables of written) expect(tables).toContain(COMMON);
    expect(new Set(written.flat()).size).toBeGreaterThan(4);
  });

  it('make no reader wait that does not ask for that table', async () => {
    const journey = smallJourney();
    await createJourney(db, journey, 0);
    expect(toSnapshot((await loadJourney(db, journey.id, 0)).document)).toEqual(toSnapshot(journey));
    expect(tablesOf('readonly')).not.toEqual([]);
    for (const tables of tablesOf('readonly')) expect(tables).not.toContain(COMMON);
  });
});
