import type { JourneyDocument } from '../domain/document';
import { SCHEMA_VERSION } from '../domain/migrations/migrations';
import type { Problem } from '../domain/result';
import type { DatabaseAccess } from '../storage/access';
import { entriesIn, readJournal, unknownTo } from '../storage/commit';
import type { Author, JournalEntry } from '../storage/database';
import { type Damage, loadJourney, type SavedDocument } from '../storage/journeys';
import { databaseLog } from '../storage/log';
import type { Note, Notes } from '../storage/notes';
import type { Tabs } from '../storage/tabs';
import { keepVersions } from './automaticVersions';
import { type Engine, openEngine } from './engine';
import { emptyHistory, historyFrom } from './history';
import { newId } from './ids';
import type { OutboxStorage } from './outbox';
import type { TabIdentity } from './tabIdentity';
import type { Versions } from './versions';

/** An open journey, and what of it could not be read. */
export interface OpenedEngine extends Engine {
  readonly damage: Damage;
}

export interface OpenerOptions {
  readonly access: DatabaseAccess;
  readonly tabs: Tabs;
  readonly tab: TabIdentity;
  readonly notes: Notes;
  readonly versions: Versions;
  now(): number;
}

const undamaged: Damage = { setAside: [], repairs: [] };

/** Opens journeys for edits: with what can be undone from before, and with the edits that ended tabs left behind. */
export function journeyOpener(options: OpenerOptions) {
  const { access, tab, notes } = options;
  return {
    async open(id: string): Promise<OpenedEngine> {
      await tab.ready;
      // Hardly ever anything is left behind.
      const reader = notes.read(id).length > 0 ? await import('../storage/leftBehind') : null;
      // Bringing the journey up to date forgets its journal, which says what of older notes was saved after all.
      const isOlder = ({ schemaVersion }: Note) => schemaVersion < SCHEMA_VERSION;
      const older = notes.read(id).filter(isOlder);
      const earlier = older.length > 0 ? await access.read((db) => readJournal(db, id)) : [];
      const upToDate =
        older.length > 0 && reader ? await access.read((db) => reader.leftBefore(db, id, older, earlier)) : [];
      const [saved, journal, living] = await access.read((db) =>
        Promise.all([loadJourney(db, id, options.now()), readJournal(db, id), tab.living()]),
      );
      const entries = entriesIn(saved, journal);
      const isOurs = (author: Author) => author.tab === tab.id || !living.has(author.tab);
      const ours = notes.read(id).filter(({ tabId }) => isOurs({ tab: tabId }));
      // One that a newer build left waits where it is.
      const current = ours.filter(({ schemaVersion }) => schemaVersion === SCHEMA_VERSION);
      const left = [
        ...upToDate.filter((edit) => ours.some((note) => isOlder(note) && note.edit.id === edit.id)),
        ...(reader?.leftBehind(current, (table, row) => saved.document[table].get(row) ?? null, entries) ?? []),
      ];
      const made = editsOf(earlier);
      const unsaved = unknownTo(
        entries,
        left.filter((edit) => !made.has(edit.id)),
      );
      const history = historyFrom(entries, isOurs);
      const engine = started(options, saved, { history, unsaved });
      // Those that had been saved after all; the others are noted as this tab's own now.
      notes.remove(left.map(({ id: edit }) => edit).filter((edit) => !unsaved.some(({ id: one }) => one === edit)));
      // What was committed between reading and listening, perhaps by this very tab as its last page ended.
      engine.lookAgain();
      return { ...engine, damage: saved.damage };
    },

    /** A journey that could not be stored: it lives in this tab, which says so and goes on trying. */
    openUnstored(document: JourneyDocument, problem: Problem): OpenedEngine {
      const engine = started(options, { document, seq: 0 }, { history: emptyHistory, unsaved: [], unstored: problem });
      return { ...engine, damage: undamaged };
    },
  };
}

/** Ids of all edits that a journal knows. */
function editsOf(entries: readonly JournalEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ edits, folded }) => [...edits.map(({ id }) => id), ...(folded ?? [])]));
}

function started(
  { access, tabs, tab, notes, versions, now }: OpenerOptions,
  saved: SavedDocument,
  more: Pick<Parameters<typeof openEngine>[0], 'history' | 'unsaved' | 'unstored'>,
): Engine {
  const { id } = saved.document;
  let kept = async () => {};
  const storage: OutboxStorage = {
    log: databaseLog(id, {
      access: {
        read: access.read,
        commit: (task) =>
          access.commit(async (db) => {
            await kept();
            return task(db);
          }),
      },
      tabs,
      author: () => ({ tab: tab.id }),
    }),
    note: (seq, edit) => notes.add(id, { tabId: tab.id, seq, schemaVersion: SCHEMA_VERSION, edit }),
    forget: (edits) => notes.remove(edits.map((edit) => edit.id)),
    later(task, milliseconds) {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
  };
  const engine = openEngine({ saved, storage, newId, now, ...more });
  const automatic = keepVersions(engine.store, { keep: (...what) => access.commit(() => versions.keep(...what)) });
  kept = automatic.kept;
  return {
    ...engine,
    close() {
      automatic.stop();
      engine.close();
    },
  };
}
