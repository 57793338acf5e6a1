import type { JourneyDocument } from '../../document';
import type { AnyRow, TableName } from '../../model/tables';
import { countedRows, marksOf, tableNames } from '../../model/tables';
import { inSentence } from '../../model/words';
import { inOrder } from '../../order';
import { isSame } from '../../patch';
import { listed, quoted } from '../../words';
import type { Difference } from '../difference';
import type { DifferenceGroup } from '../groups';
import { fieldOf, isOrdered, listFields, listOf } from '../place';
import { fieldName } from './fields';
import { capital, rowName, shortName } from './rows';
import { valueInWords } from './values';

/**
 * One plain sentence, without a full stop: “Touchpoint ‘Asks on Reddit’ moved from Interest to Support”,
 * “Presence of Instagram at Support raised from listening to engaging”.
 */
export function inWords(difference: Difference, from: JourneyDocument, to: JourneyDocument): string {
  const { kind, table, before, after, fields, move } = difference;
  if (kind === 'added' && after) return `${rowName(to, table, after)} added`;
  if (kind === 'removed' && before) return `${rowName(from, table, before)} removed`;
  if (!before || !after) return rowName(to, table, (after ?? before) as AnyRow);
  // Under its old name: that is the one that a person remembers when it was renamed.
  const name = rowName(from, table, before);
  const change = (field: string) => fieldInWords(table, field, before, after, from, to);
  const moved = move === null ? [] : [moveInWords(table, before, after, from, to)];
  const [only] = fields;
  if (only !== undefined && fields.length === 1 && moved.length === 0)
    return `${name}${headline(table, only) ? ' ' : ': '}${change(only)}`;
  if (fields.length === 0) return `${name} ${moved.join('')}`;
  return `${name}: ${[...moved, ...fields.map(change)].join('; ')}`;
}

/** As `inWords`, with what came or went along: “Stage ‘Repeat’ and 9 touchpoints removed”. */
export function groupInWords(group: DifferenceGroup, from: JourneyDocument, to: JourneyDocument): string {
  const { head, dependants } = group;
  if (dependants.length === 0) return inWords(head, from, to);
  const counts = tableNames.flatMap((table) => {
    const count = dependants.filter((one) => one.table === table).length;
    return count === 0 ? [] : [countedRows(table, count)];
  });
  const row = (head.after ?? head.before) as AnyRow;
  const name = rowName(head.after ? to : from, head.table, row);
  return `${listed([name, ...counts], 6)} ${head.kind}`;
}

/** Whether the change of a field is said right after the name, without naming the field. */
function headline(table: TableName, field: string): boolean {
  return field === 'title' || field === 'name' || inSentence(table, field).rises === true;
}

function fieldInWords(
  table: TableName,
  field: string,
  before: AnyRow,
  after: AnyRow,
  from: JourneyDocument,
  to: JourneyDocument,
): string {
  const [old, next] = [fieldOf(before, field), fieldOf(after, field)];
  const [oldWords, nextWords] = [valueInWords(table, field, old, from), valueInWords(table, field, next, to)];
  if (field === 'title' || field === 'name') {
    return String(next).trim() === '' ? 'lost its name' : `renamed to ${quoted(String(next))}`;
  }
  const { is, rises } = inSentence(table, field);
  if (rises) {
    if (old === null || next === null) return `changed from ${oldWords} to ${nextWords}`;
    return `${Number(next) > Number(old) ? 'raised' : 'lowered'} from ${oldWords} to ${nextWords}`;
  }
  if (isMark(table, field)) return `${fieldName(table, field)} ${next ? 'only suggested' : 'confirmed'}`;
  const name = fieldName(table, field);
  if (Array.isArray(old) && Array.isArray(next)) return listInWords(name, table, field, old, next, from, to);
  if (typeof next === 'boolean') return `${next ? 'now' : 'no longer'} ${is ?? name}`;
  if (oldWords === 'nothing') return `${name} set to ${nextWords}`;
  if (nextWords === 'nothing') return `${name} cleared, was ${oldWords}`;
  // Two long texts that begin alike would read as if nothing had changed.
  return oldWords === nextWords ? `${name} changed` : `${name} changed from ${oldWords} to ${nextWords}`;
}

function isMark(table: TableName, field: string): boolean {
  return Object.values(marksOf(table)).includes(field);
}

/** Entries that came and went; a list of the same entries in another order says so. */
function listInWords(
  name: string,
  table: TableName,
  field: string,
  old: readonly unknown[],
  next: readonly unknown[],
  from: JourneyDocument,
  to: JourneyDocument,
): string {
  const without = (items: readonly unknown[], others: readonly unknown[]) =>
    items.filter((item) => !others.some((other) => isSame(item, other)));
  const words = (items: readonly unknown[], document: JourneyDocument, verb: string) =>
    items.length === 0
      ? []
      : [
          `${listed(
            items.map((item) => valueInWords(table, field, item, document)),
            3,
          )} ${verb}`,
        ];
  const changes = [...words(without(next, old), to, 'added'), ...words(without(old, next), from, 'removed')];
  return changes.length === 0 ? `${name} in another order` : `${name}: ${changes.join(', ')}`;
}

/** “moved from Interest to Support”, “moved after ‘Reads reviews’”, “moved to the beginning”. */
export function moveInWords(
  table: TableName,
  before: AnyRow,
  after: AnyRow,
  from: JourneyDocument,
  to: JourneyDocument,
): string {
  const crossing = listFields(table, after).filter((field) => fieldOf(before, field) !== fieldOf(after, field));
  const [field] = crossing;
  if (field === undefined) return `moved ${placeInWords(to, table, after)}`;
  const words = (row: AnyRow, document: JourneyDocument) => {
    const value = valueInWords(table, field, fieldOf(row, field), document);
    return field === 'horizon' ? capital(value) : value;
  };
  return `moved from ${words(before, from)} to ${words(after, to)}`;
}

/** Where a row stands in its list: “after ‘Reads reviews’”, “to the beginning”. */
export function placeInWords(document: JourneyDocument, table: TableName, row: AnyRow): string {
  const list = listOf(table, row);
  const siblings = inOrder(
    [...(document[table] as ReadonlyMap<string, AnyRow>).values()]
      .filter(isOrdered)
      .filter((one) => listOf(table, one) === list),
  );
  const previous = siblings[siblings.findIndex(({ id }) => id === row.id) - 1];
  if (!previous) return 'to the beginning';
  return `after ${shortName(document, table, previous.id)}`;
}

/** What a screen reader says of a marked item of the map: “Touchpoint ‘Reads reviews’, changed: title, emotion”. */
export function markName(difference: Difference, from: JourneyDocument, to: JourneyDocument): string {
  const { table, before, after, kind, fields, move } = difference;
  const row = (after ?? before) as AnyRow;
  const name = rowName(after ? to : from, table, row);
  if (kind === 'added' || kind === 'removed') return `${name}, ${kind}`;
  const moved = move !== null && before && after ? [moveInWords(table, before, after, from, to)] : [];
  const changed = fields.length === 0 ? [] : [`changed: ${fields.map((field) => fieldName(table, field)).join(', ')}`];
  return [name, ...changed, ...moved].join(', ');
}
