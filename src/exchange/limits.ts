import type { Problem } from '../domain/result';
import { number } from '../domain/sentences';

/** Largest file that is opened, in bytes: some fifty times the largest journey that people draw. */
export const MAX_FILE_BYTES = 20_000_000;

/** Most rows over all tables, the journey's own included. */
export const MAX_RECORDS = 20_000;

/** Deepest nesting of lists and objects; a journey needs five. */
export const MAX_DEPTH = 64;

/** Most values of every kind in a file: fifty for each record. More would only keep the browser busy. */
export const MAX_VALUES = MAX_RECORDS * 50;

/** Most entries of a list inside a row, such as the pains of a touchpoint. */
export const MAX_ENTRIES = 10_000;

/** Refuses a file by its size, which is known before a byte is read. */
export function sizeProblem(bytes: number): Problem | null {
  if (bytes <= MAX_FILE_BYTES) return null;
  // Rounded up, so that a file just over the limit does not read as one within it.
  const megabytes = Math.ceil(bytes / 100_000) / 10;
  return {
    code: 'too-large',
    message: `This file is ${number(megabytes)} MB; the most that Throughline opens is ${number(MAX_FILE_BYTES / 1_000_000)} MB.`,
    path: '',
  };
}
