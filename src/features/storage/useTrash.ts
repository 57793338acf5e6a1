import { useEffect, useState } from 'react';
import { useWorkspace } from '../../state/context';

export interface TrashedJourney {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly deletedAt: number;
}

/** The journeys in the trash, the last deleted first, live; null until the first answer. */
export function useTrash(): { readonly journeys: readonly TrashedJourney[] | null; readonly problem: string | null } {
  const { trash } = useWorkspace();
  const [journeys, setJourneys] = useState<readonly TrashedJourney[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(
    () =>
      trash.watch(
        (records) => setJourneys(records.map(({ id, title, deletedAt }) => ({ id, title, deletedAt: deletedAt ?? 0 }))),
        setProblem,
      ),
    [trash],
  );
  return { journeys, problem };
}
