import type { JourneyDocument } from '../../document';
import { type AnyRow, definitionOf, type TableName, tableNames } from '../../model/tables';
import { wordsOf } from '../../model/words';
import type { NameOf } from '../../model/words/record';
import { isolated, quoted } from '../../words';

/** A row at the head of a sentence: “Touchpoint ‘Asks on Reddit’”, “Presence of Instagram at Support”. */
export function rowName(document: JourneyDocument, table: TableName, row: AnyRow): string {
  const own = wordsOf(table).title?.(row, nameIn(document));
  if (own !== undefined) return own;
  const [noun] = definitionOf(table).noun;
  const title = titleOf(row);
  return `${capital(noun)}${title === null ? '' : ` ${quoted(title)}`}`;
}

/** A row inside the name of another: what is well known by its bare name, others in quotes. */
export function shortName(document: JourneyDocument, table: TableName, id: string | null): string {
  const row = id === null ? undefined : (document[table].get(id) as AnyRow | undefined);
  const [noun] = definitionOf(table).noun;
  if (!row) return `a ${noun} that is gone`;
  const own = wordsOf(table).shortTitle?.(row, nameIn(document));
  if (own !== undefined) return own;
  const title = (titleOf(row) ?? '').trim().replace(/\s+/g, ' ');
  if (title === '') return `an untitled ${noun}`;
  return wordsOf(table).isBare ? isolated(title) : quoted(title);
}

function titleOf(row: AnyRow): string | null {
  if ('title' in row) return row.title;
  return 'name' in row ? row.name : null;
}

/** Names rows of the journey inside the names and values of others. */
export function nameIn(document: JourneyDocument): NameOf {
  return (table, id) => shortName(document, table, id);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Differences of one kind of record, under a heading. */
export interface TableSection<Item> {
  readonly table: TableName;
  readonly heading: string;
  readonly items: readonly Item[];
}

/** Sorts items by kind of record, in the order of the tables; kinds without any are left out. */
export function tableSections<Item>(
  items: readonly Item[],
  tableOf: (item: Item) => TableName,
): readonly TableSection<Item>[] {
  return tableNames.flatMap((table) => {
    const own = items.filter((item) => tableOf(item) === table);
    const [noun, nouns] = definitionOf(table).noun;
    return own.length === 0 ? [] : [{ table, heading: capital(table === 'journeys' ? noun : nouns), items: own }];
  });
}
