import type { CopyRecord, JourneyRecord, ThroughlineDatabase } from './database';
import { findRowsKey } from './rowSets';
import { watchQuery } from './watchQuery';

/** How a journey stands to its last copy outside the browser. */
export interface CopyState extends JourneyRecord {
  /** As it is stored; empty where it has none, or where it cannot be read. */
  readonly title: string;
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
    const records = await db.journeys.orderBy('updatedAt').reverse().toArray();
    return Promise.all(
      records.map(async (record) => {
        const copy = (await db.copies.get(record.id)) ?? null;
        const [title, { edits, changedAt }] = await Promise.all([
          titleOf(db, record.id),
          editsAfter(db, record.id, copy?.seq ?? 0),
        ]);
        return { ...record, title, copy, edits, changedAt };
      }),
    );
  });
}

/** Calls back with what `copyStates` answers: now, and whenever any tab changes it. */
export function watchCopyStates(
  db: ThroughlineDatabase,
  onChange: (states: readonly CopyState[]) => void,
  onError: (error: unknown) => void,
): () => void {
  return watchQuery(db, () => copyStates(db), onChange, onError);
}

/** What a journey is called, without reading it whole. */
export async function titleOf(db: ThroughlineDatabase, id: string): Promise<string> {
  const stored = await db.transaction('r', db.journeys, db.rows, async () =>
    db.rows.get([await findRowsKey(db, id), 'journeys', id]),
  );
  const title = Object.entries(stored?.row ?? {}).find(([key]) => key === 'title');
  return typeof title?.[1] === 'string' ? title[1] : '';
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
