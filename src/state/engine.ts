import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Command, prepareEdit } from '../domain/commands/command';
import type { JourneyDocument } from '../domain/document';
import { applyPatch, invertPatch, type Patch, rebasePatch } from '../domain/patch';
import type { Problem, Result } from '../domain/result';
import { ok } from '../domain/result';
import type { z } from '../domain/zod';
import type { SavedDocument } from '../storage/journeys';
import { emptyHistory, type History, record, type Step } from './history';
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
  /** Counts the changes that came from other tabs. */
  readonly remoteChanges: number;
}

export interface DispatchOptions {
  /** Edits with the same burst in a row become one undo step: one name per field and editing session. */
  readonly burst?: string;
}

/** The edit as made. `created` lists the ids of new rows. */
export interface Dispatched {
  readonly label: string;
  readonly patch: Patch;
  readonly created: readonly string[];
}

/** One open journey in one tab. The only way to change it is `dispatch`, `undo` and `redo`. */
export interface Engine {
  readonly journeyId: string;
  readonly store: StoreApi<EngineState>;
  dispatch<I extends z.ZodType>(command: Command<I>, input: z.input<I>, options?: DispatchOptions): Result<Dispatched>;
  /** Takes the last step back; returns its label, or null when there is none. */
  undo(): string | null;
  redo(): string | null;
  /** Tries to save again at once. */
  retry(): void;
  /** Resolves when nothing is on its way to or from the database. Never resolves while saving fails. */
  settled(): Promise<void>;
  /** Stops following other tabs. Edits that are still on their way go on until they are saved. */
  close(): void;
}

export interface EngineOptions {
  readonly saved: SavedDocument;
  readonly storage: OutboxStorage;
  newId(): string;
  now(): number;
}

export function openEngine({ saved, storage, newId, now }: EngineOptions): Engine {
  const store = createStore<EngineState>(() => ({
    document: saved.document,
    status: { kind: 'saved' },
    history: emptyHistory,
    remoteChanges: 0,
  }));
  const outbox: Outbox = openOutbox({
    saved,
    storage,
    now,
    onStatus: (status) => store.setState({ status }),
    onRemote: (document) => store.setState((state) => ({ document, remoteChanges: state.remoteChanges + 1 })),
    view: () => store.getState().document,
  });

  const perform = (patch: Patch, label: string, history: History) => {
    store.setState(({ document }) => ({ document: applyPatch(document, patch), history }));
    outbox.add({ id: newId(), label, patch });
  };

  const travel = (from: 'done' | 'undone', to: 'done' | 'undone', patchOf: (step: Step) => Patch): string | null => {
    const { history, document } = store.getState();
    const step = history[from].at(-1);
    if (!step) return null;
    const moved = { ...step, burst: null };
    const next = { ...history, [from]: history[from].slice(0, -1), [to]: [...history[to], moved] } as History;
    perform(rebasePatch(document, patchOf(step)), step.label, next);
    return step.label;
  };

  return {
    journeyId: saved.document.id,
    store,
    dispatch(command, input, options = {}) {
      const { document, history } = store.getState();
      const prepared = prepareEdit(document, command, input, { newId, now: now() });
      if (!prepared.ok) return prepared;
      const { patch, label } = prepared.value;
      if (patch.length > 0) perform(patch, label, record(history, { label, patch, burst: options.burst ?? null }));
      return ok({ label, patch, created: patch.filter(({ before }) => !before).map(({ id }) => id) });
    },
    undo: () => travel('done', 'undone', (step) => invertPatch(step.patch)),
    redo: () => travel('undone', 'done', (step) => step.patch),
    retry: outbox.retry,
    settled: outbox.settled,
    close: outbox.close,
  };
}
