import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '../../domain/result';
import type { JourneyRecord, Workspace } from '../../state/workspace';
import { type JourneySummary, summarise } from './summary';

/** What is known of a journey's content as of commit `seq`. */
export type Reading =
  | { readonly seq: number; readonly kind: 'read'; readonly summary: JourneySummary }
  | { readonly seq: number; readonly kind: 'unreadable'; readonly problem: Problem };

export type Readings = ReadonlyMap<string, Reading>;

/** Reads journeys one after another and remembers each until its next commit. */
export interface Reader {
  readonly store: StoreApi<{ readonly readings: Readings }>;
  /** Asks for these journeys, in this order; those already read at their number are not read again. */
  request(records: readonly JourneyRecord[]): void;
  /** Reads a journey again that could not be read. */
  retry(id: string): void;
}

const readers = new WeakMap<Workspace, Reader>();

/** The reader of a workspace. It outlives the view, so that coming back to the library shows every card at once. */
export function readerOf(workspace: Workspace): Reader {
  let reader = readers.get(workspace);
  if (!reader) {
    reader = createReader(workspace);
    readers.set(workspace, reader);
  }
  return reader;
}

function createReader(workspace: Workspace): Reader {
  const store = createStore<{ readings: Readings }>(() => ({ readings: new Map() }));
  let wanted: readonly JourneyRecord[] = [];
  let isBusy = false;

  const isKnown = ({ id, seq }: JourneyRecord) => store.getState().readings.get(id)?.seq === seq;

  const read = async ({ id, seq }: JourneyRecord): Promise<Reading> => {
    const read = await workspace.read(id);
    if (!read.ok) return { seq, kind: 'unreadable', problem: read.error };
    try {
      return { seq, kind: 'read', summary: summarise(read.value) };
    } catch (error) {
      // One journey that trips a rule must not keep the others from being read.
      const message = `Its map could not be worked out: ${error instanceof Error ? error.message : String(error)}`;
      return { seq, kind: 'unreadable', problem: { code: 'summary', message, path: '' } };
    }
  };

  const work = async () => {
    if (isBusy) return;
    isBusy = true;
    // One at a time: the screen stays free, and what is asked for meanwhile goes first.
    for (let next = wanted.find((record) => !isKnown(record)); next; next = wanted.find((record) => !isKnown(record))) {
      const reading = await read(next);
      const { id } = next;
      store.setState(({ readings }) => ({ readings: new Map(readings).set(id, reading) }));
    }
    isBusy = false;
  };

  return {
    store,
    request(records) {
      wanted = records;
      void work();
    },
    retry(id) {
      store.setState(({ readings }) => ({ readings: new Map([...readings].filter(([key]) => key !== id)) }));
      void work();
    },
  };
}
