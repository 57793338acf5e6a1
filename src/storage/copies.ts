import type { CopyRecord, ThroughlineDatabase } from './database';
import { readTitled, type TitledRecord } from './journeys';

/** How a journey stands to its last copy outside the browser. */
export interface CopyState extends TitledRecord {
  readonly copy: CopyRecord | null;
  /** Undo steps made since that copy, or since the journey was made, as far back as the journal reaches. */
  readonly edits: number;
  /** When the first of those was made, in milliseconds since 1970; null when there are none. */
  readonly changedAt: number | null;
}

/** Notes that copies of journeys were made. A copy of an older state never hides one of a newer state. */
export async function recordCopies(db: ThroughlineDatabase, copies: readonly CopyRecord[]): Promise<void> {
  await db.transaction('rw', db.copies, async () => {
    const known = await db.copies.bulkGet(copies.map(({ journeyId }) => journeyId));
    await db.copies.bulkPut(copies.filter(({ seq }, i) => seq >= (known[i]?.seq ?? 0)));
  });
}

/** Every journey, those in the trash included, the last changed first. Counts from the journal; nothing is counted along. */
export async function copyStates(db: ThroughlineDatabase): Promise<CopyState[]> {
  return db.transaction('r', [db.journeys, db.rows, db.journal, db.copies], async () => {
    const records = await readTitled(db);
    return Promise.all(
      records.map(async (record) => {
        const copy = (await db.copies.get(record.id)) ?? null;
        return { ...record, copy, ...(await editsAfter(db, record.id, copy?.seq ?? 0)) };
      }),
    );
  });
}

async function editsAfter(
  db: ThroughlineDatabase,
  journeyId: string,
  seq: number,
): Promise<Pick<CopyState, 'edits' | 'changedAt'>> {
  const steps = new Set<string>();
  let changedAt: number | null = null;
  await db.journal
    .where('[journeyId+seq]')
    .between([journeyId, seq + 1], [journeyId, Number.POSITIVE_INFINITY], true, true)
    .each(({ at, edits }) => {
      for (const { step } of edits) steps.add(step);
      changedAt ??= at;
    });
  return { edits: steps.size, changedAt };
}
