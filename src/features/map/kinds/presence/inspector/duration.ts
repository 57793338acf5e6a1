import type { NumberKind } from '../../../../../domain/typedNumber';

export const durationUnits = ['minutes', 'hours', 'days'] as const;
export type DurationUnit = (typeof durationUnits)[number];

const minutesIn: Readonly<Record<DurationUnit, number>> = { minutes: 1, hours: 60, days: 1440 };

/** A year: the longest first response that a presence can aim for. */
const MOST_MINUTES = 525_600;

const spellings: Readonly<Record<DurationUnit, readonly string[]>> = {
  minutes: ['minutes', 'minute', 'mins', 'min', 'm'],
  hours: ['hours', 'hour', 'hrs', 'hr', 'h'],
  days: ['days', 'day', 'd'],
};

/** A time as people say it. */
export interface Duration {
  readonly amount: number;
  readonly unit: DurationUnit;
}

/** A typed time in a field that counts in `unit`. “90 min” and “2,5 h” say their own unit and are turned into it. */
export function durationKind(unit: DurationUnit): NumberKind {
  const units: Record<string, number> = {};
  for (const other of durationUnits) {
    for (const spelling of spellings[other]) units[spelling] = minutesIn[other] / minutesIn[unit];
  }
  return {
    subject: 'A target',
    range: 'from 1 minute to 365 days',
    // A trifle less, for a minute is no round part of a day.
    least: 0.999 / minutesIn[unit],
    most: MOST_MINUTES / minutesIn[unit],
    units,
    advice: 'Empty means no target.',
  };
}

/** In the unit that was asked for where that takes two decimals at most, else in the largest that needs none. */
export function inUnit(minutes: number, unit: DurationUnit | null): Duration {
  const amount = unit && minutes / minutesIn[unit];
  return unit && amount && Number(amount.toFixed(2)) === amount ? { amount, unit } : inLargestUnit(minutes);
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
