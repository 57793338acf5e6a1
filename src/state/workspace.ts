import { prepareEdit } from '../domain/commands/command';
import { editJourney } from '../domain/commands/journeys';
import { type JourneyDocument, journeyOf } from '../domain/document';
import { withNewIds } from '../domain/integrity';
import { SCHEMA_VERSION } from '../domain/migrations/migrations';
import { ok, type Result } from '../domain/result';
import { catchUp, commitEdits } from '../storage/commit';
import { type JourneyRecord, ThroughlineDatabase } from '../storage/database';
import { storageProblem } from '../storage/errors';
import {
  createJourney,
  loadJourney,
  type RawJourney,
  readRawJourney,
  setDeleted,
  watchJourneys,
} from '../storage/journeys';
import { browserTabs, type Tabs } from '../storage/tabs';
import { type Engine, openEngine } from './engine';
import { newId as randomId } from './ids';

export type { JourneyRecord, RawJourney };

/** All journeys of this browser: what the library and the shell need of storage. Every call answers with a Result, never throws. */
export interface Workspace {
  newId(): string;
  now(): number;
  /** Calls back with the journeys outside the trash, last changed first, now and on every change in any tab. */
  watch(onChange: (records: readonly JourneyRecord[]) => void, onProblem: (message: string) => void): () => void;
  /** Reads a journey without opening it for edits. */
  read(id: string): Promise<Result<JourneyDocument>>;
  /** What is stored of a journey, unchecked: the copy of one that `read` refuses. */
  readRaw(id: string): Promise<Result<RawJourney>>;
  open(id: string): Promise<Result<Engine>>;
  /** Whether an edit of any journey opened in this tab has not reached the database yet. */
  hasUnsavedEdits(): boolean;
  /** Stores a new journey: all of it or nothing. */
  create(document: JourneyDocument): Promise<Result<string>>;
  /** Stores a copy under new ids, titled “… (copy)”; answers with its id. */
  duplicate(id: string): Promise<Result<string>>;
  rename(id: string, title: string): Promise<Result<void>>;
  /** Puts a journey in the trash; `restore` takes it out again. */
  remove(id: string): Promise<Result<void>>;
  restore(id: string): Promise<Result<void>>;
}

export interface WorkspaceOptions {
  readonly db?: ThroughlineDatabase;
  readonly tabs?: Tabs;
}

export function createWorkspace({
  db = new ThroughlineDatabase(),
  tabs = browserTabs(),
}: WorkspaceOptions = {}): Workspace {
  const now = () => Date.now();
  const engines = new Set<Engine>();
  const open = async (id: string): Promise<Engine> => {
    const engine = openEngine({
      saved: await loadJourney(db, id),
      storage: {
        commit: (base, edits, at) => commitEdits(db, base, edits, at),
        catchUp: (base) => catchUp(db, base),
        tabs,
        later: (task, milliseconds) => {
          const timer = setTimeout(task, milliseconds);
          return () => clearTimeout(timer);
        },
      },
      newId: randomId,
      now,
    });
    engines.add(engine);
    return {
      ...engine,
      close() {
        engine.close();
        void engine.settled().then(() => engines.delete(engine));
      },
    };
  };
  const create = async (document: JourneyDocument): Promise<string> => {
    await createJourney(db, document, now());
    return document.id;
  };

  return {
    newId: randomId,
    now,
    watch: (onChange, onProblem) => watchJourneys(db, onChange, (error) => onProblem(storageProblem(error).message)),
    read: (id) => attempt(async () => (await loadJourney(db, id)).document),
    readRaw: (id) => attempt(() => readRawJourney(db, id)),
    open: (id) => attempt(() => open(id)),
    hasUnsavedEdits: () => [...engines].some((engine) => engine.store.getState().status.kind !== 'saved'),
    create: (document) => attempt(() => create(document)),
    duplicate: (id) =>
      attempt(async () => {
        const copy = withNewIds((await loadJourney(db, id)).document, randomId);
        const journey = { ...journeyOf(copy), title: `${journeyOf(copy).title} (copy)`, createdAt: now() };
        return create({ ...copy, journeys: new Map([[journey.id, journey]]) });
      }),
    rename: (id, title) =>
      attempt(async () => {
        const saved = await loadJourney(db, id);
        const edit = prepareEdit(saved.document, editJourney, { title }, { newId: randomId, now: now() });
        if (!edit.ok) throw new Error(edit.error.message);
        const { saved: next, applied } = await commitEdits(db, saved, [{ id: randomId(), ...edit.value }], now());
        tabs.post({ journeyId: id, schemaVersion: SCHEMA_VERSION, seq: next.seq, patch: applied });
      }),
    remove: (id) => attempt(() => setDeleted(db, id, now())),
    restore: (id) => attempt(() => setDeleted(db, id, null)),
  };
}

async function attempt<T>(task: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await task());
  } catch (error) {
    return { ok: false, error: storageProblem(error) };
  }
}
