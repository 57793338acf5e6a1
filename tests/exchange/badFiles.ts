import { journeyText } from '../../src/exchange/journeyJson';
import { workedExample } from '../helpers/workedExample';
import { NOW } from './samples';

export type Row = Record<string, unknown>;
export type File = Record<string, unknown> & { stages: Row[] };

/** A journey file with all that the tests below damage. */
export const good = journeyText(
  workedExample({
    initiatives: [
      { id: 'i1', title: 'Join Reddit' },
      { id: 'i2', title: 'Train the crew' },
      { id: 'i3', title: 'Hire' },
    ],
  }),
  { now: NOW },
);
export const file = (): File => JSON.parse(good) as File;

/** The good file after a change, as text. */
export function changed(change: (file: File) => void): string {
  const copy = file();
  change(copy);
  return JSON.stringify(copy);
}

/** The good file with one row's field changed. */
export function withField(table: string, index: number, field: string, value: unknown): string {
  return changed((copy) => {
    const row = (copy[table] as Row[])[index];
    if (row) row[field] = value;
  });
}

export const stage = (index: number, fields: Row) => ({ id: `s${index}`, order: 'a0', name: 'Stage', ...fields });

/** What is in the file, what it is answered with, and where. */
export type BadFile = readonly [what: string, input: string | Uint8Array, sentence: string, path: string];
