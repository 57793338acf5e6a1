import type { JourneyDocument } from '../domain/document';
import { unpacked } from '../domain/fieldChanges';
import { applyPatch } from '../domain/patch';
import type { Problem } from '../domain/result';
import type { PendingEdit } from '../storage/commit';
import { LOST, storageProblem } from '../storage/errors';
import type { SavedDocument } from '../storage/journeys';
import type { Log, News } from '../storage/log';
import { fitEdits, givingBack, knowing, type Removals, removalsIn } from '../storage/steps';
import type { SaveStatus } from './engine';

/** What the outbox needs of the world: the log, the notes, and a timer for retries. */
export interface OutboxStorage {
  readonly log: Log;
  /** Notes an edit before its transaction starts, and forgets it when that has completed. Both are synchronous. */
  note(seq: number, edit: PendingEdit): void;
  forget(edits: readonly PendingEdit[]): void;
  /** Runs `task` after `milliseconds`; returns a way to call it off. */
  later(task: () => void, milliseconds: number): () => void;
}

export interface Outbox {
  add(edit: PendingEdit): void;
  retry(): void;
  /** Reads the database although no tab has announced a change. */
  lookAgain(): void;
  settled(): Promise<void>;
  /** Stops listening to other tabs. Edits that are still on their way go on until they are saved. */
  close(): void;
}

interface OutboxOptions {
  readonly saved: SavedDocument;
  readonly storage: OutboxStorage;
  /** Why the journey itself is not stored yet; undefined when it is. */
  readonly unstored: Problem | undefined;
  now(): number;
  onStatus(status: SaveStatus): void;
  /** Edits of this tab did more than it knew: they are in the database now, or removed what others removed before. */
  onMade(edits: readonly PendingEdit[]): void;
  /** The view has to become this document, since other tabs changed something. */
  onRemote(document: JourneyDocument, labels: readonly string[]): void;
  /** What the tab shows right now. */
  view(): JourneyDocument;
}

const FIRST_RETRY = 500;
const LAST_RETRY = 30_000;

/**
 * The serial queue between one tab and the database.
 *
 * It holds `saved`, the document as the database had it, and `pending`, this tab's edits on top. The view is always
 * `pending` replayed over `saved` by the same function that the transaction uses, so view and database cannot drift.
 * Nothing is debounced: an edit starts its transaction at once; while one is in flight, the next gathers what comes.
 */
export function openOutbox({
  saved: opened,
  storage,
  unstored,
  now,
  onStatus,
  onMade,
  onRemote,
  view,
}: OutboxOptions): Outbox {
  let saved = opened;
  let pending: PendingEdit[] = [];
  /** The highest number that another tab announced. */
  let announced = saved.seq;
  /** Whether the next commit has to store the journey itself, too. */
  let recreates = unstored !== undefined;
  let isBusy = false;
  let isClosed = false;
  let failures = 0;
  let lastProblem: Problem | null = null;
  let cancelRetry: (() => void) | null = null;
  let waiters: (() => void)[] = [];

  const replay = () => fitEdits(saved.document, pending).document;

  const work = async (): Promise<void> => {
    if (isBusy || cancelRetry) return;
    isBusy = true;
    try {
      while (pending.length > 0 || recreates || (announced > saved.seq && !isClosed)) {
        if (pending.length > 0 || recreates) await commitPending();
        else await readNewer();
        failures = 0;
      }
      onStatus({ kind: 'saved' });
    } catch (error) {
      failed(storageProblem(error));
    } finally {
      isBusy = false;
    }
    if (!cancelRetry) release();
  };

  const commitPending = async () => {
    const edits = pending;
    const commit = await storage.log.commit(saved, edits, { now: now(), recreates });
    recreates = false;
    storage.forget(edits);
    pending = pending.slice(edits.length).map((edit) => givingBack(edit, commit.made));
    onMade(commit.made);
    learnOf(commit.removals);
    // Without news from other tabs the view already shows this state; keeping that object spares every derivation.
    saved = !commit.caughtUp && pending.length === 0 ? { document: view(), seq: commit.saved.seq } : commit.saved;
    if (commit.caughtUp) onRemote(replay(), commit.labels);
  };

  /** What is still to be saved may remove, too, what others have removed. */
  const learnOf = (removals: Removals) => {
    if (removals.size === 0 || pending.length === 0) return;
    pending = knowing(pending, removals);
    onMade(pending);
  };

  const readNewer = async () => {
    const newer = await storage.log.catchUp(saved);
    if (newer.saved.seq <= saved.seq) {
      announced = saved.seq;
      return;
    }
    saved = newer.saved;
    learnOf(newer.removals);
    onRemote(replay(), newer.labels);
  };

  const failed = (problem: Problem) => {
    const wait = Math.min(FIRST_RETRY * 2 ** failures, LAST_RETRY);
    failures += 1;
    lastProblem = problem;
    // The first time this is only a hiccup, and nothing to alarm anybody with.
    if (failures > 1 || !LOST.has(problem.code)) onStatus({ kind: 'failed', problem });
    cancelRetry = storage.later(() => {
      cancelRetry = null;
      void work();
    }, wait);
  };

  const receive = (news: News) => {
    if (isClosed || news.seq <= saved.seq) return;
    announced = Math.max(announced, news.seq);
    const isNext = !isBusy && news.seq === saved.seq + 1;
    // What this build cannot read, reading the log says what to do with.
    const patch = isNext && news.patch ? unpacked(saved.document, news.patch) : null;
    if (patch) {
      saved = { document: applyPatch(saved.document, patch), seq: news.seq };
      learnOf(removalsIn([{ patch }]));
      onRemote(replay(), news.labels);
    }
    void work();
  };

  const release = () => {
    const released = waiters;
    waiters = [];
    for (const resolve of released) resolve();
  };
  const isIdle = () => !isBusy && !cancelRetry && pending.length === 0 && !recreates;
  const unfollow = storage.log.follow(receive);
  if (unstored) failed(unstored);

  return {
    add(edit) {
      // First of all: should the tab end before the transaction does, the note is what is left.
      storage.note(saved.seq, edit);
      pending = [...pending, edit];
      if (!cancelRetry) onStatus({ kind: 'saving' });
      void work();
    },
    retry() {
      cancelRetry?.();
      cancelRetry = null;
      // The storage was cleared, and somebody wants the journey kept all the same.
      if (lastProblem?.code === 'JourneyMissing') recreates = true;
      onStatus({ kind: 'saving' });
      void work();
    },
    lookAgain() {
      if (isClosed) return;
      announced = Math.max(announced, saved.seq + 1);
      void work();
    },
    settled: () => (isIdle() ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve))),
    close() {
      isClosed = true;
      unfollow();
    },
  };
}
