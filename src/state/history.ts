import { isSame } from '../domain/isSame';
import { SCHEMA_VERSION } from '../domain/migrations/migrations';
import { asDone, invertPatch, type Patch } from '../domain/patch';
import type { Author, JournalEdit, JournalEntry } from '../storage/database';
import { asMade, joined, MAX_STEPS } from '../storage/steps';

/** One undo step. `burst` joins edits of one burst of typing into one step. */
export interface Step {
  /** The id of its first edit. */
  readonly id: string;
  readonly label: string;
  readonly patch: Patch;
  readonly burst: string | null;
}

/** Undo and redo as data: the steps done, and those taken back since. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const emptyHistory: History = { done: [], undone: [] };

/** Adds a step, or joins it to the last one when both belong to the same burst. What was undone can no longer be redone. */
export function record(history: History, step: Step): History {
  const last = history.done.at(-1);
  if (last && step.burst !== null && last.burst === step.burst && history.undone.length === 0) {
    const whole = { id: last.id, ...joined(last, step), burst: step.burst };
    return { done: [...history.done.slice(0, -1), whole], undone: [] };
  }
  return { done: [...history.done, step].slice(-MAX_STEPS), undone: [] };
}

/**
 * The undo and redo of a journey as its journal tells it, for the tab that opens it: its own steps before a reload, and
 * those of tabs that are gone. Steps of tabs that still live are theirs to take back.
 */
export function historyFrom(entries: readonly JournalEntry[], isOurs: (author: Author) => boolean): History {
  let history = emptyHistory;
  for (const { author, schemaVersion, edits } of entries) {
    // Patches of an older schema hold rows of another shape.
    if (schemaVersion !== SCHEMA_VERSION || !isOurs(author)) continue;
    history = edits.reduce(replayed, history);
  }
  return history;
}

/** The history after an edit that was made before. */
export function replayed(history: History, { kind, step: id, label, patch }: JournalEdit): History {
  if (kind === 'do') return record(history, { id, label, patch, burst: id });
  const step = history[kind === 'undo' ? 'done' : 'undone'].findLast((one) => one.id === id);
  // One that compaction has dropped, or that another tab made, is not there.
  return step ? travelled(history, kind, step, patch) : history;
}

/** What undoing or redoing a step means to do. */
export function patchOf(step: Step, kind: 'undo' | 'redo'): Patch {
  return kind === 'undo' ? invertPatch(step.patch) : step.patch;
}

/**
 * Moves a step from one pile to the other, with what undoing or redoing it did: what that removed of other tabs, since it
 * hung on the step's own rows, comes back when the step travels the other way.
 */
export function travelled(history: History, kind: 'undo' | 'redo', step: Step, did: Patch): History {
  const [from, to] = kind === 'undo' ? (['done', 'undone'] as const) : (['undone', 'done'] as const);
  const done = asDone(patchOf(step, kind), did);
  const moved = { ...step, burst: null, patch: kind === 'undo' ? invertPatch(done) : done };
  return { ...history, [from]: history[from].filter((one) => one !== step), [to]: [...history[to], moved] };
}

/** The history once an edit is in the database: its step knows what it met there, so that taking it back gives all back. */
export function made(history: History, edit: JournalEdit): History {
  const update = (steps: readonly Step[]): readonly Step[] => {
    const index = steps.findLastIndex(({ id }) => id === edit.step);
    const step = steps[index];
    if (!step) return steps;
    const patch = asMade(step.patch, edit);
    return isSame(patch, step.patch) ? steps : steps.with(index, { ...step, patch });
  };
  const [done, undone] = [update(history.done), update(history.undone)];
  return done === history.done && undone === history.undone ? history : { done, undone };
}
