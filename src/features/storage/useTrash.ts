import { useEffect, useState } from 'react';
import { attempt } from '../../state/attempt';
import { useWorkspace } from '../../state/context';
import { titleOf } from '../../state/copies';

export interface TrashedJourney {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly deletedAt: number;
}

/** The journeys in the trash, the last deleted first, live; null until the first answer. */
export function useTrash(): { readonly journeys: readonly TrashedJourney[] | null; readonly problem: string | null } {
  const { db, trash } = useWorkspace();
  const [journeys, setJourneys] = useState<readonly TrashedJourney[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    /** Counts the answers: titles of an older one may come later. */
    let answers = 0;
    const stop = trash.watch(async (records) => {
      answers += 1;
      const answer = answers;
      const titled = await attempt(() =>
        Promise.all(
          records.map(async ({ id, deletedAt }) => ({ id, title: await titleOf(db, id), deletedAt: deletedAt ?? 0 })),
        ),
      );
      if (answer !== answers) return;
      if (titled.ok) setJourneys(titled.value);
      else setProblem(titled.error.message);
    }, setProblem);
    return () => {
      answers += 1;
      stop();
    };
  }, [db, trash]);
  return { journeys, problem };
}
