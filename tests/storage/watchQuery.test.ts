import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLoss } from '../../src/state/canary';
import { browserCanary } from '../../src/storage/canary';
import { watchCopyStates } from '../../src/storage/copies';
import { DATABASE_VERSION, ThroughlineDatabase } from '../../src/storage/database';
import { storageProblem } from '../../src/storage/errors';
import { watchFolder } from '../../src/storage/folder';
import { watchRecords } from '../../src/storage/journeys';
import { watchVersions } from '../../src/storage/versions';
import { watchQuery } from '../../src/storage/watchQuery';
import { memoryStorage } from '../helpers/memoryStorage';

let db: ThroughlineDatabase;
const stops: (() => void)[] = [];
beforeEach(() => {
  db = new ThroughlineDatabase(`watched-${Math.random()}`);
});
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
  await db.delete();
});

describe('a database that a newer build has taken over', () => {
  beforeEach(async () => {
    const newer = new Dexie(db.name);
    newer.version(DATABASE_VERSION + 1).stores({ journeys: 'id' });
    await newer.open();
    newer.close();
  });
  const none = () => {};

  it.each<[string, (onError: (error: unknown) => void) => () => void]>([
    ['journeys', (onError) => watchRecords(db, none, onError)],
    ['copies', (onError) => watchCopyStates(db, none, onError)],
    ['versions', (onError) => watchVersions(db, 'journey', none, onError)],
  ])('is said to whoever watches %s', async (_, watch) => {
    const errors: unknown[] = [];
    stops.push(watch((error) => errors.push(error)));
    await vi.waitFor(() => expect(errors).not.toEqual([]));
    expect(new Set(errors.map((error) => storageProblem(error).code))).toEqual(new Set(['VersionError']));
  });

  it('is said to whoever watches for a loss, also after it was tried before', async () => {
    await db.open().catch(none);
    const failed = vi.fn();
    stops.push(watchLoss(db, none, failed, browserCanary(memoryStorage())));
    await vi.waitFor(() => expect(failed).toHaveBeenCalledOnce());
  });

  it('is told of where there is nobody to hear it', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(none);
    stops.push(watchFolder(db, none));
    await vi.waitFor(() => expect(warned).toHaveBeenCalledOnce());
  });
});

describe('a database that was given up', () => {
  it('is not opened again by somebody who watches it', async () => {
    await db.open();
    db.close({ disableAutoOpen: true });
    const errors: unknown[] = [];
    stops.push(
      watchQuery(
        db,
        () => db.journeys.count(),
        () => {},
        (error) => errors.push(error),
      ),
    );
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(db.isOpen()).toBe(false);
  });
});

it('answers at once and after a change', async () => {
  const counts: number[] = [];
  const count = (found: number) => void counts.push(found);
  stops.push(
    watchQuery(
      db,
      () => db.settings.count(),
      count,
      () => expect.unreachable(),
    ),
  );
  await vi.waitFor(() => expect(counts).toEqual([0]));
  await db.settings.put({ key: 'a', value: 1 });
  await vi.waitFor(() => expect(counts).toEqual([0, 1]));
});

describe('a query that nothing concerns', () => {
  it('starts anew now and then, since it would gather what changes elsewhere for ever, and goes on hearing', async () => {
    const query = vi.fn(() => db.settings.get('one'));
    const answers: unknown[] = [];
    stops.push(watchQuery(db, query, (answer) => answers.push(answer?.value), console.error));
    await vi.waitFor(() => expect(answers).toEqual([undefined]));
    for (let at = 0; at < 450; at += 1) {
      await db.copies.put({ journeyId: `${at}`, seq: at, at, kind: 'file' });
      if (at % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await vi.waitFor(() => expect(answers.length).toBeGreaterThan(1));
    expect(answers.length).toBeLessThan(6);
    await db.settings.put({ key: 'one', value: 1 });
    await vi.waitFor(() => expect(answers.at(-1)).toBe(1));
  });
});
