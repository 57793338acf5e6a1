import { applyPatch, composePatches, type Patch, rebasePatch } from '../domain/patch';
import type { JournalEntry, ThroughlineDatabase } from './database';
import { readJourney, requireRecord, type SavedDocument } from './journeys';

/** An edit on its way to the database. The patch was made against what the tab showed. */
export interface PendingEdit {
  readonly id: string;
  readonly label: string;
  readonly patch: Patch;
}

export interface Commit {
  /** The document as the database holds it now. */
  readonly saved: SavedDocument;
  /** What this commit changed in the database; empty when others had made it void. */
  readonly applied: Patch;
  /** Whether commits of other tabs came in between, so that the caller's view has to be made anew. */
  readonly caughtUp: boolean;
}

/**
 * Writes edits in one transaction: rows, journal entry and sequence number together, or nothing.
 *
 * The transaction first catches up with what other tabs committed since `base`, then fits each edit to that. So an edit
 * never overwrites a field that it did not change, and never leaves a reference to a row that another tab deleted.
 * Edits that an earlier try already committed (its answer was lost) are recognised by id and not made twice.
 */
export async function commitEdits(
  db: ThroughlineDatabase,
  base: SavedDocument,
  edits: readonly PendingEdit[],
  now: number,
): Promise<Commit> {
  return db.transaction('rw', db.journeys, db.rows, db.journal, async () => {
    const { saved, entries } = await catchUpWithin(db, base);
    const journeyId = base.document.id;
    const known = new Set(entries.flatMap((entry) => entry.edits.map((edit) => edit.id)));
    const fresh = edits.filter((edit) => !known.has(edit.id));

    let document = saved.document;
    let applied: Patch = [];
    for (const edit of fresh) {
      const patch = rebasePatch(document, edit.patch);
      document = applyPatch(document, patch);
      applied = composePatches(applied, patch);
    }
    const caughtUp = saved !== base;
    if (applied.length === 0) return { saved, applied, caughtUp };

    const seq = saved.seq + 1;
    const put = applied.flatMap(({ table, id, after }) => (after ? [{ journeyId, table, id, row: after }] : []));
    const gone = applied
      .filter(({ after }) => !after)
      .map(({ table, id }): [string, string, string] => [journeyId, table, id]);
    await Promise.all([
      db.rows.bulkPut(put),
      db.rows.bulkDelete(gone),
      db.journal.add({ journeyId, seq, at: now, edits: fresh.map(({ id, label }) => ({ id, label })), patch: applied }),
      db.journeys.update(journeyId, { seq, updatedAt: now }),
    ]);
    return { saved: { document, seq }, applied, caughtUp };
  });
}

/** The document as the database holds it now, read from the journal where it reaches back far enough, else whole. */
export async function catchUp(db: ThroughlineDatabase, base: SavedDocument): Promise<SavedDocument> {
  return db.transaction('r', db.journeys, db.rows, db.journal, async () => (await catchUpWithin(db, base)).saved);
}

async function catchUpWithin(
  db: ThroughlineDatabase,
  base: SavedDocument,
): Promise<{ saved: SavedDocument; entries: readonly JournalEntry[] }> {
  const id = base.document.id;
  const record = await requireRecord(db, id);
  if (record.seq === base.seq) return { saved: base, entries: [] };
  const entries = await db.journal
    .where('[journeyId+seq]')
    .between([id, base.seq + 1], [id, record.seq], true, true)
    .toArray();
  const isWhole = record.seq > base.seq && entries.length === record.seq - base.seq;
  if (!isWhole) return { saved: await readJourney(db, id), entries };
  const document = entries.reduce((current, entry) => applyPatch(current, entry.patch), base.document);
  return { saved: { document, seq: record.seq }, entries };
}
