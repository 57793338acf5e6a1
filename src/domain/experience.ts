import type { Emotion } from './model/touchpoint';

/** What is felt somewhere; null while nobody has said. */
interface Felt {
  readonly emotion: Emotion | null;
}

type Said<T> = T & { readonly emotion: Emotion };

/** What people remember of an experience, beside all of it. */
export interface Remembered<T> {
  /** Where the feeling is strongest, good or bad; the later one of two alike. */
  readonly peak: Said<T>;
  readonly end: Said<T>;
  /** (peak + end) / 2, from −2 to +2. */
  readonly peakEnd: number;
  /** Of all that is said. */
  readonly sum: number;
  /** The same shared among them, from −2 to +2. */
  readonly mean: number;
  /** How many are said. */
  readonly count: number;
}

/**
 * The peak and the end of what is felt, in the order in which it is felt; null while nothing is said. After Kahneman and
 * others (1993, Psychological Science 4:401): two moments stand for a short experience, and a long journey has more.
 */
export function remembered<T extends Felt>(felt: Iterable<T>): Remembered<T> | null {
  const said = [...felt].filter((one): one is Said<T> => one.emotion !== null);
  const end = said.at(-1);
  if (!end) return null;
  const peak = said.reduce((best, one) => (Math.abs(one.emotion) >= Math.abs(best.emotion) ? one : best));
  const sum = said.reduce((total, { emotion }) => total + emotion, 0);
  return { peak, end, peakEnd: (peak.emotion + end.emotion) / 2, sum, mean: sum / said.length, count: said.length };
}
