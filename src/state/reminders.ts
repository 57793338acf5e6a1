import { createStore, type StoreApi } from 'zustand/vanilla';
import { DAY } from '../domain/day';
import { type CopyState, copyStates } from '../storage/copies';
import { readRecords } from '../storage/journeys';
import { isTurnFree, takeDailyTurn } from '../storage/turns';
import type { Workspace } from './workspace';

/** So many undo steps without a copy are worth a reminder… */
const REMIND_EDITS = 30;
/** … or so many days since the first of them. */
const REMIND_DAYS = 7;
/** Safari deletes what a site stores after seven days without a visit. */
const REMIND_DAYS_SAFARI = 3;

/** A journey that has changed much, or long ago, since its last copy outside the browser. */
export interface DueJourney {
  readonly id: string;
  readonly title: string;
  readonly edits: number;
}

/** The journeys outside the trash that want a copy. A change from a time ahead of `now` counts by its edits alone. */
export function journeysDue(states: readonly CopyState[], { now, days }: { now: number; days: number }): DueJourney[] {
  return states.filter(({ deletedAt, edits, changedAt }) => {
    if (deletedAt !== null || edits === 0) return false;
    return edits >= REMIND_EDITS || (changedAt !== null && now - changedAt >= days * DAY);
  });
}

/** Apple's browsers keep storage for a shorter time; the others that say “Safari” say what they are besides. */
export function reminderDays(userAgent: string = navigator.userAgent): number {
  const isSafari = /Safari\//.test(userAgent) && !/Chrom(e|ium)\/|Android/.test(userAgent);
  return isSafari ? REMIND_DAYS_SAFARI : REMIND_DAYS;
}

/** Why saving into the chosen folder does not go on. */
export interface FolderTrouble {
  readonly name: string;
  readonly activity: 'permission' | 'failed';
  readonly problem: string | null;
}

export type Reminder =
  | { readonly kind: 'copies'; readonly due: readonly DueJourney[] }
  | ({ readonly kind: 'folder' } & FolderTrouble)
  /** The browser could promise to keep what is stored, and would put the question to the person. */
  | { readonly kind: 'promise' };

export interface Reminders {
  /** What to remind of now; null while there is nothing, or the person has been reminded today. */
  readonly store: StoreApi<{ readonly reminder: Reminder | null }>;
  /** Takes the reminder away until tomorrow. */
  later(): void;
  stop(): void;
}

export interface ReminderOptions {
  readonly workspace: Pick<Workspace, 'access' | 'now'>;
  readonly days?: number;
  /** What keeps the folder for copies from being kept up to date, else null. */
  folderTrouble?(): FolderTrouble | null;
  /** Whether the browser could be asked to promise to keep what is stored. */
  wantsPromise?(): Promise<boolean>;
  /** Whether this is a moment in which a word is welcome: nobody presents, and somebody looks at this tab. */
  isGoodMoment(): boolean;
  /** Milliseconds after a change before it is looked at, and between two looks without one. */
  readonly pauses?: { readonly change: number; readonly again: number };
}

const SHOWN = 'reminder.shownAt';

/** Looks now and then, and after changes, whether a journey wants a copy. Never speaks more than once a day over all tabs. */
export function keepReminding(options: ReminderOptions): Reminders {
  const { workspace, days = reminderDays(), isGoodMoment, pauses = { change: 5_000, again: 300_000 } } = options;
  const { access } = workspace;
  const store = createStore<{ reminder: Reminder | null }>(() => ({ reminder: null }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  /** How often the person said “later”: a look that began before must not bring the word back. */
  let dismissals = 0;

  const find = async (now: number): Promise<Reminder | null> => {
    const trouble = options.folderTrouble?.();
    if (trouble) return { kind: 'folder', ...trouble };
    const due = journeysDue(await access.read(copyStates), { now, days });
    if (due.length > 0) return { kind: 'copies', due };
    return (await options.wantsPromise?.()) ? { kind: 'promise' } : null;
  };
  const look = async () => {
    const now = workspace.now();
    const isShown = store.getState().reminder !== null;
    const before = dismissals;
    // The journal is read only when there could be something to say.
    if (!isShown && !(isGoodMoment() && (await access.read((db) => isTurnFree(db, SHOWN, now))))) return;
    const reminder = await find(now);
    if (before !== dismissals) return;
    const takeTurn = () => access.read((db) => takeDailyTurn(db, SHOWN, now));
    if (!reminder || isShown || (await takeTurn())) store.setState({ reminder });
  };
  const after = (milliseconds: number) => {
    clearTimeout(timer);
    if (isStopped) return;
    timer = setTimeout(() => {
      // Storage that fails says so where work is saved; a reminder has nothing to add.
      void look()
        .catch(() => {})
        // What is on screen goes soon after its reason has gone: a copy, or a permission, changes no journey.
        .then(() => after(store.getState().reminder ? pauses.change : pauses.again));
    }, milliseconds);
  };
  const stopWatching = access.watch(
    readRecords,
    () => after(pauses.change),
    () => {},
  );
  return {
    store,
    later() {
      dismissals += 1;
      store.setState({ reminder: null });
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      stopWatching();
    },
  };
}
