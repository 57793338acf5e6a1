const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
const sameYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const otherYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });
const short = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/**
 * How long ago a time was, as people say it: “just now”, “3 minutes ago”, “yesterday”, and from a week on the date.
 * Both in milliseconds since 1970; a time ahead of `now` (another computer's clock) is “just now”.
 */
export function relativeTime(then: number, now: number): string {
  const past = now - then;
  if (past < MINUTE) return 'just now';
  if (past < HOUR) return relative.format(-Math.floor(past / MINUTE), 'minute');
  const days = dayNumber(now) - dayNumber(then);
  if (days === 0) return relative.format(-Math.floor(past / HOUR), 'hour');
  if (days < 7) return relative.format(-days, 'day');
  const format = new Date(then).getFullYear() === new Date(now).getFullYear() ? sameYear : otherYear;
  return format.format(then);
}

/** The day and the minute: “Sunday 22 November 2026 at 16:04”. */
export function exactTime(time: number): string {
  return exact.format(time);
}

/** The same where there is little room: “22 Nov 2026, 16:04”. */
export function shortTime(time: number): string {
  return short.format(time);
}

/** Counts local calendar days, so that 23:50 is “yesterday” ten minutes after midnight. */
function dayNumber(time: number): number {
  const date = new Date(time);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
}
