import { useRef } from 'react';
import type { Engine } from '../state/engine';
import { announce } from '../ui/Announcer';
import { offerDiscarded } from './useEdits';

/** One visit to a field of text. The edits that are dispatched with it are one undo step. */
export interface TypingSession {
  readonly burst: string;
  /** Whether its first edit added the row: what takes back the words takes back the row. */
  readonly isNew: boolean;
}

let sessions = 0;

/** Starts a session for a field, or for what else is edited in steps of its own. */
export function startSession(field: string, isNew = false): TypingSession {
  sessions += 1;
  return { burst: `${field}:${sessions}`, isNew };
}

export interface FieldSessions {
  /** Starts another session: on focus, and wherever an undo step should end. */
  begin(): void;
  /** The session that goes on now. */
  now(): TypingSession;
}

/** The sessions of a field that stays on the screen while it is left and entered again. */
export function useTypingSession(field: string): FieldSessions {
  const current = useRef({ field: '', session: { burst: '', isNew: false } });
  const begin = () => {
    current.current = { field, session: startSession(field) };
  };
  return {
    begin,
    now() {
      // Another row may take the field's place while it keeps the focus.
      if (current.current.field !== field) begin();
      return current.current.session;
    },
  };
}

/**
 * Esc. Where the words are the last step, it is undone whole, with all that the same edits noted beside the words: no step
 * is left that would do nothing, and Redo brings the words back. Where something came between, `restore` writes the old
 * ones. A new row waits for `discardRow`.
 */
export function cancelSession(engine: Engine, session: TypingSession, restore: () => void): void {
  if (session.isNew || (isLastStep(engine, session) && engine.undo() !== null)) return;
  restore();
}

/** Takes a new row away again. The words that were in it are said, and come back with Redo or the button beside them. */
export function discardRow(engine: Engine, session: TypingSession, words: string, remove: () => void): void {
  const isLast = isLastStep(engine, session);
  if (isLast) engine.undo();
  else remove();
  if (words.trim() !== '') offerDiscarded(engine, words, isLast ? 'redo' : 'undo');
}

/** Undo or redo in a field that has no step of its own left: the journey's, and what it was. */
export function travelBeyond(engine: Engine, kind: 'undo' | 'redo'): void {
  const label = engine[kind]();
  if (label !== null) announce(`${kind === 'undo' ? 'Undone' : 'Redone'}: ${label}`);
}

function isLastStep(engine: Engine, { burst }: TypingSession): boolean {
  return engine.store.getState().history.done.at(-1)?.burst === burst;
}
