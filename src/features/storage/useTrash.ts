import { useEffect, useState } from 'react';
import { useWorkspace } from '../../state/context';
import { watchCopies } from '../../state/copies';

export interface TrashedJourney {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly deletedAt: number;
}

/** The journeys in the trash, the last deleted first, live; null until the first answer. */
export function useTrash(): { readonly journeys: readonly TrashedJourney[] | null; readonly problem: string | null } {
  const workspace = useWorkspace();
  const [journeys, setJourneys] = useState<readonly TrashedJourney[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(
    () =>
      watchCopies(
        workspace,
        (states) =>
          setJourneys(
            states
              .flatMap(({ id, title, deletedAt }) => (deletedAt === null ? [] : [{ id, title, deletedAt }]))
              .sort((a, b) => b.deletedAt - a.deletedAt),
          ),
        setProblem,
      ),
    [workspace],
  );
  return { journeys, problem };
}
