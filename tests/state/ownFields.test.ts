import { describe, expect, it } from 'vitest';
import { editStage } from '../../src/domain/commands/stages';
import type { Engine } from '../../src/state/engine';
import { type Chance, openWorld } from './world';

const SEEDS = 60;
const STEPS = 80;
const FIELDS = ['name', 'goal', 'promise', 'importance'] as const;
type Field = (typeof FIELDS)[number];
type Value = string | number | null;

interface Step {
  readonly before: Value;
  readonly after: Value;
  readonly burst: string | null;
}

/** One tab that edits nothing but one field of the first stage, and what that field must be by what the tab did. */
class Owner {
  value: Value;
  private done: Step[] = [];
  private undone: Step[] = [];
  private bursts = 0;

  constructor(
    private readonly field: Field,
    private readonly dice: Chance,
  ) {
    this.value = { name: 'Awareness', goal: '', promise: '', importance: null }[field];
  }

  act(engine: Engine): void {
    if (this.dice.happens(0.25)) this.undo(engine);
    else if (this.dice.happens(0.15)) this.redo(engine);
    else this.edit(engine);
  }

  /** What follows is a new visit to the field. */
  reloaded(): void {
    this.bursts += 1;
  }

  private edit(engine: Engine): void {
    if (this.dice.happens(0.3)) this.bursts += 1;
    const before = this.value;
    const burst = typeof before === 'string' ? `visit ${this.bursts}` : null;
    this.value = typeof before === 'string' ? `${before}${this.dice.below(10)}` : ((before ?? 0) % 5) + 1;
    engine.dispatch(editStage, { id: 's0', [this.field]: this.value }, burst === null ? {} : { burst });
    const last = this.done.at(-1);
    if (burst !== null && last?.burst === burst && this.undone.length === 0) {
      this.done[this.done.length - 1] = { ...last, after: this.value };
    } else this.done.push({ before, after: this.value, burst });
    this.undone = [];
  }

  private undo(engine: Engine): void {
    engine.undo();
    const step = this.done.pop();
    if (!step) return;
    this.undone.push({ ...step, burst: null });
    this.value = step.before;
  }

  private redo(engine: Engine): void {
    engine.redo();
    const step = this.undone.pop();
    if (!step) return;
    this.done.push(step);
    this.value = step.after;
  }
}

const pause = () => new Promise((resolve) => setImmediate(resolve));

describe('four tabs that each edit one field of the same stage, in bursts, with undo and redo', () => {
  it(`end with every field as its own tab left it, failures and reloads included (${SEEDS} seeds)`, async () => {
    for (let seed = 1; seed <= SEEDS; seed++) {
      const world = await openWorld({ seed, engines: FIELDS.length, failures: 0.1 });
      const { dice, engines } = world;
      const owners = FIELDS.map((field) => new Owner(field, dice));
      for (let step = 0; step < STEPS; step++) {
        const i = dice.below(FIELDS.length);
        const [engine, owner] = [engines[i], owners[i]];
        if (engine && owner) owner.act(engine);
        if (dice.happens(0.03)) {
          await world.reload(i);
          owner?.reloaded();
        }
        if (dice.happens(0.6)) world.deliverOne();
        if (dice.happens(0.05)) world.loseOne();
        if (dice.happens(0.2)) world.retryAll();
        for (let n = dice.below(4); n > 0; n--) await pause();
      }
      await world.quiesce();
      const stage = (await world.saved()).stages.get('s0');
      await world.close();
      const found = Object.fromEntries(FIELDS.map((field) => [field, stage?.[field]]));
      expect(found, `seed ${seed}`).toEqual(Object.fromEntries(owners.map(({ value }, i) => [FIELDS[i], value])));
    }
  }, 240_000);
});
