import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ThroughlineDatabase } from '../../src/storage/database';
import { watchQuery } from '../../src/storage/watchQuery';

let db: ThroughlineDatabase;
const stops: (() => void)[] = [];
beforeEach(async () => {
  db = new ThroughlineDatabase(`watched-${Math.random()}`);
  await db.open();
});
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
  await db.delete();
});

it('answers at once and after a change', async () => {
  const counts: number[] = [];
  const count = (found: number) => void counts.push(found);
  stops.push(
    watchQuery(
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
    stops.push(watchQuery(query, (answer) => answers.push(answer?.value), console.error));
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
