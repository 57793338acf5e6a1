import { number } from './sentences';

/** “a”, “a and b”, “a, b and c”; with more than `most`, the list ends in “and 4 more”. */
export function listed(parts: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const shown = parts.length > most ? [...parts.slice(0, most - 1), `${parts.length - most + 1} more`] : parts;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

/** “1 journey”, “3 journeys”, “1,200 journeys”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** Scripts that run from right to left. */
export const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A person's own words within a sentence of ours: what runs from right to left is set apart, so that it does not turn the
 * words and figures around it.
 */
export function isolated(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words;
}

/** “‘Reads reviews’”, or a stand-in for a name that is still empty. */
export function quoted(name: string, standIn = 'Untitled'): string {
  const oneLine = name.trim().replace(/\s+/g, ' ');
  if (oneLine === '') return `‘${standIn}’`;
  // Not through the middle of a pair of surrogates.
  const short = oneLine.length > 60 ? `${oneLine.slice(0, 59).replace(/[\ud800-\udbff]$/, '')}…` : oneLine;
  return `‘${isolated(short)}’`;
}

/** A sentence without the marks that set names apart: for files, and for what becomes a person's own text. */
export function withoutIsolates(sentence: string): string {
  return sentence.replace(/[\u2066-\u2069]/g, '');
}
