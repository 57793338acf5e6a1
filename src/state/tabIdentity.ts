import { newId } from './ids';

/** Who this tab is among the tabs of the browser. */
export interface TabIdentity {
  /** Stays over reloads. Settled once `ready` has resolved: a duplicated tab comes with the id of its original. */
  readonly id: string;
  readonly ready: Promise<void>;
  /** The ids of all tabs that live now, this one included; without locks, this one alone. */
  living(): Promise<ReadonlySet<string>>;
}

const KEY = 'throughline.tab';
const lockName = (id: string) => `${KEY}.${id}`;

/**
 * The identity of a browser tab. Each tab holds a lock under its id for as long as it lives, however it ends; so a tab
 * that is gone can be told from one that is silent. Without locks a tab knows no others, and a duplicated one keeps the id
 * of its original.
 */
export function browserTab(locks: LockManager | undefined = globalThis.navigator?.locks): TabIdentity {
  let id = remembered() ?? newId();
  remember(id);
  const ready = locks ? claim() : Promise.resolve();

  async function claim(): Promise<void> {
    // Locks that are refused, as Firefox does where it forbids storage, are no locks.
    if (locks && !(await hold(locks, id).catch(() => true))) {
      id = newId();
      remember(id);
      await hold(locks, id).catch(() => {});
    }
  }

  const query = async () => locks?.query();

  return {
    get id() {
      return id;
    },
    ready,
    async living() {
      const { held = [] } = (await query().catch(() => null)) ?? {};
      const prefix = lockName('');
      const names = held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : []));
      return new Set([...names, id]);
    },
  };
}

/** Takes the lock of an id until the tab ends; answers false when another tab holds it. */
function hold(locks: LockManager, id: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    locks
      .request(lockName(id), { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock ? new Promise(() => {}) : undefined;
      })
      .catch(reject);
  });
}

function remembered(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    // Storage is forbidden: the tab is a new one after each reload.
    return null;
  }
}

function remember(id: string): void {
  try {
    sessionStorage.setItem(KEY, id);
  } catch {
    // As above.
  }
}
