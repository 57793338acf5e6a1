import { useEffect, useRef, useState } from 'react';
import { useWorkspace } from '../../state/context';
import { type JourneyUsage, measureUsage } from '../../state/everything';
import { askToKeep, estimate, type Keeping, keeping } from '../../state/persistence';

export interface Usage {
  /** What the browser says it uses and may use, in bytes; null where it does not say. */
  readonly browser: { readonly usage: number; readonly quota: number } | null;
  /** Own sums per journey; null until they are made, and where they cannot be. */
  readonly journeys: ReadonlyMap<string, JourneyUsage> | null;
  /** Null until all of this is measured. */
  readonly keeping: Keeping | null;
  /** Asks the browser once more to keep what is stored. */
  ask(): Promise<Keeping>;
}

/** Milliseconds without a change before the whole database is read once more; the first time it is waited for. */
const QUIET = { first: 200, later: 3_000 };

/** What is used, measured when the page opens and after `seqs`, the state of the journeys, has changed. */
export function useUsage(seqs: string): Usage {
  const workspace = useWorkspace();
  const [browser, setBrowser] = useState<Usage['browser']>(null);
  const [journeys, setJourneys] = useState<Usage['journeys']>(null);
  const [kept, setKept] = useState<Keeping | null>(null);
  const hasMeasured = useRef(false);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  // biome-ignore lint/correctness/useExhaustiveDependencies: seqs says that there is something new to measure
  useEffect(() => {
    let isOver = false;
    const measure = async () => {
      if (isOver) return;
      hasMeasured.current = true;
      const [own, whole, now] = await Promise.all([measureUsage(workspace), estimate(), keeping()]);
      if (isOver) return;
      if (own.ok) setJourneys(own.value);
      setBrowser(whole);
      setKept(now);
    };
    const timer = setTimeout(
      () => {
        // Never two at once.
        running.current = running.current.then(measure);
      },
      hasMeasured.current ? QUIET.later : QUIET.first,
    );
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [workspace, seqs]);
  return {
    browser,
    journeys,
    keeping: kept,
    async ask() {
      const answer = await askToKeep();
      setKept(answer);
      return answer;
    },
  };
}
