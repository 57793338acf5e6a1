import { recordCopies } from './copies';
import type { ThroughlineDatabase } from './database';

/** The folder that a person chose for copies. The browser keeps the handle, and asks for permission anew when it wants. */
export interface ChosenFolder {
  readonly handle: FileSystemDirectoryHandle;
  /** Tells one choice from the next; missing in folders that were chosen before there was one. */
  readonly id?: string;
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

/** A journey as it was written into a folder after commit `seq`. */
export interface SavedIntoFolder {
  /** The `id` of that folder. */
  readonly folder: string | undefined;
  readonly journeyId: string;
  readonly seq: number;
  readonly at: number;
}

/**
 * Notes that the folder holds a journey. Answers false, and notes nothing, when another folder was chosen meanwhile: that
 * one does not hold it.
 */
export async function noteSaved(
  db: ThroughlineDatabase,
  { folder, journeyId, seq, at }: SavedIntoFolder,
): Promise<boolean> {
  return db.transaction('rw', db.settings, db.copies, async () => {
    if ((await readFolder(db))?.id !== folder) return false;
    await db.settings.put({ key: SAVED, value: { ...(await readSaved(db)), [journeyId]: seq } });
    await recordCopies(db, [{ journeyId, seq, at, kind: 'folder' }]);
    return true;
  });
}

/** Inside a transaction over the settings: a journey is gone, and with it what is noted of it here. */
export async function forgetSaved(db: ThroughlineDatabase, journeyId: string): Promise<void> {
  const { [journeyId]: gone, ...others } = await readSaved(db);
  if (gone !== undefined) await db.settings.put({ key: SAVED, value: others });
}

async function readSaved(db: ThroughlineDatabase): Promise<Saved> {
  return ((await db.settings.get(SAVED))?.value as Saved | undefined) ?? {};
}
