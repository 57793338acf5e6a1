import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { useWorkspace } from '../../state/context';
import type { JourneyRecord } from '../../state/workspace';
import { arrange, type Sorting } from './arrange';
import { type Reader, type Reading, readerOf } from './readings';

export interface Library {
  /** All journeys outside the trash, last changed first; null until the first answer. */
  readonly records: readonly JourneyRecord[] | null;
  /** Those to show, in the order to show them. */
  readonly shown: readonly JourneyRecord[];
  /** Why the list cannot be read, else null. */
  readonly problem: string | null;
  readonly reader: Reader;
}

const none: readonly JourneyRecord[] = [];

/** The journeys of this browser, live: a change in any tab shows here. */
export function useLibrary(search: string, sorting: Sorting): Library {
  const workspace = useWorkspace();
  const reader = readerOf(workspace);
  const [records, setRecords] = useState<readonly JourneyRecord[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(
    () =>
      workspace.watch((next) => {
        setRecords((known) => withKnown(known ?? none, next));
        setProblem(null);
        reader.request(next);
      }, setProblem),
    [workspace, reader],
  );
  const shown = useStore(
    reader.store,
    useShallow(({ readings }) => arrange(records ?? none, readings, { search, sorting })),
  );
  return useMemo(() => ({ records, shown, problem, reader }), [records, shown, problem, reader]);
}

/** Keeps the objects of journeys that did not change, so that only cards render whose journey did. */
function withKnown(known: readonly JourneyRecord[], next: readonly JourneyRecord[]): readonly JourneyRecord[] {
  const byId = new Map(known.map((record) => [record.id, record]));
  return next.map((record) => {
    const same = byId.get(record.id);
    return same?.seq === record.seq && same.updatedAt === record.updatedAt ? same : record;
  });
}

/** What is known of one journey; null while it is read for the first time. */
export function useReading(reader: Reader, id: string): Reading | null {
  return useStore(reader.store, ({ readings }) => readings.get(id) ?? null);
}

/** The time, coarsely: renders again every half a minute, for words such as “3 minutes ago”. */
export function useNow(): number {
  const workspace = useWorkspace();
  const [now, setNow] = useState(() => workspace.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(workspace.now()), 30_000);
    return () => clearInterval(timer);
  }, [workspace]);
  return now;
}
