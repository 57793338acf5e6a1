import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clock } from '../../src/domain/clock';
import type { JourneyDocument } from '../../src/domain/document';
import { journeyText } from '../../src/exchange/journeyJson';
import { readJourneyFile } from '../../src/exchange/readJourney';
import { ThroughlineDatabase } from '../../src/storage/database';
import { createJourney, loadWithClock } from '../../src/storage/journeys';
import { mutantAt, textOf } from './mutants';
import { texts } from './mutations';

const NOW = 1_800_000_000_000;
const SAMPLE = 400;
const db = new ThroughlineDatabase('fuzz');

beforeAll(() => db.open());
afterAll(() => db.delete());

/** All that the database holds, as one text. */
async function everything(): Promise<string> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()]));
  return JSON.stringify(tables, (_, value: unknown) =>
    value instanceof Map ? [...value] : value instanceof Uint8Array ? Array.from(value) : value,
  );
}

/** What importing does: reads the file, and stores what was opened. Answers with it, or null. */
async function importFile(
  input: string | Uint8Array,
): Promise<{ document: JourneyDocument; clock: Clock | null } | null> {
  const read = readJourneyFile(input);
  if (!read.ok) return null;
  await createJourney(db, read.value.document, NOW, read.value.clock ?? undefined);
  return read.value;
}

describe('importing damaged files', () => {
  it('writes the whole journey or nothing', async () => {
    const seed = Date.now() % 1_000_000;
    const kept = readJourneyFile(texts[1] ?? '');
    if (!kept.ok) throw new Error(kept.error.message);
    await createJourney(db, kept.value.document, NOW);
    const before = await everything();
    let [stored, refused, clashing] = [0, 0, 0];
    for (let index = 0; index < SAMPLE; index += 1) {
      const name = `mutant ${index} of seed ${seed}`;
      const { input } = mutantAt(seed, index);
      let opened: Awaited<ReturnType<typeof importFile>>;
      try {
        opened = await importFile(input);
      } catch (error) {
        // The id of the journey that is there already: the transaction takes back what it has put.
        expect(String(error), name).toMatch(/ConstraintError/);
        clashing += 1;
        expect(await everything(), name).toBe(before);
        continue;
      }
      if (!opened) {
        refused += 1;
        expect(await everything(), name).toBe(before);
        continue;
      }
      stored += 1;
      const { id } = opened.document;
      const { loaded, clock } = await loadWithClock(db, id, 0);
      expect(loaded.damage, name).toEqual({ setAside: [], repairs: [] });
      // With its clock where the file had one; a journey that was never merged has none to compare.
      const read = opened.clock ? { clock } : {};
      const text = journeyText(loaded.document, { now: NOW, ...read });
      expect(text, name).toBe(textOf({ ...opened, repairs: [], repairSummary: [] }));
      await db.transaction('rw', db.journeys, db.rows, async () => {
        await db.journeys.delete(id);
        await db.rows.where('journeyId').equals(id).delete();
      });
    }
    expect(await everything()).toBe(before);
    // Some 54 of the 400 in the mean, give or take 7: far enough from chance to fail for a reason only.
    expect(stored).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(100);
    expect(clashing).toBeGreaterThan(5);
  }, 240_000);
});
