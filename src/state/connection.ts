import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem } from '../domain/result';
import { DATABASE_VERSION, type ThroughlineDatabase } from '../storage/database';
import { storageProblem } from '../storage/errors';
import type { TabInfo, Tabs } from '../storage/tabs';
import { otherTabs } from '../storage/tabs';
import type { Engine } from './engine';

/**
 * How this tab stands to the database. `outdated`: a newer build has taken it over, or wants to, and this tab writes no
 * more. `blocked`: this build has to upgrade the database and `tabs` still keep it open; empty when none answers.
 */
export type Connection =
  | { readonly kind: 'normal' }
  | { readonly kind: 'outdated'; readonly problem: Problem }
  | { readonly kind: 'blocked'; readonly tabs: readonly TabInfo[] };

/** How long a tab tries to save before it gives the database up to a newer build, in milliseconds. */
const LAST_CALL = 3_000;

const OUTDATED: Problem = {
  code: 'outdated',
  message: 'Another tab runs a newer version of Throughline, so nothing can be changed here any more. Reload this tab.',
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
export function followConnection({ db, tabs, tabId, engines }: ConnectionOptions): StoreApi<Connection> {
  const store = createStore<Connection>(() => ({ kind: 'normal' }));

  const freeze = (problem: Problem) => {
    store.setState({ kind: 'outdated', problem }, true);
    for (const engine of engines()) engine.freeze(problem);
  };
  /** Saves what can be saved, then lets go of the database. What could not be saved is in the write-ahead notes. */
  const giveUp = async (isPatient: boolean) => {
    const allSaved = Promise.all([...engines()].map((engine) => engine.settled())).then(() => true);
    const isSaved = await Promise.race([allSaved, after(LAST_CALL).then(() => false)]);
    // With unsaved edits it stands in the way until somebody decides: the other tab says so and can ask for it.
    if (isSaved || !isPatient) db.close({ disableAutoOpen: true });
  };

  // Returning false keeps Dexie from closing the connection at once, with edits on their way.
  db.on('versionchange', (event) => {
    if (event.newVersion === null) {
      db.close();
      return false;
    }
    freeze(OUTDATED);
    void giveUp(true);
    return false;
  });
  db.on('blocked', () => {
    const look = async () => {
      if (db.isOpen()) return;
      store.setState({ kind: 'blocked', tabs: await otherTabs(tabs, tabId()) }, true);
      await after(1_000);
      await look();
    };
    void look();
  });
  db.on('ready', () => {
    if (store.getState().kind === 'blocked') store.setState({ kind: 'normal' }, true);
  });
  tabs.subscribe((message) => {
    if (message.kind === 'release' && message.databaseVersion > DATABASE_VERSION) {
      freeze(OUTDATED);
      void giveUp(false);
    }
  });
  // Whoever needs the database says what else may be wrong with it.
  db.open().catch((error: unknown) => {
    const problem = storageProblem(error);
    if (problem.code === 'VersionError') freeze(problem);
  });
  return store;
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
