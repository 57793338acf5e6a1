import { packed } from '../domain/fieldChanges';
import type { PendingEdit } from './commit';
import type { StoredEdit } from './database';
import { availableStorage } from './localStorage';

/** An edit that was noted before its transaction. */
export interface Note {
  readonly tabId: string;
  /** The number of the journey's last commit when the edit was made. */
  readonly seq: number;
  readonly schemaVersion: number;
  readonly edit: StoredEdit;
}

/**
 * The write-ahead notes: each edit is noted where writing is synchronous, in `localStorage`, before its transaction
 * starts, and the note is taken away once that has completed. A tab that ends in between, with no time for a
 * transaction, leaves its notes behind; the next one that opens the journey makes those edits.
 */
export interface Notes {
  add(journeyId: string, note: Note & { readonly edit: PendingEdit }): void;
  remove(editIds: readonly string[]): void;
  /** What was left behind for a journey, in the order in which it was done. */
  read(journeyId: string): readonly Note[];
  /** Takes the notes of one journey away, also those of other tabs: it is gone. */
  drop(journeyId: string): void;
  /** Takes all notes away, also those of other tabs: their journeys are gone. */
  clear(): void;
}

/** Longest note, in characters. `localStorage` holds about five million; a larger edit relies on its transaction. */
const LONGEST = 500_000;

const PREFIX = 'throughline.unsaved';

/** Notes in the browser's `localStorage`; where there is none, nothing is noted. */
export function browserNotes(storage: Storage | null = availableStorage()): Notes {
  let count = 0;
  const keysOf = (start: string) =>
    storage
      ? Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').filter((key) => key.startsWith(start))
      : [];
  /** Where each own note is, so that taking one away needs no search. */
  const places = new Map<string, string>();

  return {
    add(journeyId, note) {
      const { edit } = note;
      const text = JSON.stringify({ ...note, edit: { ...edit, patch: packed(edit.patch) } } satisfies Note);
      if (!storage || text.length > LONGEST) return;
      const key = `${PREFIX}.${journeyId}.${note.tabId}.${String(count++).padStart(9, '0')}.${note.edit.id}`;
      const earlier = places.get(note.edit.id);
      try {
        storage.setItem(key, text);
        places.set(note.edit.id, key);
        // It was left behind and is this tab's now. The same tab, after a reload, may give it the same place again.
        if (earlier !== undefined && earlier !== key) storage.removeItem(earlier);
      } catch {
        // Full. The transaction that starts now is the promise; the note only bridges the moment until it completes.
      }
    },
    remove(editIds) {
      for (const id of editIds) {
        const key = places.get(id);
        if (key !== undefined) storage?.removeItem(key);
        places.delete(id);
      }
    },
    read(journeyId) {
      const notes = keysOf(`${PREFIX}.${journeyId}.`)
        .sort()
        .flatMap((key) => {
          const note = parsed(storage?.getItem(key));
          if (note) places.set(note.edit.id, key);
          return note ? [note] : [];
        });
      return notes.sort((a, b) => a.seq - b.seq);
    },
    drop(journeyId) {
      for (const key of keysOf(`${PREFIX}.${journeyId}.`)) storage?.removeItem(key);
    },
    clear() {
      for (const key of keysOf(`${PREFIX}.`)) storage?.removeItem(key);
      places.clear();
    },
  };
}

function parsed(text: string | null | undefined): Note | null {
  try {
    return text ? (JSON.parse(text) as Note) : null;
  } catch {
    // Cut off by a crash of the browser while it wrote.
    return null;
  }
}
