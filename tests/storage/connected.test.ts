import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { answered, PATIENCE } from '../../src/storage/connected';
import { ThroughlineDatabase } from '../../src/storage/database';
import { storageProblem } from '../../src/storage/errors';

afterEach(() => vi.useRealTimers());

it('a storage that says nothing fails in words, and what follows has a new connection', async () => {
  const db = new ThroughlineDatabase('silent');
  await db.open();
  const connection = db.backendDB();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const silent = answered(db, () => new Promise(() => {})).catch(storageProblem);
  await vi.advanceTimersByTimeAsync(PATIENCE - 1);
  expect(db.isOpen()).toBe(true);
  await vi.advanceTimersByTimeAsync(1);
  expect(await silent).toMatchObject({ code: 'StorageSilent', message: expect.stringContaining('does not answer') });
  vi.useRealTimers();
  expect(await answered(db, () => db.journeys.count())).toBe(0);
  expect(db.backendDB()).not.toBe(connection);
  await db.delete();
});
