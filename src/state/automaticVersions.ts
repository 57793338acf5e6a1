import { countRows, type JourneyDocument } from '../domain/document';
import type { Engine, EngineState } from './engine';
import type { Versions } from './versions';

/** So much change, in milliseconds, is worth a version of its own. */
const EVERY = 10 * 60_000;

/** An edit that removes so many rows is preceded by a version. */
const BULK = 10;

interface AutomaticVersions {
  /** Resolves when every version that an edit waits for is kept, or could not be. */
  kept(): Promise<void>;
  stop(): void;
}

/**
 * Keeps versions as a journey is edited in this tab: before an edit that removes much, and about every ten minutes of
 * change. Time is taken from `elapsed`, which only goes forward, so that a clock that is set makes neither a flood of
 * versions nor none.
 */
export function keepVersions(
  store: Engine['store'],
  versions: Pick<Versions, 'keep'>,
  elapsed: () => number = () => performance.now(),
): AutomaticVersions {
  /** When the first change came that no version holds; null while there is none. */
  let changedSince: number | null = null;
  let waiting: Promise<unknown> = Promise.resolve();

  const keep = (document: JourneyDocument, reason: 'time' | 'delete') => {
    // One that cannot be kept must not hold up the edit: what goes wrong with storage is said by the edit itself.
    const kept = versions.keep(document, { name: null, reason }).catch(() => {});
    waiting = waiting.then(() => kept);
  };
  const stop = store.subscribe((state: EngineState, before: EngineState) => {
    if (state.document === before.document) return;
    // What another tab changed is kept by that one: every further tab would keep the same once more.
    if (state.remote !== before.remote) return;
    if (countRows(before.document) - countRows(state.document) >= BULK) keep(before.document, 'delete');
    changedSince ??= elapsed();
    if (elapsed() - changedSince < EVERY) return;
    changedSince = null;
    keep(state.document, 'time');
  });
  return { kept: async () => void (await waiting), stop };
}
