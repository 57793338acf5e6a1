import { liveQuery } from 'dexie';
import { recordCopies } from './copies';
import type { ThroughlineDatabase } from './database';

/** The folder that a person chose for copies. The browser keeps the handle, and asks for permission anew when it wants. */
export interface ChosenFolder {
  readonly handle: FileSystemDirectoryHandle;
}

const CHOSEN = 'folder';
const SAVED = 'folder.saved';

/** The number of the commit that the folder holds, by journey. */
type Saved = Readonly<Record<string, number>>;

export async function readFolder(db: ThroughlineDatabase): Promise<ChosenFolder | null> {
  return ((await db.settings.get(CHOSEN))?.value as ChosenFolder | undefined) ?? null;
}

/** Sets the folder, or forgets it (null). Either way, what an earlier one holds no longer counts. */
export async function setFolder(db: ThroughlineDatabase, folder: ChosenFolder | null): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    await db.settings.delete(SAVED);
    if (folder) await db.settings.put({ key: CHOSEN, value: folder });
    else await db.settings.delete(CHOSEN);
  });
}

export function watchFolder(db: ThroughlineDatabase, onChange: (folder: ChosenFolder | null) => void): () => void {
  const subscription = liveQuery(() => readFolder(db)).subscribe(onChange, (error: unknown) =>
    console.warn('The folder for copies cannot be read.', error),
  );
  return () => subscription.unsubscribe();
}

/** The journeys outside the trash, and whether the folder holds each as it is now. */
export async function folderStates(
  db: ThroughlineDatabase,
): Promise<readonly { readonly id: string; readonly isSaved: boolean }[]> {
  return db.transaction('r', db.settings, db.journeys, async () => {
    const saved = await readSaved(db);
    const records = await db.journeys.toArray();
    return records
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ id, seq }) => ({ id, isSaved: saved[id] === seq }));
  });
}

/** Notes that the folder holds a journey as it was after commit `seq`. */
export async function noteSaved(db: ThroughlineDatabase, journeyId: string, seq: number, at: number): Promise<void> {
  await db.transaction('rw', db.settings, db.copies, async () => {
    await db.settings.put({ key: SAVED, value: { ...(await readSaved(db)), [journeyId]: seq } });
    await recordCopies(db, [{ journeyId, seq, at, kind: 'folder' }]);
  });
}

async function readSaved(db: ThroughlineDatabase): Promise<Saved> {
  return ((await db.settings.get(SAVED))?.value as Saved | undefined) ?? {};
}
