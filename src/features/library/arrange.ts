import type { JourneyRecord } from '../../state/workspace';
import type { Readings } from './readings';

export const sortings = ['changed', 'title', 'coverage'] as const;
export type Sorting = (typeof sortings)[number];

export const sortingLabels: Readonly<Record<Sorting, string>> = {
  changed: 'Last change',
  title: 'Title',
  coverage: 'Coverage',
};

interface Arrangement {
  readonly search: string;
  readonly sorting: Sorting;
}

const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

/**
 * The journeys whose title has all the words searched for (accents and case aside), in the order asked for.
 * Lowest coverage comes first, since that is where work is; what is unknown or cannot be read comes last.
 */
export function arrange(
  records: readonly JourneyRecord[],
  readings: Readings,
  { search, sorting }: Arrangement,
): readonly JourneyRecord[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? records : records.filter(({ id }) => hasWords(titleOf(readings, id), words));
  if (sorting === 'changed') return found;
  if (sorting === 'title') {
    return [...found].sort((a, b) => compare(titleOf(readings, a.id), titleOf(readings, b.id), collator.compare));
  }
  return [...found].sort((a, b) => compare(coverageOf(readings, a.id), coverageOf(readings, b.id), (x, y) => x - y));
}

function titleOf(readings: Readings, id: string): string | null {
  const reading = readings.get(id);
  return reading?.kind === 'read' ? reading.summary.title : null;
}

function coverageOf(readings: Readings, id: string): number | null {
  const reading = readings.get(id);
  return reading?.kind === 'read' ? reading.summary.coverage : null;
}

function compare<T>(a: T | null, b: T | null, by: (a: T, b: T) => number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return by(a, b);
}

function hasWords(title: string | null, words: readonly string[]): boolean {
  if (title === null) return false;
  const text = plain(title);
  return words.every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
