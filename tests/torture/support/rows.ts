import type { JSHandle, Page } from '@playwright/test';
import type { JourneyDocument } from '../../../src/domain/document';
import { isUpdate, type PackedPatch, unpackedFrom } from '../../../src/domain/fieldChanges';
import { type AnyRow, rowKey, type TableName } from '../../../src/domain/model/tables';
import { isSame } from '../../../src/domain/patch';
import { openSnapshot } from '../../../src/domain/snapshot';

/** A journey as the database holds it, read past the product. */
export interface StoredJourney {
  readonly record: {
    readonly id: string;
    readonly seq: number;
    readonly schemaVersion: number;
    readonly rowsKey?: string;
  };
  readonly rows: readonly StoredRow[];
  readonly journal: readonly { readonly seq: number; readonly edits: readonly StoredEdit[] }[];
}

interface StoredRow {
  readonly table: string;
  readonly id: string;
  readonly row: Readonly<Record<string, unknown>>;
}

interface StoredEdit {
  readonly id: string;
  readonly label: string;
  readonly patch?: PackedPatch;
}

/** The database past the product, in the page. */
interface Opened {
  readonly db: IDBDatabase;
  /** What a request answers. */
  readonly asked: <T>(request: IDBRequest<T>) => Promise<T>;
}

/** The database of the page's origin, opened past the product and as the product opens it; null when there is none. */
async function openStored(page: Page): Promise<JSHandle<Opened | null>> {
  return page.evaluateHandle(async () => {
    const once = () =>
      new Promise<IDBDatabase | null>((resolve, reject) => {
        let isNew = false;
        const request = indexedDB.open('throughline');
        // An empty one would be in the way of the product.
        request.onupgradeneeded = () => {
          isNew = true;
          request.transaction?.abort();
        };
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => (isNew ? resolve(null) : reject(request.error));
      });
    // Right after a kill Chromium may still be mending it and refuse to open it, for which the product waits too.
    const opened = async (tries: number): Promise<IDBDatabase | null> =>
      once().catch(async (error: DOMException) => {
        if (error.name !== 'UnknownError' || tries === 0) throw error;
        await new Promise((resolve) => setTimeout(resolve, 500));
        return opened(tries - 1);
      });
    const db = await opened(20);
    if (!db) return null;
    db.onversionchange = () => db.close();
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    return { db, asked };
  });
}

/** What the database of the page's origin holds of a journey, in one transaction; null when it has no such journey. */
export async function readStored(page: Page, journeyId: string): Promise<StoredJourney | null> {
  const stored = await openStored(page);
  return stored.evaluate(async (opened, id) => {
    if (!opened) return null;
    const { db, asked } = opened;
    try {
      const transaction = db.transaction(['journeys', 'rows', 'journal']);
      const all = IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
      const record = await asked(transaction.objectStore('journeys').get(id));
      const [rows, journal] = await Promise.all([
        asked(
          transaction
            .objectStore('rows')
            .index('journeyId')
            .getAll(record?.rowsKey ?? id),
        ),
        asked(transaction.objectStore('journal').getAll(all)),
      ]);
      return record ? { record, rows, journal } : null;
    } finally {
      db.close();
    }
  }, journeyId);
}

/** The rows as a document, and a sentence for everything about them that must not be. */
export function examine(stored: StoredJourney): { document: JourneyDocument | null; faults: string[] } {
  const tables: Record<string, unknown[]> = {};
  for (const { table, row } of stored.rows) {
    tables[table] ??= [];
    tables[table].push(row);
  }
  const { id, seq, schemaVersion } = stored.record;
  const opened = openSnapshot({ schemaVersion, journeyId: id, tables });
  if (!opened.ok) return { document: null, faults: [`The journey no longer opens: ${opened.error.message}`] };
  const faults = opened.value.repairs.map((repair) => `It opens only with a repair: ${JSON.stringify(repair)}`);
  return { document: opened.value.document, faults: [...faults, ...journalFaults(stored, seq)] };
}

/** The journal and the rows tell the same story: read backwards from the rows as they are, it fits all the way. */
function journalFaults({ rows, journal }: StoredJourney, seq: number): string[] {
  const last = journal.at(-1)?.seq ?? seq;
  const faults = last === seq ? [] : [`The journal ends at ${last}, the journey is at ${seq}.`];
  const held = new Map(
    rows.map(({ table, id, row }) => [rowKey(table as TableName, id), row as unknown as AnyRow | null]),
  );
  for (const { patch = [] } of journal.toReversed().flatMap(({ edits }) => edits.toReversed())) {
    for (const change of patch) {
      const key = rowKey(change.table, change.id);
      const row = held.get(key) ?? null;
      const whole = isUpdate(change) ? row && unpackedFrom(change, row, 'after') : change;
      if (!whole || !isSame(row, whole.after)) faults.push(`The row ${key} is not what the journal says of it.`);
      held.set(key, whole?.before ?? null);
    }
  }
  return faults;
}

/** Ids of all edits that the journal knows, each as often as it is there. */
export function editIds({ journal }: StoredJourney): string[] {
  return journal.flatMap(({ edits }) => edits.map(({ id }) => id));
}

/** How many rows the database holds that belong to no journey, and that it does not know to be left over either. */
export async function strayRows(page: Page): Promise<number> {
  const stored = await openStored(page);
  return stored.evaluate(async (opened) => {
    if (!opened) return 0;
    const { db, asked } = opened;
    try {
      const transaction = db.transaction(['journeys', 'rows', 'settings']);
      const [records, listed, keys] = await Promise.all([
        asked(transaction.objectStore('journeys').getAll()),
        asked(transaction.objectStore('settings').getAllKeys()),
        asked(transaction.objectStore('rows').getAllKeys()),
      ]);
      const owned = new Set<unknown>(records.map(({ id, rowsKey }) => rowsKey ?? id));
      return keys.filter((key) => {
        const [set] = key as [string, string, string];
        return !owned.has(set) && !listed.includes(`rows.unused.${set}`);
      }).length;
    } finally {
      db.close();
    }
  });
}

/** The schema that the database says a journey has; null when it does not have the journey. */
export async function storedVersion(page: Page, journeyId: string): Promise<number | null> {
  const stored = await openStored(page);
  return stored.evaluate(async (opened, id) => {
    if (!opened) return null;
    const { db, asked } = opened;
    try {
      const record = await asked(db.transaction('journeys').objectStore('journeys').get(id));
      return (record as { schemaVersion: number } | undefined)?.schemaVersion ?? null;
    } finally {
      db.close();
    }
  }, journeyId);
}
