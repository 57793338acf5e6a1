import type { JourneyDocument } from '../domain/document';
import { packed, unpacked } from '../domain/fieldChanges';
import { SCHEMA_VERSION } from '../domain/migrations/migrations';
import { applyPatch } from '../domain/patch';
import type { Problem } from '../domain/result';
import type { Commit, PendingEdit } from '../storage/commit';
import { LOST } from '../storage/connected';
import { storageProblem } from '../storage/errors';
import type { SavedDocument } from '../storage/journeys';
import { fitEdits, givingBack, knowing, type Removals, removalsIn } from '../storage/steps';
import type { CommitMessage, TabMessage, Tabs } from '../storage/tabs';
import type { SaveStatus } from './engine';

/** What the outbox needs of the world: the database behind two calls, the other tabs, and a timer for retries. */
export interface OutboxStorage {
  /** `recreates`: stores the journey as well, if it is not there. */
  commit(
    base: SavedDocument,
    edits: readonly PendingEdit[],
    options: { now: number; recreates: boolean },
  ): Promise<Commit>;
  catchUp(base: SavedDocument): Promise<Pick<Commit, 'saved' | 'labels' | 'removals'>>;
  /** Notes an edit before its transaction starts, and forgets it when that has completed. Both are synchronous. */
  note(seq: number, edit: PendingEdit): void;
  forget(edits: readonly PendingEdit[]): void;
  readonly tabs: Tabs;
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
    const commit = await storage.commit(saved, edits, { now: now(), recreates });
    recreates = false;
    storage.forget(edits);
    pending = pending.slice(edits.length).map((edit) => givingBack(edit, commit.made));
    onMade(commit.made);
    learnOf(commit.removals);
    // Without news from other tabs the view already shows this state; keeping that object spares every derivation.
    saved = !commit.caughtUp && pending.length === 0 ? { document: view(), seq: commit.saved.seq } : commit.saved;
    if (commit.caughtUp) onRemote(replay(), commit.labels);
    if (commit.applied.length > 0) {
      const { seq, document } = saved;
      const labels = edits.map(({ label }) => label);
      const patch = packed(commit.applied);
      storage.tabs.post({ kind: 'commit', journeyId: document.id, schemaVersion: SCHEMA_VERSION, seq, patch, labels });
    }
  };

  /** What is still to be saved may remove, too, what others have removed. */
  const learnOf = (removals: Removals) => {
    if (removals.size === 0 || pending.length === 0) return;
    pending = knowing(pending, removals);
    onMade(pending);
  };

  const readNewer = async () => {
    const newer = await storage.catchUp(saved);
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

  const receive = (message: CommitMessage) => {
    if (isClosed || message.journeyId !== saved.document.id) return;
    if (message.seq <= saved.seq) return;
    announced = Math.max(announced, message.seq);
    // A message of another schema may hold rows that this build cannot read: reading the database says what to do.
    const isKnown = message.schemaVersion === SCHEMA_VERSION;
    const isNext = isKnown && !isBusy && message.seq === saved.seq + 1;
    const patch = isNext ? unpacked(saved.document, message.patch) : null;
    if (patch) {
      saved = { document: applyPatch(saved.document, patch), seq: message.seq };
      learnOf(removalsIn([{ patch }]));
      onRemote(replay(), message.labels);
    }
    void work();
  };

  const release = () => {
    const released = waiters;
    waiters = [];
    for (const resolve of released) resolve();
  };
  const isIdle = () => !isBusy && !cancelRetry && pending.length === 0 && !recreates;
  const unsubscribe = storage.tabs.subscribe((message: TabMessage) => {
    if (message.kind === 'commit') receive(message);
  });
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
      unsubscribe();
    },
  };
}
