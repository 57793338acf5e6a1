import { createStore, type StoreApi } from 'zustand/vanilla';
import { SCHEMA_VERSION } from '../domain/migrations/migrations';
import type { Problem } from '../domain/result';
import { type DatabaseAccess, openAccess } from '../storage/access';
import { DATABASE_VERSION, type ThroughlineDatabase } from '../storage/database';
import { Refused, storageProblem } from '../storage/errors';
import type { TabInfo, TabMessage, Tabs } from '../storage/tabs';
import { otherTabs } from '../storage/tabs';
import type { Engine } from './engine';

/**
 * How this tab stands to the database.
 * `outdated`: a newer build is there, so this tab changes nothing any more; `isShutOut` when it could not even read.
 * `blocked`: this build has to upgrade the database, and `tabs` of older builds keep it open; empty when none of them
 * answers. `asked` says how long ago, in milliseconds, those were asked to let go of it, null while they were not.
 */
export type Connection =
  | { readonly kind: 'normal' }
  | { readonly kind: 'outdated'; readonly problem: Problem; readonly isShutOut: boolean }
  | { readonly kind: 'blocked'; readonly tabs: readonly TabInfo[]; readonly asked: number | null };

/** The database as the rest of the app may use it, and how this tab stands to it. */
export interface FollowedConnection {
  readonly store: StoreApi<Connection>;
  readonly access: DatabaseAccess;
  /** Asks tabs of older builds to save and to let go of the database. */
  askToRelease(): void;
}

/** How long a tab that is asked to let go goes on trying to save, in milliseconds. */
const LAST_CALL = 3_000;
/** Between two looks at the tabs in the way, in milliseconds. */
const STEP = 1_000;
/** After a connection is lost, before it is tried anew, in milliseconds. */
const BREATH = 100;

const OUTDATED: Problem = {
  code: 'outdated',
  message: 'A newer version of Throughline is open in another tab, so nothing can be changed here.',
  path: '',
};

export interface ConnectionOptions {
  readonly db: ThroughlineDatabase;
  readonly tabs: Tabs;
  readonly tabId: () => string;
  /** The journeys that are open in this tab. */
  readonly engines: () => Iterable<Engine>;
}

/** Follows what other tabs and builds do to the database, and gives way to a newer build. */
export function followConnection({ db, tabs, tabId, engines }: ConnectionOptions): FollowedConnection {
  const store = createStore<Connection>(() => ({ kind: 'normal' }));
  const show = (connection: Connection) => store.setState(connection, true);
  let hasOpened = false;
  let askedAt: number | null = null;

  const freeze = (problem: Problem) => {
    const isShutOut = !hasOpened && problem.code === 'VersionError';
    if (store.getState().kind === 'outdated' && !isShutOut) return;
    show({ kind: 'outdated', problem, isShutOut });
    for (const engine of engines()) engine.freeze(problem);
  };
  /**
   * Lets go of the database once everything is saved. With unsaved edits it stands in the way until somebody decides:
   * the other tab says so, and can ask for it. What is not saved then stays in the write-ahead notes.
   */
  const giveUp = async (isPatient: boolean) => {
    const allSaved = Promise.all([...engines()].map((engine) => engine.settled()));
    await (isPatient ? allSaved : Promise.race([allSaved, after(LAST_CALL)]));
    db.close({ disableAutoOpen: true });
  };

  /** What is shown may no longer be stored. */
  const lookAgain = async () => {
    await after(BREATH);
    if (store.getState().kind !== 'normal') return;
    access.watchAnew();
    for (const engine of engines()) engine.lookAgain();
  };
  const onReady = () => {
    hasOpened = true;
    // The browser closes connections by itself when it clears the storage, among other reasons.
    db.backendDB().addEventListener('close', () => void lookAgain());
    if (store.getState().kind === 'blocked') show({ kind: 'normal' });
  };
  db.on('ready', onReady, true);
  // Returning false keeps Dexie from closing the connection at once, with edits on their way.
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion === null) {
      db.close({ disableAutoOpen: false });
      void lookAgain();
    } else {
      freeze(OUTDATED);
      void giveUp(true);
    }
    return false;
  });
  db.on('blocked', ({ newVersion }) => {
    // Deleting the database can be blocked too; who asked for that says so, and there is nothing to upgrade.
    if (newVersion !== null) void lookForTabs();
  });
  const lookForTabs = async () => {
    while (!db.isOpen()) {
      const found = await otherTabs(tabs, tabId());
      if (db.isOpen()) return;
      const older = found.filter((tab) => tab.databaseVersion < DATABASE_VERSION && tab.keepsDatabase);
      show({ kind: 'blocked', tabs: older, asked: askedAt === null ? null : performance.now() - askedAt });
      await after(STEP);
    }
  };
  const hello = { kind: 'build', databaseVersion: DATABASE_VERSION, schemaVersion: SCHEMA_VERSION } as const;
  tabs.subscribe((message: TabMessage) => {
    if (message.kind === 'release' && message.databaseVersion > DATABASE_VERSION) {
      freeze(OUTDATED);
      void giveUp(false);
    } else if (message.kind === 'build') {
      const newer = message.databaseVersion - DATABASE_VERSION || message.schemaVersion - SCHEMA_VERSION;
      if (newer > 0) freeze(OUTDATED);
      // So that a tab of an older build that starts later hears of this one.
      else if (newer < 0) tabs.post(hello);
    }
  });
  tabs.post(hello);

  const access = openAccess(db, {
    isGivenUp: () => store.getState().kind === 'outdated',
    refuseWriting() {
      const state = store.getState();
      if (state.kind === 'outdated') throw new Refused(state.problem);
    },
    onFailed(error) {
      const problem = storageProblem(error);
      if (problem.code === 'VersionError') freeze(problem);
    },
  });
  // Whoever needs the database says what else may be wrong with it.
  access.read(async () => {}).catch(() => {});

  return {
    store,
    access,
    askToRelease() {
      askedAt = performance.now();
      const state = store.getState();
      if (state.kind === 'blocked') show({ ...state, asked: 0 });
      tabs.post({ kind: 'release', databaseVersion: DATABASE_VERSION });
    },
  };
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
