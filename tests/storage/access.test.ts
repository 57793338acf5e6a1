import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLoss } from '../../src/state/canary';
import { type OwnedAccess, openAccess, PATIENCE } from '../../src/storage/access';
import { browserCanary } from '../../src/storage/canary';
import { DATABASE_VERSION, ThroughlineDatabase } from '../../src/storage/database';
import { storageProblem } from '../../src/storage/errors';
import { readRecords } from '../../src/storage/journeys';
import { memoryStorage } from '../helpers/memoryStorage';

const none = () => {};
const stops: (() => void)[] = [];
let db: ThroughlineDatabase;
let access: OwnedAccess;
beforeEach(() => {
  db = new ThroughlineDatabase(`access-${Math.random()}`);
  access = openAccess(db);
});
afterEach(async () => {
  vi.useRealTimers();
  for (const stop of stops.splice(0)) stop();
  await db.delete();
});

it('an edit that the storage does not answer fails in words, and what follows has a new connection', async () => {
  await db.open();
  const connection = db.backendDB();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const silent = access.commit(() => new Promise(none)).catch(storageProblem);
  await vi.advanceTimersByTimeAsync(PATIENCE - 1);
  expect(db.isOpen()).toBe(true);
  await vi.advanceTimersByTimeAsync(1);
  expect(await silent).toMatchObject({ code: 'StorageSilent', message: expect.stringContaining('does not answer') });
  vi.useRealTimers();
  expect(await access.commit((opened) => opened.journeys.count())).toBe(0);
  expect(db.backendDB()).not.toBe(connection);
});

it('a task that finds the connection lost fails, and the next one has a new connection', async () => {
  await db.open();
  const connection = db.backendDB();
  const lost = access.read(() => Promise.reject(new DOMException('Connection lost.', 'InvalidStateError')));
  await expect(lost).rejects.toMatchObject({ name: 'InvalidStateError' });
  expect(await access.read(readRecords)).toEqual([]);
  expect(db.backendDB()).not.toBe(connection);
});

describe('a database that was given up in favour of a newer build', () => {
  it('is opened by nobody any more, and is written to by nobody though it is still open', async () => {
    const refusal = new Error('A newer build is there.');
    let isGivenUp = false;
    const refuseWriting = () => {
      if (isGivenUp) throw refusal;
    };
    const given = openAccess(db, { isGivenUp: () => isGivenUp, refuseWriting, onFailed: none });
    await given.read(readRecords);
    isGivenUp = true;
    expect(await given.read(readRecords)).toEqual([]);
    await expect(given.write(readRecords)).rejects.toBe(refusal);
    db.close({ disableAutoOpen: true });
    const failed = vi.fn();
    stops.push(given.watch(readRecords, () => expect.unreachable(), failed));
    await expect(given.read(readRecords)).rejects.toMatchObject({ name: 'NewerSchema' });
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
    expect(given.isOpen()).toBe(false);
  });
});

describe('a database that a newer build has taken over', () => {
  beforeEach(async () => {
    const newer = new Dexie(db.name);
    newer.version(DATABASE_VERSION + 1).stores({ journeys: 'id' });
    await newer.open();
    newer.close();
  });

  it('is said to whoever watches it', async () => {
    const errors: unknown[] = [];
    stops.push(access.watch(readRecords, none, (error) => errors.push(error)));
    await vi.waitFor(() => expect(errors.map((error) => storageProblem(error).code)).toEqual(['VersionError']));
  });

  it('is said to whoever watches for a loss, also after it was tried before', async () => {
    await db.open().catch(none);
    const failed = vi.fn();
    stops.push(watchLoss(access, none, failed, browserCanary(memoryStorage())));
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
  });
});

it('what is watched is told anew once the connection was lost, also of what changed without a word', async () => {
  const keys: string[][] = [];
  const read = async (opened: ThroughlineDatabase) => (await opened.settings.toCollection().keys()).map(String);
  stops.push(
    access.watch(
      read,
      (found) => keys.push(found),
      () => expect.unreachable(),
    ),
  );
  await vi.waitFor(() => expect(keys).toEqual([[]]));
  db.close({ disableAutoOpen: false });
  const other = new Dexie(db.name);
  await other.open();
  await other.table('settings').put({ key: 'a', value: 1 });
  other.close();
  access.watchAnew();
  await vi.waitFor(() => expect(keys.at(-1)).toEqual(['a']));
});
