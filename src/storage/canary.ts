import { availableStorage } from './localStorage';

/** What is remembered of a journey outside the database, enough to miss it by. */
export interface CanaryJourney {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970 of its last commit. */
  readonly updatedAt: number;
}

/** The last copy that was made outside the browser. */
export interface CanaryCopy {
  readonly kind: 'file' | 'workspace' | 'folder';
  /** What the folder is called; null for a file. */
  readonly folder: string | null;
}

export interface CanaryRecord {
  readonly journeys: readonly CanaryJourney[];
  readonly copy: CanaryCopy | null;
}

/**
 * The canary: a note outside IndexedDB, in `localStorage`, of the journeys that this browser holds. When the database
 * turns out to be empty, it tells a browser that lost journeys from one that never had any.
 */
export interface Canary {
  read(): CanaryRecord;
  /**
   * Notes the journeys outside the trash. One that was noted before and is not among `stored`, the ids of all journeys in
   * the database, is lost rather than deleted: it stays noted until `forget` says that it went on purpose.
   */
  keep(journeys: readonly CanaryJourney[], stored: ReadonlySet<string>): void;
  noteCopy(copy: CanaryCopy): void;
  forget(ids: readonly string[]): void;
  clear(): void;
}

const KEY = 'throughline.canary';

/** Most journeys that are noted; the others are missed with them. */
const MOST = 200;

const LONGEST_TITLE = 200;

const nothing: CanaryRecord = { journeys: [], copy: null };

export function browserCanary(storage: Storage | null = availableStorage()): Canary {
  const read = () => parsed(storage?.getItem(KEY));
  const write = (record: CanaryRecord) => {
    const text = JSON.stringify(record);
    try {
      if (storage && storage.getItem(KEY) !== text) storage.setItem(KEY, text);
    } catch {
      // Full: the note of before is better than none.
    }
  };
  return {
    read,
    keep(journeys, stored) {
      const { journeys: noted, copy } = read();
      const lost = noted.filter(({ id }) => !stored.has(id));
      const kept = journeys.map((one) => ({ ...one, title: one.title.slice(0, LONGEST_TITLE) }));
      write({ journeys: [...lost, ...kept].slice(0, MOST), copy });
    },
    noteCopy: (copy) => write({ ...read(), copy }),
    forget(ids) {
      const { journeys, copy } = read();
      write({ journeys: journeys.filter(({ id }) => !ids.includes(id)), copy });
    },
    clear: () => storage?.removeItem(KEY),
  };
}

/** Anybody may write into `localStorage`; what does not look like a canary is left out. */
function parsed(text: string | null | undefined): CanaryRecord {
  if (!text) return nothing;
  try {
    const { journeys, copy } = JSON.parse(text) as Partial<CanaryRecord>;
    return { journeys: Array.isArray(journeys) ? journeys.filter(isJourney) : [], copy: isCopy(copy) ? copy : null };
  } catch {
    return nothing;
  }
}

function isJourney(value: unknown): value is CanaryJourney {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, updatedAt } = value as Partial<CanaryJourney>;
  return typeof id === 'string' && typeof title === 'string' && typeof updatedAt === 'number';
}

function isCopy(value: unknown): value is CanaryCopy {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, folder } = value as Partial<CanaryCopy>;
  return (
    (kind === 'file' || kind === 'workspace' || kind === 'folder') && (folder === null || typeof folder === 'string')
  );
}
