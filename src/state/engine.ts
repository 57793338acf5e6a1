import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Command, firstInvalid, prepareEdit } from '../domain/commands/command';
import type { JourneyDocument } from '../domain/document';
import { applyPatch, completePatch, composePatches, isSame, type Patch, rebasePatch } from '../domain/patch';
import type { Problem, Result } from '../domain/result';
import { ok } from '../domain/result';
import type { z } from '../domain/zod';
import type { PendingEdit } from '../storage/commit';
import type { SavedDocument } from '../storage/journeys';
import { fitEdits } from '../storage/steps';
import { emptyHistory, type History, made, patchOf, record, replayed, travelled } from './history';
import { type Outbox, type OutboxStorage, openOutbox } from './outbox';

/** A fact about the database: all edits are committed, some are on their way, or the last try failed and why. */
export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface EngineState {
  /** What the tab shows: the saved document with this tab's unsaved edits on top. */
  readonly document: JourneyDocument;
  readonly status: SaveStatus;
  readonly history: History;
  /** Counts the changes that came from other tabs; `labels` says what the last ones were called. */
  readonly remote: { readonly count: number; readonly labels: readonly string[] };
  /** Why no edit is taken any more, else null: a newer build has taken over the database. */
  readonly readOnly: Problem | null;
}

export interface DispatchOptions {
  /** Edits with the same burst in a row become one undo step: one name per field and session of typing. */
  readonly burst?: string;
}

/** The edit as made. `created` lists the ids of new rows. */
export interface Dispatched {
  readonly label: string;
  readonly patch: Patch;
  readonly created: readonly string[];
}

/** One open journey in one tab. The only way to change it is `dispatch`, `apply`, `undo` and `redo`. */
export interface Engine {
  readonly journeyId: string;
  readonly store: StoreApi<EngineState>;
  dispatch<I extends z.ZodMiniType>(
    command: Command<I>,
    input: z.input<I>,
    options?: DispatchOptions,
  ): Result<Dispatched>;
  /** Edits made by `task` are one undo step, called `label` or as the last of them; a group within a group is part of it. */
  group<T>(task: () => T, label?: string): T;
  /** Makes a prepared patch one undoable edit: for what is made from two documents, such as restoring a version. */
  apply(label: string, patch: Patch): Result<Dispatched>;
  /** Takes the last step back; returns its label, or null when there is none. */
  undo(): string | null;
  redo(): string | null;
  /** Tries to save again at once; a journey that is no longer stored is stored anew. */
  retry(): void;
  /** Takes no edits any more and says why. Those made so far still go on their way. */
  freeze(problem: Problem): void;
  /** Reads the database although nobody has said that it changed: the storage may have been cleared. */
  lookAgain(): void;
  /** Resolves when nothing is on its way to or from the database. Never resolves while saving fails. */
  settled(): Promise<void>;
  /** Stops following other tabs. Edits that are still on their way go on until they are saved. */
  close(): void;
}

export interface EngineOptions {
  readonly saved: SavedDocument;
  readonly storage: OutboxStorage;
  /** What can be undone and redone from before. */
  readonly history?: History;
  /** Edits that were made before but have not reached the database; they are made first. */
  readonly unsaved?: readonly PendingEdit[];
  /** Why the journey is not stored at all yet, else left out. */
  readonly unstored?: Problem | undefined;
  newId(): string;
  now(): number;
}

/** Refusals that say that a newer build owns the journey or the database. */
const NEWER = new Set(['NewerSchema', 'VersionError']);

export function openEngine(options: EngineOptions): Engine {
  const { saved, storage, history: earlier = emptyHistory, unsaved = [], unstored, newId, now } = options;
  const store = createStore<EngineState>(() => ({
    document: saved.document,
    status: { kind: 'saved' },
    history: earlier,
    remote: { count: 0, labels: [] },
    readOnly: null,
  }));
  const freeze = (problem: Problem) => store.setState({ readOnly: problem });
  const outbox: Outbox = openOutbox({
    saved,
    storage,
    now,
    unstored,
    onStatus(status) {
      store.setState({ status });
      if (status.kind === 'failed' && NEWER.has(status.problem.code)) freeze(status.problem);
    },
    onMade: (edits) => {
      const { history } = store.getState();
      const known = edits.reduce(made, history);
      if (known !== history) store.setState({ history: known });
    },
    onRemote: (document, labels) => {
      store.setState(({ remote }) => ({ document, remote: { count: remote.count + 1, labels } }));
    },
    view: () => store.getState().document,
  });

  const perform = (edit: PendingEdit, history: History) => {
    store.setState(({ document }) => ({ document: applyPatch(document, edit.patch), history }));
    outbox.add(edit);
  };

  let groups = 0;
  let group: string | null = null;
  let groupLabel: string | undefined;
  const make = (own: string, patch: Patch, burst: string | null = group): Dispatched => {
    const label = groupLabel ?? own;
    const last = store.getState().history.done.at(-1);
    if (patch.length > 0 && last && burst !== null && last.burst === burst && bringsBack(last.patch, patch)) {
      travel('undo');
      return { label, patch, created: [] };
    }
    if (patch.length > 0) {
      const id = newId();
      const history = record(store.getState().history, { id, label, patch, burst });
      perform({ id, label, kind: 'do', step: history.done.at(-1)?.id ?? id, patch }, history);
    }
    return { label, patch, created: patch.filter(({ before }) => !before).map(({ id }) => id) };
  };

  const travel = (kind: 'undo' | 'redo'): string | null => {
    const { history, document, readOnly } = store.getState();
    const step = history[kind === 'undo' ? 'done' : 'undone'].at(-1);
    if (!step || readOnly) return null;
    const patch = completePatch(document, patchOf(step, kind), kind);
    perform({ id: newId(), label: step.label, kind, step: step.id, patch }, travelled(history, kind, step, patch));
    return step.label;
  };

  for (const edit of fitEdits(saved.document, unsaved).made) {
    perform(edit, replayed(store.getState().history, edit));
  }

  return {
    journeyId: saved.document.id,
    store,
    dispatch(command, input, { burst } = {}) {
      const { document, readOnly } = store.getState();
      if (readOnly) return { ok: false, error: readOnly };
      const prepared = prepareEdit(document, command, input, { newId, now: now() });
      if (!prepared.ok) return prepared;
      return ok(make(prepared.value.label, prepared.value.patch, group ?? burst));
    },
    group(task, label) {
      if (group !== null) return task();
      groups += 1;
      group = `group:${groups}`;
      groupLabel = label;
      try {
        return task();
      } finally {
        group = null;
        groupLabel = undefined;
      }
    },
    apply(label, patch) {
      const { document, readOnly } = store.getState();
      if (readOnly) return { ok: false, error: readOnly };
      const rebased = rebasePatch(document, patch);
      return firstInvalid(rebased) ?? ok(make(label, rebased));
    },
    undo: () => travel('undo'),
    redo: () => travel('redo'),
    retry: outbox.retry,
    freeze,
    lookAgain: outbox.lookAgain,
    settled: outbox.settled,
    close: outbox.close,
  };
}

/**
 * Whether an edit ends a burst where it began: Esc in a field, a letter typed and deleted. It is an undo then, so that no
 * step is left that would do nothing, and Redo brings the words back.
 */
function bringsBack(burst: Patch, edit: Patch): boolean {
  return composePatches(burst, edit).every(({ before, after }) => isSame(before, after));
}
