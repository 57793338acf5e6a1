import type { Engine } from '../state/engine';

/**
 * What Esc means for words that were edits: where they are the last step, it is undone whole, with all that the same edits
 * noted beside the words. No step is left that would do nothing, and Redo brings the words back.
 */
export function takeBack(engine: Engine, burst: string): boolean {
  if (engine.store.getState().history.done.at(-1)?.burst !== burst) return false;
  return engine.undo() !== null;
}
