import { isolated } from '../domain/words';
import type { Answers, RowsQuestion, Table, TableRow } from './format';
import { actorOf, emotionOf, type Field, type FieldColumns, fieldColumns, fields } from './touchpointRows';

/** So many columns are asked about; those behind them are left out, and named. */
const MOST_ASKED = 12;
const FIRST_ROW = 'first-row';
const LEAVE = 'leave';

/** What the journey has by these names. */
export interface KnownNames {
  stage(name: string): boolean;
  channel(name: string): boolean;
}

/** How a table is understood. */
export interface TableColumns {
  readonly columns: FieldColumns;
  /** The rows that become cards: with the first one where that is none of headings. */
  readonly rows: readonly TableRow[];
  readonly questions: readonly RowsQuestion[];
  /** A field that two columns were said to be. */
  readonly twice: Field | null;
}

/**
 * What the columns are: as their headings say, else as a person says. Asked is only where no heading names the title.
 * What is suggested comes from what the cells say; the first column of texts is the title, the next one the notes.
 */
export function columnsIn(table: Table, answers: Answers, names: KnownNames): TableColumns {
  const named = fieldColumns(table);
  if (named.has('title')) return { columns: named, rows: table.rows, questions: [], twice: null };

  const first: TableRow = { number: 1, cells: table.headings };
  const all = [first, ...table.rows];
  const textsIn = (rows: readonly TableRow[], at: number) =>
    rows.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== '');
  const taken = new Set(named.values());
  const asked = Array.from({ length: Math.max(...all.map(({ cells }) => cells.length)) }, (_, at) => at)
    .filter((at) => !taken.has(at) && textsIn(all, at).length > 0)
    .slice(0, MOST_ASKED);
  const body = table.rows.length > 0 ? table.rows : all;
  const { guesses, isUnderHeadings } = guessed(
    asked.map((at) => ({ at, texts: textsIn(body, at), first: table.headings[at] ?? '' })),
    new Set(named.keys()),
    names,
  );

  const mayBeEither = named.size === 0 && table.rows.length > 0;
  const firstRow: RowsQuestion = {
    id: FIRST_ROW,
    label: 'First row',
    options: [
      { id: 'card', label: 'Is a card' },
      { id: 'headings', label: 'Names the columns' },
    ],
    suggested: isUnderHeadings ? 'headings' : 'card',
  };
  const isCard = mayBeEither ? (answers[FIRST_ROW] ?? firstRow.suggested) === 'card' : named.size === 0;
  const options = (Object.keys(fields) as Field[])
    .filter((field) => !named.has(field))
    .map((field) => ({ id: field, label: fields[field] }));
  const questions = asked.map((at): RowsQuestion => {
    const [example = ''] = textsIn(all, at);
    return {
      id: `column-${at}`,
      label: `Column ${at + 1}, “${isolated(example.replace(/\s+/g, ' ').slice(0, 30))}”`,
      options: [...options, { id: LEAVE, label: 'Leave out' }],
      suggested: guesses.get(at) ?? LEAVE,
    };
  });

  const columns = new Map(named);
  let twice: Field | null = null;
  for (const [i, { id, suggested }] of questions.entries()) {
    const answer = options.find((option) => option.id === (answers[id] ?? suggested))?.id;
    if (answer && columns.has(answer)) twice = answer;
    if (answer) columns.set(answer, asked[i] ?? -1);
  }
  return {
    columns,
    rows: isCard ? all : table.rows,
    questions: mayBeEither ? [firstRow, ...questions] : questions,
    twice,
  };
}

interface Column {
  readonly at: number;
  readonly texts: readonly string[];
  /** Its cell in the first row. */
  readonly first: string;
}

/** What the columns may be, and whether their first cells are unlike those under them. */
function guessed(columns: readonly Column[], named: ReadonlySet<Field>, names: KnownNames) {
  const readers: readonly [Field, (text: string) => boolean][] = [
    ['stage', names.stage],
    ['channel', names.channel],
    ['actor', (text) => actorOf(text) !== null],
    // Figures from 1 up may be anything.
    ['emotion', (text) => emotionOf(text) !== null && !/^\d/.test(text)],
  ];
  const guesses = new Map<number, Field>();
  const isFree = (field: Field) => !named.has(field) && ![...guesses.values()].includes(field);
  let isUnderHeadings = false;
  for (const { at, texts, first } of columns) {
    const found = readers.find(([field, reads]) => isFree(field) && texts.filter(reads).length * 2 > texts.length);
    if (!found) continue;
    const [field, reads] = found;
    guesses.set(at, field);
    if (first !== '' && !reads(first)) isUnderHeadings = true;
  }
  for (const { at } of columns) {
    const field = (['title', 'notes'] as const).find(isFree);
    if (field && !guesses.has(at)) guesses.set(at, field);
  }
  return { guesses, isUnderHeadings };
}
