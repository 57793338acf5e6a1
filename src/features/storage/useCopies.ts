import { useEffect, useState } from 'react';
import { useWorkspace } from '../../state/context';
import { type CopyState, watchCopies } from '../../state/copies';

export interface Copies {
  /** Every journey, those in the trash included; null until the first answer. */
  readonly states: readonly CopyState[] | null;
  /** Why they cannot be read, else null. */
  readonly problem: string | null;
}

/** How every journey stands to its last copy, live. */
export function useCopies(): Copies {
  const workspace = useWorkspace();
  const [states, setStates] = useState<readonly CopyState[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => watchCopies(workspace, setStates, setProblem), [workspace]);
  return { states, problem };
}
