import { DAY } from '../domain/day';
import type { ThroughlineDatabase } from './database';

/**
 * Whether something that must not happen more than once a day may happen now; if so, its turn is taken, for all tabs. When
 * the clock was set back, nobody knows how long ago the last time was: then a whole day is waited for from now.
 */
export async function takeDailyTurn(db: ThroughlineDatabase, key: string, now: number): Promise<boolean> {
  return db.transaction('rw', db.settings, async () => {
    const last = (await db.settings.get(key))?.value;
    const isKnown = typeof last === 'number';
    if (isKnown && last <= now && now - last < DAY) return false;
    await db.settings.put({ key, value: now });
    return !isKnown || last <= now;
  });
}

/** Whether the turn of today is still free. Changes nothing. */
export async function isTurnFree(db: ThroughlineDatabase, key: string, now: number): Promise<boolean> {
  const last = (await db.settings.get(key))?.value;
  return typeof last !== 'number' || now - last >= DAY || last > now;
}

/** Takes the turn of something that must not happen more than once at all. Answers whether it was free. */
export async function takeOnlyTurn(db: ThroughlineDatabase, key: string, now: number): Promise<boolean> {
  return db.transaction('rw', db.settings, async () => {
    if (await wasTaken(db, key)) return false;
    await db.settings.put({ key, value: now });
    return true;
  });
}

/** Whether a turn was ever taken. */
export async function wasTaken(db: ThroughlineDatabase, key: string): Promise<boolean> {
  return (await db.settings.get(key)) !== undefined;
}
