import type { Repair } from '../domain/integrity';
import { definitionOf, type TableName } from '../domain/model/tables';
import { shortened } from '../domain/path';

/** Says for each repair what was missing, what becomes of the row, and where the row is in the file. */
export function repairSentences(
  repairs: readonly Repair[],
  pathOf: (table: TableName, id: string) => string,
): readonly string[] {
  return repairs.map(({ table, id, action, field, missing }) => {
    const { noun, references } = definitionOf(table);
    const path = `“${pathOf(table, id)}.${field}”`;
    const targets = references.filter((reference) => reference.field === field).map(({ to }) => nounOf(to));
    const what = `${path} names the ${targets.join(' or ')} “${shortened(missing, 64)}”, which is not in the file`;
    return action === 'removed' ? `${what}; the ${noun[0]} will be left out.` : `${what}; the mention will be removed.`;
  });
}

function nounOf(table: string): string {
  return definitionOf(table as TableName).noun[0];
}
