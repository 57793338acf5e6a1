import { SCHEMA_VERSION } from '../domain/migrations/migrations';
import type { Patch } from '../domain/patch';
import type { Author, JournalEdit, JournalEntry, StoredEntry, StoredRow, ThroughlineDatabase } from './database';
import { addJourney, createJourney, readJourney, requireRecord, type SavedDocument } from './journeys';
import { documentAfter, storedEntry, wholeEntries } from './packedJournal';
import { findRowsKey, fitsOneTransaction, rowsKeyOf, writeInParts } from './rowSets';
import { clockAt, storedRow } from './rows';
import { fitEdits, givingBack, type Removals, removalsIn } from './steps';
import { rowsWith, writeRows } from './writeRows';

/** An edit on its way to the database. The patch was made against what the tab showed. */
export type PendingEdit = JournalEdit;

export interface CommitOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly author: Author;
  /** Stores the journey again, as it was at `base`, if it is no longer there: only when a person asked for it. */
  readonly recreates?: boolean;
  /** The number of this commit becomes larger than this: that of a file whose fields were merged in. */
  readonly after?: number;
}

export interface Commit {
  /** The document as the database holds it now. */
  readonly saved: SavedDocument;
  /** What this commit changed in the database; empty when others had made it void. */
  readonly applied: Patch;
  /** Whether commits of other tabs came in between, so that the caller's view has to be made anew. */
  readonly caughtUp: boolean;
  /** What those were called. */
  readonly labels: readonly string[];
  /** The edits as they were made, in this try or an earlier one whose answer was lost. */
  readonly made: readonly JournalEdit[];
  /** The rows that other tabs removed in between. */
  readonly removals: Removals;
}

/**
 * Writes edits: rows, journal entry and sequence number together, or nothing; in one transaction, but for edits of very many
 * rows, which are written in parts.
 *
 * The transaction first catches up with what other tabs committed since `base`, then fits each edit to that. So an edit
 * never overwrites a field that it did not change, and never leaves a reference to a row that another tab deleted.
 * Edits that an earlier try already committed (its answer was lost) are recognised by id and not made twice.
 */
export async function commitEdits(
  db: ThroughlineDatabase,
  base: SavedDocument,
  edits: readonly PendingEdit[],
  options: CommitOptions,
): Promise<Commit> {
  if (!fitsOneTransaction(rowsTouched(edits))) return commitInParts(db, base, edits, options);
  return db.transaction('rw', db.journeys, db.rows, db.journal, async () => {
    const { now, recreates = false } = options;
    const journeyId = base.document.id;
    if (recreates && !(await db.journeys.get(journeyId))) {
      // Its stamps are lost. Without any, every field would be older than in any copy that is merged in.
      await addJourney(db, base.document, now, clockAt(base.document, base.seq));
    }
    const { commit, entry, rowsKey } = planned(await catchUpWithin(db, base), base, edits, options);
    if (!entry) return commit;
    const { seq } = entry;
    await Promise.all([
      writeRows(db, rowsKey, commit.applied, seq),
      db.journal.add(entry),
      db.journeys.update(journeyId, { seq, updatedAt: now }),
    ]);
    return commit;
  });
}

/** As `commitEdits`, for edits of more rows than one transaction holds: the journey's rows are written anew, as a set. */
async function commitInParts(
  db: ThroughlineDatabase,
  base: SavedDocument,
  edits: readonly PendingEdit[],
  options: CommitOptions,
): Promise<Commit> {
  const { now, recreates = false } = options;
  const journeyId = base.document.id;
  if (recreates && !(await db.journeys.get(journeyId)))
    await createJourney(db, base.document, now, clockAt(base.document, base.seq));
  for (;;) {
    const found = await db.transaction('r', db.journeys, db.rows, db.journal, async () => {
      const caughtUp = await catchUpWithin(db, base);
      return { caughtUp, rows: await db.rows.where('journeyId').equals(caughtUp.rowsKey).toArray() };
    });
    const { commit, entry, rowsKey: before } = planned(found.caughtUp, base, edits, options);
    if (!entry) return commit;
    const { seq } = entry;
    const rows = rowsWith(found.rows, before, commit.applied, seq);
    const isDone = await writeInParts(db, rows, now, {
      instead: before,
      tables: [db.journal],
      take: async (rowsKey) => {
        const record = await db.journeys.get(journeyId);
        if (record?.seq !== found.caughtUp.saved.seq || rowsKeyOf(record) !== before) return false;
        await db.journal.add(entry);
        await db.journeys.update(journeyId, { seq, updatedAt: now, rowsKey });
        return true;
      },
    });
    if (isDone) return commit;
    // Another tab was faster: look again.
  }
}

/** What edits write, to be weighed; a row that goes weighs no more than one that comes. */
function rowsTouched(edits: readonly PendingEdit[]): StoredRow[] {
  return edits.flatMap(({ patch }) =>
    patch.flatMap(({ table, before, after }) => {
      const row = after ?? before;
      return row ? [storedRow('', table, row, undefined)] : [];
    }),
  );
}

/** What a commit does on top of what others have done: nothing (no entry) when they have made it void. */
function planned(
  { saved, entries, rowsKey }: CaughtUp,
  base: SavedDocument,
  edits: readonly PendingEdit[],
  { now, author, after = 0 }: CommitOptions,
): { readonly commit: Commit; readonly entry: StoredEntry | null; readonly rowsKey: string } {
  const fresh = unknownTo(entries, edits);
  const ids = new Set(edits.map(({ id }) => id));
  const earlier = entries.flatMap((entry) => entry.edits.filter(({ id }) => ids.has(id)));
  const removals = removalsIn(entries.flatMap((entry) => entry.edits.filter(({ id }) => !ids.has(id))));
  const { document, made, applied } = fitEdits(saved.document, fresh, removals);
  const others = { caughtUp: saved !== base, labels: labelsOf(entries, edits), made: [...earlier, ...made], removals };
  if (applied.length === 0) return { commit: { saved, applied, ...others }, entry: null, rowsKey };

  const seq = Math.max(saved.seq, after) + 1;
  const entry = storedEntry({
    journeyId: base.document.id,
    seq,
    from: saved.seq + 1,
    at: now,
    author,
    schemaVersion: SCHEMA_VERSION,
    edits: made,
  });
  return { commit: { saved: { document, seq }, applied, ...others }, entry, rowsKey };
}

/** The edits that the journal does not hold yet; those that take one of its edits back know all that it did. */
export function unknownTo(entries: readonly JournalEntry[], edits: readonly PendingEdit[]): readonly PendingEdit[] {
  if (entries.length === 0) return edits;
  const known = new Set(entries.flatMap((entry) => [...entry.edits.map(({ id }) => id), ...(entry.folded ?? [])]));
  const made = entries.flatMap((entry) => entry.edits);
  return edits.filter((edit) => !known.has(edit.id)).map((edit) => givingBack(edit, made));
}

/**
 * Of a journal that was read beside a document, the entries that are in the document. A later one must not make an edit
 * that was left behind look saved: what was meant on top of that would be fitted to a document without it.
 */
export function entriesIn({ seq }: SavedDocument, entries: readonly JournalEntry[]): readonly JournalEntry[] {
  return entries.filter((entry) => entry.seq <= seq);
}

/** What others called what they did. An own edit whose answer was lost is no news. */
function labelsOf(entries: readonly JournalEntry[], own: readonly PendingEdit[]): string[] {
  const ids = new Set(own.map(({ id }) => id));
  return entries.flatMap(({ edits }) => edits.filter(({ id }) => !ids.has(id)).map(({ label }) => label));
}

/** The document as the database holds it now, read from the journal where it reaches back far enough, else whole. */
export async function catchUp(
  db: ThroughlineDatabase,
  base: SavedDocument,
): Promise<Pick<Commit, 'saved' | 'labels' | 'removals'>> {
  return db.transaction('r', db.journeys, db.rows, db.journal, async () => {
    const { saved, entries } = await catchUpWithin(db, base);
    return { saved, labels: labelsOf(entries, []), removals: removalsIn(entries.flatMap(({ edits }) => edits)) };
  });
}

/** A journey as the database holds it, what it did since the caller’s state, and where its rows are. */
interface CaughtUp {
  readonly saved: SavedDocument;
  readonly entries: readonly JournalEntry[];
  readonly rowsKey: string;
}

async function catchUpWithin(db: ThroughlineDatabase, base: SavedDocument): Promise<CaughtUp> {
  const id = base.document.id;
  const record = await requireRecord(db, id);
  const rowsKey = rowsKeyOf(record);
  if (record.seq === base.seq) return { saved: base, entries: [], rowsKey };
  const stored = await db.journal
    .where('[journeyId+seq]')
    .between([id, base.seq + 1], [id, record.seq], true, true)
    .toArray();
  const caughtUp = reachesFrom(stored, base.seq, record.seq) ? documentAfter(base.document, stored) : null;
  if (!caughtUp) return { saved: await readJourney(db, id), entries: await wholeEntries(db, rowsKey, stored), rowsKey };
  return { saved: { document: caughtUp.document, seq: record.seq }, entries: caughtUp.entries, rowsKey };
}

/** Whether the entries hold every commit after `base` up to `seq`, and none before that was folded into them. */
function reachesFrom(entries: readonly Pick<JournalEntry, 'from' | 'seq'>[], base: number, seq: number): boolean {
  let reached = base;
  for (const entry of entries) {
    if (entry.from !== reached + 1) return false;
    reached = entry.seq;
  }
  return reached === seq;
}

/** All entries of a journey that the journal still holds, oldest first. */
export function readJournal(db: ThroughlineDatabase, journeyId: string): Promise<JournalEntry[]> {
  return db.transaction('r', db.journeys, db.journal, db.rows, async () => {
    const stored = await db.journal
      .where('[journeyId+seq]')
      .between([journeyId, 0], [journeyId, Number.POSITIVE_INFINITY], true, true)
      .toArray();
    return wholeEntries(db, await findRowsKey(db, journeyId), stored);
  });
}
