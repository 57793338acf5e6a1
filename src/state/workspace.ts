import type { StoreApi } from 'zustand/vanilla';
import type { Clock } from '../domain/clock';
import { prepareEdit } from '../domain/commands/command';
import { editJourney } from '../domain/commands/journeys';
import type { VersionReason } from '../domain/compare/version';
import { type JourneyDocument, journeyOf } from '../domain/document';
import { withNewIds } from '../domain/integrity';
import type { Patch } from '../domain/patch';
import type { Problem, Result } from '../domain/result';
import type { DatabaseAccess } from '../storage/access';
import { type JourneyRecord, ThroughlineDatabase } from '../storage/database';
import { LOST, Refused, storageProblem } from '../storage/errors';
import {
  createJourney,
  loadJourney,
  loadWithClock,
  type RawJourney,
  readRawJourney,
  readRecords,
  setDeleted,
} from '../storage/journeys';
import { databaseLog } from '../storage/log';
import { browserNotes, type Notes } from '../storage/notes';
import { browserTabs, type Tabs } from '../storage/tabs';
import { attempt } from './attempt';
import { type Connection, followConnection } from './connection';
import type { Engine } from './engine';
import { newId as randomId } from './ids';
import { journeyOpener, type OpenedEngine } from './openJourney';
import { browserTab, type TabIdentity } from './tabIdentity';
import { openTrash, type Trash } from './trash';
import { openVersions, type Versions } from './versions';

export type { JourneyRecord, RawJourney };

export interface EditOptions {
  /** Keeps the journey as it is as a version first. */
  readonly before?: VersionReason;
  /** The number of the commit becomes larger than this: that of a clock whose fields were merged in. */
  readonly after?: number;
}

/** All journeys of this browser: what the library and the shell need of storage. Every call answers with a Result, never throws. */
export interface Workspace {
  newId(): string;
  now(): number;
  /** Who this tab is among the others, and the channel to them. */
  readonly tab: TabIdentity;
  readonly tabs: Tabs;
  readonly connection: StoreApi<Connection>;
  /** While blocked: asks tabs of older builds to save and to let go of the database. */
  askToRelease(): void;
  readonly versions: Versions;
  readonly trash: Trash;
  /** For what is kept in the database besides journeys: copies and settings. */
  readonly access: DatabaseAccess;
  /** Calls back with the journeys outside the trash, last changed first, now and on every change in any tab. */
  watch(onChange: (records: readonly JourneyRecord[]) => void, onProblem: (message: string) => void): () => void;
  /** Reads a journey without opening it for edits. */
  read(id: string): Promise<Result<JourneyDocument>>;
  /** As `read`, with the logical clock that tells which of two values of a field is newer. */
  readWithClock(id: string): Promise<Result<{ readonly document: JourneyDocument; readonly clock: Clock }>>;
  /** What is stored of a journey, unchecked: the copy of one that `read` refuses. */
  readRaw(id: string): Promise<Result<RawJourney>>;
  open(id: string): Promise<Result<OpenedEngine>>;
  /** Whether an edit of any journey opened in this tab has not reached the database yet, or a whole journey has not. */
  hasUnsavedEdits(): boolean;
  /** Resolves when all edits made in this tab, and all its journeys, are saved. Never resolves while saving fails. */
  settled(): Promise<void>;
  /**
   * Stores a new journey: all of it or nothing. Where the browser offers no storage, it can be opened in this tab all the
   * same, which then says that it is not saved.
   */
  create(document: JourneyDocument, clock?: Clock): Promise<Result<string>>;
  /** Journeys that could not be stored and live in this tab only, as they were last shown. */
  unstored(): readonly JourneyDocument[];
  /** Stores a copy under new ids, titled “… (copy)”; answers with its id. */
  duplicate(id: string): Promise<Result<string>>;
  rename(id: string, title: string): Promise<Result<void>>;
  /** One undoable edit of a journey that need not be open. `makePatch` gets it as it is stored. */
  edit(
    id: string,
    label: string,
    makePatch: (document: JourneyDocument) => Patch,
    options?: EditOptions,
  ): Promise<Result<void>>;
  /** Puts a journey in the trash. */
  remove(id: string): Promise<Result<void>>;
}

export interface WorkspaceOptions {
  readonly db?: ThroughlineDatabase;
  readonly tabs?: Tabs;
  readonly tab?: TabIdentity;
  readonly notes?: Notes;
}

/** What the browser says when it has no storage at all to give, now and later. */
const NO_STORAGE = new Set(['MissingAPIError', 'SecurityError', 'UnknownError', 'InvalidStateError']);

export function createWorkspace({
  db = new ThroughlineDatabase(),
  tabs = browserTabs(),
  tab = browserTab(),
  notes = browserNotes(),
}: WorkspaceOptions = {}): Workspace {
  const now = () => Date.now();
  const engines = new Set<Engine>();
  /** Journeys that could not be stored, and why. */
  const unstored = new Map<string, { readonly document: JourneyDocument; readonly problem: Problem }>();
  const following = followConnection({ db, tabs, tabId: () => tab.id, engines: () => engines });
  const { store: connection, access } = following;
  const versions = openVersions(access, now);
  const opener = journeyOpener({ access, tabs, tab, notes, versions, now });

  const open = async (id: string): Promise<OpenedEngine> => {
    const homeless = unstored.get(id);
    const engine = homeless ? opener.openUnstored(homeless.document, homeless.problem) : await opener.open(id);
    engines.add(engine);
    if (homeless) void engine.settled().then(() => unstored.delete(id));
    const state = connection.getState();
    if (state.kind === 'outdated') engine.freeze(state.problem);
    return {
      ...engine,
      close() {
        engine.close();
        // What was never stored is all there is of it.
        const last = unstored.get(id);
        if (last) unstored.set(id, { ...last, document: engine.store.getState().document });
        void engine.settled().then(() => engines.delete(engine));
      },
    };
  };
  const create = async (document: JourneyDocument, clock?: Clock): Promise<string> => {
    const store = () => access.write((db) => createJourney(db, document, now(), clock));
    try {
      await store().catch((error: unknown) => {
        if (!LOST.has(storageProblem(error).code)) throw error;
        return store();
      });
    } catch (error) {
      const problem = storageProblem(error);
      if (!NO_STORAGE.has(problem.code)) throw error;
      unstored.set(document.id, { document, problem });
    }
    return document.id;
  };
  const load = (id: string) => access.read((db) => loadJourney(db, id, now()));
  const edit = async (id: string, label: string, makePatch: (document: JourneyDocument) => Patch, how: EditOptions) => {
    await tab.ready;
    const saved = await load(id);
    if (how.before) {
      const kept = await versions.keep(saved.document, { name: null, reason: how.before });
      if (!kept.ok) throw new Refused(kept.error);
    }
    const editId = randomId();
    const pending = { id: editId, label, kind: 'do', step: editId, patch: makePatch(saved.document) } as const;
    const log = databaseLog(id, {
      access: { read: access.read, commit: access.write },
      tabs,
      author: () => ({ tab: tab.id }),
    });
    await log.commit(saved, [pending], { now: now(), ...(how.after === undefined ? {} : { after: how.after }) });
  };

  return {
    newId: randomId,
    now,
    tab,
    tabs,
    connection,
    askToRelease: following.askToRelease,
    versions,
    trash: openTrash(access, now),
    access,
    watch: (onChange, onProblem) =>
      access.watch(
        readRecords,
        (records) => onChange(records.filter(({ deletedAt }) => deletedAt === null)),
        (error) => onProblem(storageProblem(error).message),
      ),
    read: (id) => attempt(async () => (await load(id)).document),
    readWithClock: (id) =>
      attempt(async () => {
        const { loaded, clock } = await access.read((db) => loadWithClock(db, id, now()));
        return { document: loaded.document, clock };
      }),
    readRaw: (id) => attempt(() => access.read((db) => readRawJourney(db, id))),
    open: (id) => attempt(() => open(id)),
    hasUnsavedEdits: () =>
      unstored.size > 0 || [...engines].some((engine) => engine.store.getState().status.kind !== 'saved'),
    async settled() {
      await Promise.all([...engines].map((engine) => engine.settled()));
      // One that is not open: nothing tries to store it.
      if (unstored.size > 0) await new Promise(() => {});
    },
    create: (document, clock) => attempt(() => create(document, clock)),
    unstored: () => [...unstored.values()].map(({ document }) => document),
    duplicate: (id) =>
      attempt(async () => {
        const copy = withNewIds((await load(id)).document, randomId);
        const journey = { ...journeyOf(copy), title: `${journeyOf(copy).title} (copy)`, createdAt: now() };
        return create({ ...copy, journeys: new Map([[journey.id, journey]]) });
      }),
    rename(id, title) {
      const makePatch = (document: JourneyDocument) => {
        const prepared = prepareEdit(document, editJourney, { title }, { newId: randomId, now: now() });
        if (!prepared.ok) throw new Refused(prepared.error);
        return prepared.value.patch;
      };
      return attempt(() => edit(id, 'Rename the journey', makePatch, {}));
    },
    edit: (id, label, makePatch, options = {}) => attempt(() => edit(id, label, makePatch, options)),
    remove: (id) => attempt(() => access.write((db) => setDeleted(db, id, now()))),
  };
}
