import type { Canary } from './canary';
import type { ThroughlineDatabase } from './database';
import type { Notes } from './notes';

/**
 * Deletes the database with all that is in it, the notes of unsaved edits and the canary. Other tabs close their
 * connection when the browser tells them; `onBlocked` is called when one does not. Resolves when all is gone; what fails
 * leaves the database open.
 */
export async function deleteEverything(
  db: ThroughlineDatabase,
  { canary, notes, onBlocked }: { canary: Canary; notes: Pick<Notes, 'clear'>; onBlocked: () => void },
): Promise<void> {
  // First: a tab that finds the database empty must not miss what was in it. If it stays, it is noted again.
  canary.clear();
  db.on('blocked', onBlocked);
  try {
    await db.delete().finally(() => db.on('blocked').unsubscribe(onBlocked));
  } catch (error) {
    // A deletion closes it for good, also when it fails. What is wrong with it is the deletion's to say.
    await db.open().catch(() => {});
    throw error;
  }
  // Last: as long as there is a database, they may be edits that it does not hold yet.
  notes.clear();
}
