import type { JourneyDocument } from '../document';
import { definitionOf, type RowOf, type TableName } from '../model/tables';
import { CommandRefused } from './command';

/** The row, or a refusal in words when it is gone (deleted in another tab, say). */
export function existing<T extends TableName>(document: JourneyDocument, table: T, id: string): RowOf<T> {
  const row = (document[table] as ReadonlyMap<string, RowOf<T>>).get(id);
  if (!row) throw new CommandRefused(`That ${definitionOf(table).noun[0]} is no longer part of the journey.`);
  return row;
}
