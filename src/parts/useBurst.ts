import { useRef } from 'react';

let sessions = 0;

export interface Burst {
  /** Starts another session: on focus, and wherever an undo step should end. */
  begin(): void;
  /** What the edits of this session share. */
  name(): string;
}

/** Names the undo step that the edits of one field make from focus to blur. */
export function useBurst(field: string): Burst {
  const current = useRef({ field: '', session: 0 });
  const begin = () => {
    current.current = { field, session: ++sessions };
  };
  return {
    begin,
    name() {
      // Another row may take the field's place while it keeps the focus.
      if (current.current.field !== field) begin();
      return `${field}:${current.current.session}`;
    },
  };
}
