import { useRef } from 'react';

let sessions = 0;

/** A name for the edits of one session of typing, which no other session has: with it they are one undo step. */
export function newBurst(field: string): string {
  sessions += 1;
  return `${field}:${sessions}`;
}

export interface Burst {
  /** Starts another session: on focus, and wherever an undo step should end. */
  begin(): void;
  /** What the edits of this session share. */
  name(): string;
}

/** Names the undo step that the edits of one field make from focus to blur. */
export function useBurst(field: string): Burst {
  const current = useRef({ field: '', name: '' });
  const begin = () => {
    current.current = { field, name: newBurst(field) };
  };
  return {
    begin,
    name() {
      // Another row may take the field's place while it keeps the focus.
      if (current.current.field !== field) begin();
      return current.current.name;
    },
  };
}
