import { useMemo } from 'react';
import type { Command } from '../../domain/commands/command';
import type { z } from '../../domain/zod';
import { useJourney } from '../../state/context';
import type { Dispatched, DispatchOptions, Engine } from '../../state/engine';
import { announce } from '../../ui/Announcer';
import { toasts } from '../../ui/Toast';

export interface Edits {
  /** Dispatches; what is refused is said in a message. Answers with the edit as made, or null. */
  edit<I extends z.ZodType>(command: Command<I>, input: z.input<I>, options?: DispatchOptions): Dispatched | null;
  /** Says what the last edit did, with Undo for exactly that as long as it is the last one. */
  sayWithUndo(words: string): void;
}

/** The edits of this view, each with its refusal in words. */
export function useEdits(): Edits {
  const { engine } = useJourney();
  return useMemo(() => editsOf(engine), [engine]);
}

function editsOf(engine: Engine): Edits {
  return {
    edit(command, input, options) {
      const result = engine.dispatch(command, input, options);
      if (result.ok) return result.value;
      toasts.show({ message: result.error.message, tone: 'warning' });
      return null;
    },
    sayWithUndo(words) {
      const step = engine.store.getState().history.done.at(-1);
      announce(words);
      const key = toasts.show({ message: words, action: { label: 'Undo', onAction: () => void engine.undo() } });
      const unsubscribe = engine.store.subscribe(({ history }) => {
        if (history.done.at(-1) === step) return;
        unsubscribe();
        toasts.close(key);
      });
    },
  };
}
