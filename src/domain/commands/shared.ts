import type { JourneyDocument } from '../document';
import { definitionOf, type RowOf, type TableName } from '../model/tables';
import { counted as countedNoun, isolated } from '../words';
import { CommandRefused } from './command';

/** The row, or a refusal in words when it is gone (deleted in another tab, say). */
export function existing<T extends TableName>(document: JourneyDocument, table: T, id: string): RowOf<T> {
  const row = (document[table] as ReadonlyMap<string, RowOf<T>>).get(id);
  if (!row) throw new CommandRefused(`That ${definitionOf(table).noun[0]} is no longer part of the journey.`);
  return row;
}

/** “‘Reads reviews’”, or a stand-in for a name that is still empty. */
export function quoted(name: string, standIn = 'Untitled'): string {
  const oneLine = name.trim().replace(/\s+/g, ' ');
  if (oneLine === '') return `‘${standIn}’`;
  // Not through the middle of a pair of surrogates.
  const short = oneLine.length > 60 ? `${oneLine.slice(0, 59).replace(/[\ud800-\udbff]$/, '')}…` : oneLine;
  return `‘${isolated(short)}’`;
}

/** “1 touchpoint”, “9 touchpoints”. */
export function counted(table: TableName, count: number): string {
  const [one, many] = definitionOf(table).noun;
  return countedNoun(count, one, many);
}
