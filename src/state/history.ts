import { composePatches, type Patch } from '../domain/patch';

/** One undo step. `burst` joins edits of one burst of typing into one step. */
export interface Step {
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
      label: isNew ? last.label : step.label,
      patch: composePatches(last.patch, step.patch),
      burst: step.burst,
    };
    return { done: [...history.done.slice(0, -1), joined], undone: [] };
  }
  return { done: [...history.done, step].slice(-MAX_STEPS), undone: [] };
}
