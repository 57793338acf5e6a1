import type { TableName } from '../tables';

/** The name of another row inside a sentence. */
export type NameOf = (table: TableName, id: string | null) => string;

/** How a field reads inside a sentence. */
export interface SentenceWords<Value> {
  /** What it is called, where that is not as it is spelt: `contentPlan` reads “content plan” by itself. */
  readonly name?: string;
  /** The words of its choices. */
  readonly choices?: Readonly<Record<string | number, string>>;
  /** Null means that nobody has said it yet, and not that there is nothing. */
  readonly nullIsUnsaid?: true;
  /** What a row is where the field is true: “a moment of truth”. */
  readonly is?: string;
  /** A change goes up or down, and is said right after the name of the row. */
  readonly rises?: true;
  /** A value, of a list one entry. */
  show?(value: EntryOf<Value>, nameOf: NameOf): string;
}

type EntryOf<Value> = NonNullable<Value> extends readonly (infer Entry)[] ? Entry : NonNullable<Value>;

/** What a record and its fields are called and mean. */
export interface RecordWords<Row> {
  /** Its name in the published schema, where that is not its noun. */
  readonly name?: string;
  readonly about: string;
  /** What each field means to someone who writes or reads files. */
  readonly fields: { readonly [Field in keyof Row]-?: string };
  readonly inSentences?: { readonly [Field in keyof Row]?: SentenceWords<Row[Field]> };
  /** The row at the head of a sentence, where that is not its noun and title. */
  title?(row: Row, nameOf: NameOf): string;
  /** The row inside the name of another, where that is not its title. */
  shortTitle?(row: Row, nameOf: NameOf): string;
  /** Inside the name of another it stands without quotes. */
  readonly isBare?: true;
}

export const idWords = 'Random and global: 1 to 64 letters, digits, “-” or “_”; unique in its list.';
export const orderWords =
  'Fractional key: rows sort by this text, then by id. “a0”, “a1”, “a2” … “a9” are ten keys in order.';

/** `demand-unmet:stage:channel` → “demand unmet”. */
export function gapWords(gapId: string): string {
  return (gapId.split(':')[0] ?? '').replaceAll('-', ' ');
}

/** The day of a time, in UTC, as a date such as 2026-11-22. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
