import { useMemo } from 'react';
import type { Command } from '../domain/commands/command';
import type { z } from '../domain/zod';
import { useJourney } from '../state/context';
import type { Dispatched, DispatchOptions, Engine } from '../state/engine';
import { announce } from '../ui/Announcer';
import { toasts } from '../ui/Toast';
import { inPastTense } from './words';

export interface Edits {
  /** Dispatches; what is refused is said in a message. Answers with the edit as made, or null. */
  edit<I extends z.ZodType>(command: Command<I>, input: z.input<I>, options?: DispatchOptions): Dispatched | null;
  /** As `edit`, and says what happened with Undo in the same breath: for what removes or attaches. */
  editAndSay<I extends z.ZodType>(command: Command<I>, input: z.input<I>, words?: string): Dispatched | null;
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
    offerUndo(engine, words);
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

/** A message whose Undo means one step: it leaves as soon as that step is no longer the last one. */
export function offerUndo(engine: Engine, message: string): void {
  const step = engine.store.getState().history.done.at(-1);
  const key = toasts.show({ message, action: { label: 'Undo', onAction: () => void engine.undo() } });
  const unsubscribe = engine.store.subscribe(({ history }) => {
    if (history.done.at(-1) === step) return;
    unsubscribe();
    toasts.close(key);
  });
}
