import { type PackedPatch, packed } from '../domain/fieldChanges';
import { SCHEMA_VERSION } from '../domain/migrations/migrations';
import type { DatabaseAccess } from './access';
import { type Commit, type CommitOptions, catchUp, commitEdits, type PendingEdit } from './commit';
import type { Author } from './database';
import type { SavedDocument } from './journeys';
import type { Tabs } from './tabs';

/** What somebody else committed. */
export interface News {
  /** The number of the commit. */
  readonly seq: number;
  /** What it changed; null where this build cannot read it, since it was made in another schema. */
  readonly patch: PackedPatch | null;
  readonly labels: readonly string[];
}

/**
 * The commits of one journey in one order, as a tab writes and reads them. Their numbers only grow, so the number that a
 * tab has come to says whether it is up to date. The browser's database keeps the log; a server could as well.
 */
export interface Log {
  /**
   * Makes edits, all or none, on top of what others have committed since `base`, and tells those who follow. Edits that an
   * earlier try has made (its answer was lost) are recognised by id.
   */
  commit(base: SavedDocument, edits: readonly PendingEdit[], options: Omit<CommitOptions, 'author'>): Promise<Commit>;
  /** The document as it is now, and what others did to it since `base`. */
  catchUp(base: SavedDocument): Promise<Pick<Commit, 'saved' | 'labels' | 'removals'>>;
  /** Calls back when others have committed. A hint: one that is lost costs a read, never an edit. Returns a way to stop. */
  follow(listener: (news: News) => void): () => void;
}

interface DatabaseLogOptions {
  readonly access: Pick<DatabaseAccess, 'commit' | 'read'>;
  readonly tabs: Tabs;
  /** Who commits; asked each time, as a tab learns late who it is. */
  author(): Author;
}

/** Every so many commits the journal is compacted. */
const COMPACT_EVERY = 128;

/** The log of a journey in the browser's database, with a word to the other tabs. */
export function databaseLog(journeyId: string, { access, tabs, author }: DatabaseLogOptions): Log {
  return {
    async commit(base, edits, options) {
      const commit = await access.commit((db) => commitEdits(db, base, edits, { ...options, author: author() }));
      const { seq } = commit.saved;
      if (commit.applied.length > 0) {
        const labels = edits.map(({ label }) => label);
        const patch = packed(commit.applied);
        tabs.post({ kind: 'commit', journeyId, schemaVersion: SCHEMA_VERSION, seq, patch, labels });
        if (seq % COMPACT_EVERY === 0) void compact(access, journeyId);
      }
      return commit;
    },
    catchUp: (base) => access.commit((db) => catchUp(db, base)),
    follow: (listener) =>
      tabs.subscribe((message) => {
        if (message.kind !== 'commit' || message.journeyId !== journeyId) return;
        const { seq, patch, labels, schemaVersion } = message;
        listener({ seq, patch: schemaVersion === SCHEMA_VERSION ? patch : null, labels });
      }),
  };
}

/** A journal that could not be compacted is only longer than need be; the next turn does it. */
async function compact(access: Pick<DatabaseAccess, 'read'>, journeyId: string): Promise<void> {
  try {
    const { compactJournal } = await import('./compaction');
    await access.read((db) => compactJournal(db, journeyId));
  } catch (error) {
    console.warn('The journal was not compacted.', error);
  }
}
