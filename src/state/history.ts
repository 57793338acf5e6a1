import { SCHEMA_VERSION } from '../domain/migrations/migrations';
import { composePatches, type Patch } from '../domain/patch';
import type { JournalEntry } from '../storage/database';

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

/** Steps kept; older ones can no longer be undone. */
export const MAX_STEPS = 500;

/** Adds a step, or joins it to the last one when both belong to the same burst. What was undone can no longer be redone. */
export function record(history: History, step: Step): History {
  const last = history.done.at(-1);
  if (last && step.burst !== null && last.burst === step.burst && history.undone.length === 0) {
    // A card that was added and then typed into is undone as one: the step keeps saying that it was added.
    const isNew = last.patch.some(({ before }) => before === null);
    const joined = {
      id: last.id,
      label: isNew ? last.label : step.label,
      patch: composePatches(last.patch, step.patch),
      burst: step.burst,
    };
    return { done: [...history.done.slice(0, -1), joined], undone: [] };
  }
  return { done: [...history.done, step].slice(-MAX_STEPS), undone: [] };
}

/**
 * The undo and redo of a journey as its journal tells it, for the tab that opens it: its own steps before a reload, and
 * those of tabs that are gone. Steps of tabs that still live are theirs to take back.
 */
export function historyFrom(entries: readonly JournalEntry[], isOurs: (author: string) => boolean): History {
  let history = emptyHistory;
  for (const { author, schemaVersion, edits } of entries) {
    // Patches of an older schema hold rows of another shape.
    if (schemaVersion !== SCHEMA_VERSION || !isOurs(author)) continue;
    for (const { kind, step: id, label, patch } of edits) {
      if (kind === 'do') history = record(history, { id, label, patch, burst: id });
      else if (kind === 'undo') history = moved(history, id, 'done', 'undone');
      else history = moved(history, id, 'undone', 'done');
    }
  }
  return history;
}

/** Moves a step from one pile to the other. One that compaction has dropped, or that another tab made, is not there. */
function moved(history: History, id: string, from: keyof History, to: keyof History): History {
  const step = history[from].findLast((one) => one.id === id);
  if (!step) return history;
  return { ...history, [from]: history[from].filter((one) => one !== step), [to]: [...history[to], step] };
}
