export const durationUnits = ['minutes', 'hours', 'days'] as const;
export type DurationUnit = (typeof durationUnits)[number];

const minutesIn: Readonly<Record<DurationUnit, number>> = { minutes: 1, hours: 60, days: 1440 };

/** A year: the longest first response that a presence can aim for. */
const MOST_MINUTES = 525_600;

/** A time as people say it. */
export interface Duration {
  readonly amount: number;
  readonly unit: DurationUnit;
}

/** Minutes in the largest unit that needs no fraction: 90 stays 90 minutes, 120 is 2 hours, 1440 is 1 day. */
export function inLargestUnit(minutes: number): Duration {
  const unit = minutes % 1440 === 0 ? 'days' : minutes % 60 === 0 ? 'hours' : 'minutes';
  return { amount: minutes / minutesIn[unit], unit };
}

/** Whole minutes, from 1 to a year. */
export function inMinutes({ amount, unit }: Duration): number {
  return Math.min(MOST_MINUTES, Math.max(1, Math.round(amount * minutesIn[unit])));
}
