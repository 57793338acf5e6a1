import { quoted } from '../../commands/shared';
import type { JourneyDocument } from '../../document';
import { phaseLabels } from '../../labels';
import { type AnyRow, definitionOf, type RowOf, type TableName, tableNames } from '../../model/tables';
import { isolated } from '../../words';

type Name<T extends TableName> = (row: RowOf<T>, nameOf: (table: TableName, id: string | null) => string) => string;

/** Rows whose name is not simply their noun and title. A new record type needs no entry. */
const names: { readonly [T in TableName]?: Name<T> } = {
  journeys: () => 'The journey',
  stages: (row) => `Stage ${quoted(row.name, row.phase === 'custom' ? 'Untitled' : phaseLabels[row.phase])}`,
  links: (row, nameOf) => `Link from ${nameOf('touchpoints', row.fromId)} to ${nameOf('touchpoints', row.toId)}`,
  presences: (row, nameOf) => `Presence of ${nameOf('channels', row.channelId)} at ${nameOf('stages', row.stageId)}`,
  demands: (row, nameOf) =>
    [
      `Demand for ${nameOf('channels', row.channelId)}`,
      row.segmentId === null ? '' : `by ${nameOf('segments', row.segmentId)}`,
      row.stageId === null ? '' : `at ${nameOf('stages', row.stageId)}`,
    ]
      .filter(Boolean)
      .join(' '),
  dismissals: (row) => `Dismissed gap “${gapWords(row.id)}”`,
};

/** A row at the head of a sentence: “Touchpoint ‘Asks on Reddit’”, “Presence of Instagram at Support”. */
export function rowName(document: JourneyDocument, table: TableName, row: AnyRow): string {
  const own = names[table] as Name<TableName> | undefined;
  if (own) return own(row, (other, id) => shortName(document, other, id));
  const [noun] = definitionOf(table).noun;
  const title = titleOf(row);
  return `${capital(noun)}${title === null ? '' : ` ${quoted(title)}`}`;
}

/** A row inside the name of another: a stage, channel or segment by its bare name, others in quotes. */
export function shortName(document: JourneyDocument, table: TableName, id: string | null): string {
  const row = id === null ? undefined : (document[table].get(id) as AnyRow | undefined);
  const [noun] = definitionOf(table).noun;
  if (!row) return `a ${noun} that is gone`;
  const title = (titleOf(row) ?? '').trim().replace(/\s+/g, ' ');
  if (title === '') return `an untitled ${noun}`;
  return table === 'stages' || table === 'channels' || table === 'segments' ? isolated(title) : quoted(title);
}

function titleOf(row: AnyRow): string | null {
  if ('title' in row) return row.title;
  return 'name' in row ? row.name : null;
}

/** `demand-unmet:stage:channel` → “demand unmet”. */
export function gapWords(gapId: string): string {
  return (gapId.split(':')[0] ?? '').replaceAll('-', ' ');
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
