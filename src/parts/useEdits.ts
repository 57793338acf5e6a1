import { useMemo } from 'react';
import type { Command } from '../domain/commands/command';
import type { z } from '../domain/zod';
import { useJourney } from '../state/context';
import type { Dispatched, DispatchOptions, Engine } from '../state/engine';
import { announce } from '../ui/Announcer';
import { offerWords } from '../ui/offerWords';
import { toasts } from '../ui/Toast';
import { inPastTense } from './words';

export interface Edits {
  /** Dispatches; what is refused is said in a message. Answers with the edit as made, or null. */
  edit<I extends z.ZodMiniType>(command: Command<I>, input: z.input<I>, options?: DispatchOptions): Dispatched | null;
  /** As `edit`, and says what happened with Undo in the same breath: for what removes or attaches. */
  editAndSay<I extends z.ZodMiniType>(command: Command<I>, input: z.input<I>, words?: string): Dispatched | null;
  /** Says what the last edit did and offers to undo exactly that. */
  say(words: string): void;
}

/** The edits of a view or panel, each with its refusal in words. */
export function useEdits(): Edits {
  const { engine } = useJourney();
  return useMemo(() => editsOf(engine), [engine]);
}

/** Who types on where nothing can be changed is told once, not per key. */
let refusal = '';

function editsOf(engine: Engine): Edits {
  const edit: Edits['edit'] = (command, input, options) => {
    const result = engine.dispatch(command, input, options);
    if (result.ok) return result.value;
    toasts.close(refusal);
    refusal = toasts.show({ message: result.error.message, tone: 'warning' });
    return null;
  };
  const say: Edits['say'] = (words) => {
    announce(words);
    offerUndo(engine, words, true);
  };
  return {
    edit,
    say,
    editAndSay(command, input, words) {
      const made = edit(command, input);
      if (made) say(words ?? inPastTense(made.label));
      return made;
    },
  };
}

/** What Esc threw away together with a new row, in words, and the step that brings both back. */
export function offerDiscarded(engine: Engine, words: string, kind: 'undo' | 'redo'): void {
  whileLast(engine, kind === 'undo' ? 'done' : 'undone', () => offerWords(words, () => void engine[kind]()));
}

/** A message whose Undo means one step: it leaves as soon as that step is no longer the last one. */
export function offerUndo(engine: Engine, message: string, isSaid = false): void {
  const action = { label: 'Undo', onAction: () => void engine.undo() };
  whileLast(engine, 'done', () => toasts.show({ message, isSaid, action }));
}

/** Shows a message until the step that is the last one now is no longer. By its id: what it holds changes when it is saved. */
function whileLast(engine: Engine, pile: 'done' | 'undone', show: () => string): void {
  const last = () => engine.store.getState().history[pile].at(-1)?.id;
  const step = last();
  const key = show();
  const unsubscribe = engine.store.subscribe(() => {
    if (last() === step) return;
    unsubscribe();
    toasts.close(key);
  });
}
