import type { TableName } from '../../model/tables';
import { inSentence } from '../../model/words';

/** What a field is called inside a sentence: “content plan”. */
export function fieldName(table: TableName, field: string): string {
  return inSentence(table, field).name ?? field.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}

/** What the place of a row is called, in a list of its fields. */
export const PLACE_NAME = 'place';
