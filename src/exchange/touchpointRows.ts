import { folded } from '../domain/folded';
import { actorLabels, emotionLabels } from '../domain/labels';
import { fitsField } from '../domain/model/fields';
import { type Actor, actors, type Emotion, type Touchpoint } from '../domain/model/touchpoint';
import { fail, type Result } from '../domain/result';
import { number } from '../domain/sentences';
import { isolated, listed } from '../domain/words';
import type { Table, TableRow } from './format';
import { columnsOf, plainHeading, readNumber } from './readTable';

const LONGEST_NAME = 500;

export const fields = {
  title: 'Title',
  stage: 'Stage',
  actor: 'Actor',
  emotion: 'Emotion',
  importance: 'Importance',
  channel: 'Channel',
  momentOfTruth: 'Moment of truth',
  pains: 'Pains',
  gains: 'Gains',
  quotes: 'Quotes',
  tags: 'Tags',
  notes: 'Notes',
} as const;
export type Field = keyof typeof fields;

/** The headings of each field, the best one first. */
const headings: Readonly<Record<Field, readonly string[]>> = {
  title: ['title', 'touchpoint', 'touchpoint title', 'name', 'card', 'step'],
  stage: ['stage', 'stage name', 'phase'],
  actor: ['actor', 'who', 'who acts'],
  emotion: ['emotion', 'feeling', 'mood'],
  importance: ['importance'],
  channel: ['channel', 'channel name'],
  momentOfTruth: ['moment of truth', 'momentoftruth'],
  pains: ['pains', 'pain', 'pain points'],
  gains: ['gains', 'gain'],
  quotes: ['quotes', 'quote'],
  tags: ['tags', 'tag', 'labels', 'label'],
  notes: ['notes', 'note', 'comment', 'comments', 'description'],
};

const actorWords: Readonly<Record<Actor, readonly string[]>> = {
  customer: ['customers', 'client', 'user'],
  company: ['organisation', 'organization', 'employee', 'we', 'us'],
  peer: ['peers', 'other customers'],
};

/** Where each field stands in a table of touchpoints. */
export type FieldColumns = ReadonlyMap<Field, number>;

/** The same as the headings say it. */
export function fieldColumns({ headings: found }: Pick<Table, 'headings'>): FieldColumns {
  return columnsOf(found, headings);
}

/** A row as a card, and what it says of its stage, channel and tags. */
export interface Card {
  readonly number: number;
  readonly stage: string;
  readonly channel: string;
  readonly tags: readonly string[];
  readonly row: Pick<Touchpoint, 'title'> & Partial<Touchpoint>;
}

/** The rows as cards, and what of them is not understood. */
export function readRows(
  rows: readonly TableRow[],
  columns: FieldColumns,
): { readonly cards: readonly Card[]; readonly remarks: readonly string[] } {
  const unread = new Map<string, number[]>();
  const note = (what: string, row: TableRow) => unread.set(what, [...(unread.get(what) ?? []), row.number]);
  const cards = rows.flatMap((row): Card[] => {
    const cell = (field: Field) => row.cells[columns.get(field) ?? -1] ?? '';
    const title = cell('title').replace(/\s+/g, ' ');
    if (title === '') {
      note('no title: left out', row);
      return [];
    }
    const read = <Value>(field: Field, reader: (text: string) => Value | null): Value | null => {
      const text = cell(field);
      const value = text === '' ? null : reader(text);
      if (text !== '' && value === null)
        note(`“${isolated(text.slice(0, 40))}” as ${fields[field].toLowerCase()}, which is left open`, row);
      return value;
    };
    const fitting: Card['row'] = {
      title,
      actor: read('actor', actorOf) ?? 'customer',
      emotion: read('emotion', emotionOf),
      importance: read('importance', (text) => wholeWithin(text, 1, 5)),
      momentOfTruth: read('momentOfTruth', yesOrNo) ?? false,
      pains: entries(cell('pains')),
      gains: entries(cell('gains')),
      quotes: entries(cell('quotes')),
      notes: cell('notes'),
    };
    const [stage, channel, tags] = [cell('stage'), cell('channel'), tagsIn(cell('tags'))];
    return [{ number: row.number, stage, channel, tags, row: fitting }];
  });
  const remarks = [...unread].map(([what, numbers]) => {
    const [first = 0, ...others] = numbers;
    return `${others.length === 0 ? `Row ${first} has` : `Rows ${listed(numbers.map(String), 6)} have`} ${what}.`;
  });
  return { cards, remarks };
}

export function actorOf(text: string): Actor | null {
  const plain = plainHeading(text);
  const names = (actor: Actor) => [actor, plainHeading(actorLabels[actor]), ...actorWords[actor]];
  return actors.find((actor) => names(actor).includes(plain)) ?? null;
}

export function emotionOf(text: string): Emotion | null {
  const named = ([-2, -1, 0, 1, 2] as const).find((one) => folded(emotionLabels[one]) === folded(text));
  return named ?? (wholeWithin(text, -2, 2) as Emotion | null);
}

function wholeWithin(text: string, least: number, most: number): number | null {
  const value = readNumber(text);
  return value !== null && Number.isInteger(value) && value >= least && value <= most ? value + 0 : null;
}

function yesOrNo(text: string): boolean | null {
  const plain = folded(text);
  if (['yes', 'true', '1', 'x', 'y'].includes(plain)) return true;
  return ['no', 'false', '0', 'n', '-'].includes(plain) ? false : null;
}

/** A cell may hold several: a line for each, or a bar between them. */
const entries = (cell: string): string[] => cell.split(/\s*[\n|]\s*/).filter((one) => one !== '');

/** People part words by a semicolon or a comma as well; one that stands twice is one. */
const tagsIn = (cell: string): string[] =>
  [...new Set(cell.split(/[;,\n|]/).map((one) => one.replace(/\s+/g, ' ').trim()))].filter((one) => one !== '');

/** What a field cannot hold is refused before anything else, by its row. */
export function firstTooLong(rows: readonly TableRow[], columns: FieldColumns): Result<never> | null {
  for (const { number: row, cells } of rows) {
    for (const [field, at] of columns) {
      const text = cells[at] ?? '';
      const names = field === 'tags' ? tagsIn(text) : field === 'stage' || field === 'channel' ? [text] : null;
      if (names ? names.every(({ length }) => length <= LONGEST_NAME) : fitsField(text)) continue;
      const most = names ? `${LONGEST_NAME} characters${field === 'tags' ? ' in one tag' : ''}` : '20 kB';
      return fail('too-long', `Row ${number(row)}: “${fields[field]}” holds more than ${most}, the most that fits.`);
    }
  }
  return null;
}
