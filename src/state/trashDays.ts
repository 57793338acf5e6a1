import { DAY } from '../domain/day';
import { TRASH_DAYS } from '../storage/purge';

export { TRASH_DAYS };

/** Whole days that a journey stays in the trash still; with a clock that was set back, no more than it ever had. */
export function daysLeft(deletedAt: number, now: number): number {
  return Math.min(TRASH_DAYS, Math.max(0, Math.ceil(TRASH_DAYS - (now - deletedAt) / DAY)));
}
