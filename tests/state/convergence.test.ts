import { afterEach, describe, expect, it, vi } from 'vitest';
import { countRows, type JourneyDocument } from '../../src/domain/document';
import { patchBetween } from '../../src/domain/patch';
import { toSnapshot } from '../../src/domain/snapshot';
import type { Engine } from '../../src/state/engine';
import type * as RowSets from '../../src/storage/rowSets';
import { allCommands } from '../helpers/allCommands';
import { type Roll, randomCommand, randomCommands } from '../helpers/randomEdits';
import { smallJourney } from '../helpers/smallJourney';
import { lostWords } from './acknowledged';
import { type Chance, chance, openWorld } from './world';

/** Whether every edit is taken for one of more rows than a transaction holds. */
const size = vi.hoisted(() => ({ isLarge: false }));
vi.mock('../../src/storage/rowSets', async (original) => {
  const real = await original<typeof RowSets>();
  const fitsOneTransaction: typeof real.fitsOneTransaction = (rows) => !size.isLarge && real.fitsOneTransaction(rows);
  return { ...real, fitsOneTransaction };
});
afterEach(() => {
  size.isLarge = false;
});

const SEEDS = 150;
const STEPS = 30;
const TABS = 4;
const YEARS = 365 * 86_400_000;

/** One random gesture in one tab. Refusals (“no longer part of the journey”) are part of life with several tabs. */
function gesture(engine: Engine, dice: Chance, earlier: JourneyDocument): void {
  const { document } = engine.store.getState();
  if (dice.happens(0.12)) engine.undo();
  else if (dice.happens(0.06)) engine.redo();
  else if (dice.happens(0.03)) engine.apply('Restore a version', patchBetween(document, earlier));
  else {
    const roll: Roll = { which: dice.below(1_000_000), picks: Array.from({ length: 12 }, () => dice.below(1000)) };
    const { command, input } = randomCommand(document, roll);
    engine.dispatch(command, input, dice.happens(0.3) ? { burst: command.id } : {});
  }
}

const pause = () => new Promise((resolve) => setImmediate(resolve));

async function live(seed: number, now?: (chance: Chance) => number) {
  const clock = chance(seed);
  const world = await openWorld({
    seed,
    document: smallJourney(),
    engines: TABS,
    failures: 0.1,
    ...(now ? { now: () => now(clock) } : {}),
  });
  const { dice, engines } = world;
  const start = await world.saved();
  let earlier = start;
  let reloads = 0;
  for (let step = 0; step < STEPS; step++) {
    const engine = dice.pick(engines);
    if (engine) gesture(engine, dice, earlier);
    if (engine && dice.happens(0.05)) earlier = engine.store.getState().document;
    if (dice.happens(0.06)) {
      reloads += 1;
      await world.reload(dice.below(TABS));
    }
    if (dice.happens(0.5)) world.deliverOne();
    if (dice.happens(0.05)) world.loseOne();
    if (dice.happens(0.2)) world.retryAll();
    for (let i = dice.below(6); i > 0; i--) await pause();
  }
  await world.quiesce();
  const saved = await world.saved();
  const rowsInDatabase = await world.db.rows.count();
  const views = engines.map((engine) => engine.store.getState());
  const lost = lostWords(start, world.committed(), saved);
  await world.close();
  return { saved, views, rowsInDatabase, reloads, lost };
}

async function expectToConverge(seed: number, now?: (chance: Chance) => number): Promise<number> {
  const { saved, views, rowsInDatabase, reloads, lost } = await live(seed, now);
  for (const [i, view] of views.entries()) {
    expect(toSnapshot(view.document), `seed ${seed}, tab ${i}`).toEqual(toSnapshot(saved));
    expect(view.status, `seed ${seed}, tab ${i}`).toEqual({ kind: 'saved' });
  }
  expect(lost, `seed ${seed}: acknowledged, and not there`).toEqual([]);
  const places = [...saved.presences.values()].map(({ stageId, channelId }) => `${channelId} at ${stageId}`);
  expect(new Set(places).size, `seed ${seed}: a channel at a stage twice`).toBe(places.length);
  // Loading mends references that name nothing by dropping rows; here there must have been none to drop.
  expect(countRows(saved), `seed ${seed}: rows that name nothing`).toBe(rowsInDatabase);
  return reloads;
}

describe('four tabs over one database', () => {
  it('make every kind of edit that there is', () => {
    expect(allCommands.filter(({ id }) => !randomCommands.has(id)).map(({ id }) => id)).toEqual([]);
    expect(allCommands.length).toBeGreaterThan(25);
  });

  it(`end with the same document as the database and all that they acknowledged, whatever happened, reloads included (${SEEDS} seeds)`, async () => {
    let reloads = 0;
    for (let seed = 1; seed <= SEEDS; seed++) reloads += await expectToConverge(seed);
    expect(reloads).toBeGreaterThan(SEEDS);
  }, 240_000);

  it('do so where an edit was fitted anew after a reload, and its undo brings back what it took along', async () => {
    // Failed while a reloaded tab gave its undo less than the database did: the tab lacked a link.
    await expectToConverge(2_127);
  });

  it('do so where two delete the same thing, and the one that knows less of it takes that back', async () => {
    // Each lost what a third had said of it; 318 and 696 since an undo was taken for newer than what somebody said meanwhile.
    for (const seed of [318, 696, 701, 830, 2_197, 2_405, 3_571]) await expectToConverge(seed);
  });

  it('do so while every edit writes the rows of the journey anew, in parts', async () => {
    size.isLarge = true;
    for (let seed = 3_001; seed <= 3_040; seed++) await expectToConverge(seed);
  }, 240_000);

  it('do so while the clock jumps by ten years, forwards and backwards, from one edit to the next', async () => {
    const jumping = (clock: Chance) => Math.round((clock.next() * 20 - 10) * YEARS) + 1_760_000_000_000;
    for (let seed = 1_001; seed <= 1_040; seed++) await expectToConverge(seed, jumping);
  }, 240_000);
});
