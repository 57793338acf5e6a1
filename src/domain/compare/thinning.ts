import { DAY } from '../day';
import type { VersionHead } from './version';

/** What thinning needs to know of a version. */
export type DatedVersion = Pick<VersionHead, 'id' | 'at' | 'seq' | 'name'>;

/**
 * Ids of the versions to let go at `now`: all are kept for a day, then the last automatic one of each day, and those
 * with a name for ever. Days are counted in UTC, so that moving house or summer time makes none longer. “Last” is by
 * commit. A version whose time lies ahead (the clock was set back) is kept.
 */
export function versionsToDrop(records: readonly DatedVersion[], now: number): readonly string[] {
  const old = records.filter(({ name, at }) => name === null && at <= now - DAY);
  const lastOf = new Map<number, DatedVersion>();
  for (const record of old) {
    const day = Math.floor(record.at / DAY);
    const last = lastOf.get(day);
    if (!last || isLater(record, last)) lastOf.set(day, record);
  }
  const kept = new Set([...lastOf.values()].map(({ id }) => id));
  return old.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
}

function isLater(a: DatedVersion, b: DatedVersion): boolean {
  if (a.seq !== b.seq) return a.seq > b.seq;
  return a.at === b.at ? a.id > b.id : a.at > b.at;
}
