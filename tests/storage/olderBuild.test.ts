import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { DATABASE_VERSION, ThroughlineDatabase } from '../../src/storage/database';
import { storageProblem } from '../../src/storage/errors';

const name = 'older-build';
afterEach(() => Dexie.delete(name));

/** What a newer build has made of the database: other tables, and an index less. */
async function upgradedByNewerBuild(): Promise<void> {
  const newer = new Dexie(name);
  newer.version(DATABASE_VERSION + 1).stores({
    journeys: 'id',
    rows: '[journeyId+table+id], journeyId',
    journal: '[journeyId+seq]',
    versions: 'id, journeyId',
    contents: 'id',
    copies: 'journeyId',
    settings: 'key',
    comments: 'id',
  });
  await newer.open();
  newer.close();
}

/** The version and the indexes of what is there, read without any library. */
function shape(): Promise<{ version: number; indexes: string[] }> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const { result } = opening;
      const indexes = [...result.transaction('journeys').objectStore('journeys').indexNames];
      const { version } = result;
      result.close();
      resolve({ version, indexes });
    };
  });
}

describe('a database that a newer build has upgraded', () => {
  it('is refused by this build, in words, and stays as it is', async () => {
    await upgradedByNewerBuild();
    const before = await shape();
    const db = new ThroughlineDatabase(name);
    const error: unknown = await db.open().catch((cause: unknown) => cause);
    expect(storageProblem(error)).toMatchObject({ code: 'VersionError', message: expect.stringContaining('newer') });
    expect(db.isOpen()).toBe(false);
    await expect(db.journeys.count()).rejects.toThrow();
    db.close();
    expect(await shape()).toEqual(before);
  });

  it('opens as ever once it is of this version', async () => {
    const db = new ThroughlineDatabase(name);
    await db.open();
    expect(await db.journeys.count()).toBe(0);
    db.close();
    expect((await shape()).version).toBe(DATABASE_VERSION * 10);
  });
});
