import { describe, expect, it } from 'vitest';
import { addLink } from '../../src/domain/commands/links';
import { attachNewChannel, removePresences, setPresence } from '../../src/domain/commands/presences';
import { addStage, editStage, moveStage, removeStage } from '../../src/domain/commands/stages';
import {
  addTouchpoint,
  editTouchpoint,
  moveTouchpoints,
  removeTouchpoints,
} from '../../src/domain/commands/touchpoints';
import { countRows, type JourneyDocument } from '../../src/domain/document';
import { patchBetween } from '../../src/domain/patch';
import { toSnapshot } from '../../src/domain/snapshot';
import type { Engine } from '../../src/state/engine';
import { type Chance, chance, openWorld } from './world';

const SEEDS = 150;
const STEPS = 30;
const TABS = 4;
const YEARS = 365 * 86_400_000;

/** One random gesture in one tab. Refusals (“no longer part of the journey”) are part of life with several tabs. */
function gesture(engine: Engine, dice: Chance, earlier: JourneyDocument): void {
  const { document } = engine.store.getState();
  const stage = dice.pick([...document.stages.keys()]) ?? 's0';
  const touchpoint = dice.pick([...document.touchpoints.keys()]) ?? 'none';
  const other = dice.pick([...document.touchpoints.keys()]) ?? 'none';
  const channel = dice.pick([...document.channels.keys()]) ?? 'none';
  const presence = dice.pick([...document.presences.keys()]) ?? 'none';
  const gestures: (() => unknown)[] = [
    () => engine.dispatch(addTouchpoint, { stageId: stage, title: `t${dice.below(1000)}`, index: dice.below(4) }),
    () => engine.dispatch(addTouchpoint, { stageId: stage, title: 'again', index: 0 }),
    () => engine.dispatch(editTouchpoint, { id: touchpoint, title: `t${dice.below(1000)}` }, { burst: touchpoint }),
    () => engine.dispatch(editTouchpoint, { id: touchpoint, momentOfTruth: dice.happens(0.5), emotion: 1 }),
    () => engine.dispatch(moveTouchpoints, { ids: [touchpoint], stageId: stage, index: dice.below(4) }),
    () => engine.dispatch(removeTouchpoints, { ids: [touchpoint] }),
    () => engine.dispatch(addLink, { fromId: touchpoint, toId: other }),
    () => engine.dispatch(addStage, { name: 'New', index: dice.below(4) }),
    () => engine.dispatch(editStage, { id: stage, name: `s${dice.below(1000)}` }),
    () => engine.dispatch(editStage, { id: stage, promise: `p${dice.below(1000)}` }),
    () => engine.dispatch(moveStage, { id: stage, index: dice.below(4) }),
    () => engine.dispatch(removeStage, { id: stage }),
    () =>
      engine.dispatch(attachNewChannel, {
        stageId: stage,
        channel: { name: 'Forum', kind: 'community', ownership: 'shared', social: true },
      }),
    () => engine.dispatch(setPresence, { stageId: stage, channelId: channel, level: 3 }),
    () => engine.dispatch(setPresence, { stageId: stage, channelId: channel, owner: `o${dice.below(9)}` }),
    () => engine.dispatch(removePresences, { ids: [presence] }),
    () => engine.undo(),
    () => engine.undo(),
    () => engine.redo(),
    () => engine.apply('Restore a version', patchBetween(document, earlier)),
  ];
  dice.pick(gestures)?.();
}

const pause = () => new Promise((resolve) => setImmediate(resolve));

async function live(seed: number, now?: (chance: Chance) => number) {
  const clock = chance(seed);
  const world = await openWorld({ seed, engines: TABS, failures: 0.1, ...(now ? { now: () => now(clock) } : {}) });
  const { dice, engines } = world;
  let earlier = await world.saved();
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
  await world.close();
  return { saved, views, rowsInDatabase, reloads };
}

async function expectToConverge(seed: number, now?: (chance: Chance) => number): Promise<number> {
  const { saved, views, rowsInDatabase, reloads } = await live(seed, now);
  for (const [i, view] of views.entries()) {
    expect(toSnapshot(view.document), `seed ${seed}, tab ${i}`).toEqual(toSnapshot(saved));
    expect(view.status, `seed ${seed}, tab ${i}`).toEqual({ kind: 'saved' });
  }
  // Loading mends references that name nothing by dropping rows; here there must have been none to drop.
  expect(countRows(saved), `seed ${seed}: rows that name nothing`).toBe(rowsInDatabase);
  return reloads;
}

describe('four tabs over one database', () => {
  it(`end with the same document as the database, whatever happened, reloads included (${SEEDS} seeds)`, async () => {
    let reloads = 0;
    for (let seed = 1; seed <= SEEDS; seed++) reloads += await expectToConverge(seed);
    expect(reloads).toBeGreaterThan(SEEDS);
  }, 240_000);

  it('do so while the clock jumps by ten years, forwards and backwards, from one edit to the next', async () => {
    const jumping = (clock: Chance) => Math.round((clock.next() * 20 - 10) * YEARS) + 1_760_000_000_000;
    for (let seed = 1_001; seed <= 1_040; seed++) await expectToConverge(seed, jumping);
  }, 240_000);
});
