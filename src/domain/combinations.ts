import { placeFields } from './compare/place';
import type { JourneyDocument } from './document';
import { isSame } from './isSame';
import { type Presence, presenceId } from './model/presence';
import { type AnyRow, definitionOf, rowKey, type TableName, tableNames } from './model/tables';
import type { Change } from './patch';
import { saidFields, withFields, withSaid } from './rowFields';

type Rows = ReadonlyMap<string, AnyRow>;

/** The rows of a table by the combination that they stand for; the same table gives the same index. */
const indexes = new WeakMap<Rows, ReadonlyMap<string, AnyRow>>();

/** The row of a combination, wherever it was born. */
export function rowOfCombination(table: TableName, rows: Rows, combination: string): AnyRow | undefined {
  const { idOf = (row) => row.id } = definitionOf(table);
  let index = indexes.get(rows);
  if (!index) {
    index = new Map([...rows.values()].map((row) => [idOf(row), row]));
    indexes.set(rows, index);
  }
  return index.get(combination);
}

/** The channel as it is attached to the stage, or undefined when it is not. */
export function presenceAt(
  { presences }: Pick<JourneyDocument, 'presences'>,
  stageId: string,
  channelId: string,
): Presence | undefined {
  return rowOfCombination('presences', presences, presenceId(stageId, channelId)) as Presence | undefined;
}

/** An id for a row that is born: its combination, with a number behind it where a row that has moved away still has that. */
export function idAtBirth(combination: string, isTaken: (id: string) => boolean): string {
  let id = combination;
  for (let n = 2; isTaken(id); n++) id = `${combination}~${n}`;
  return id;
}

/**
 * Leaves one row per combination where a patch, fitted to what others did, would bring a second one.
 *
 * - A new row adds what it says to the one that is there; one that is brought back only what that does not say.
 * - A row that comes from elsewhere becomes one with it, unless they contradict each other: then it stays where it was,
 *   so that nothing that anybody said of either is lost.
 */
export function settleCombinations(
  document: JourneyDocument,
  changes: ReadonlyMap<string, Change>,
  put: (table: TableName, id: string, after: AnyRow | null) => void,
  bringsBack: boolean,
): void {
  for (const table of tableNames) {
    if (!definitionOf(table).keepsId) continue;
    for (let two = findTwo(document, changes, table); two; two = findTwo(document, changes, table)) {
      const { comer, sitter } = two;
      const before = changes.get(rowKey(table, comer.id))?.before;
      const isSitterNew = document[table].get(sitter.id) === undefined;
      if (!before) {
        const newer = bringsBack ? ownWords(table, sitter) : [];
        const words = ownWords(table, comer).filter((field) => !newer.includes(field));
        put(table, sitter.id, withSaid(table, sitter, comer, words));
        put(table, comer.id, null);
      } else if (isSitterNew || !contradict(table, comer, sitter)) {
        put(table, comer.id, withSaid(table, comer, sitter, ownWords(table, sitter)));
        put(table, sitter.id, null);
      } else put(table, comer.id, withFields(comer, before, placeFields(table, before)));
    }
  }
}

/** A row that the patch brings to a combination, and the one that stands there by then. */
function findTwo(
  document: JourneyDocument,
  changes: ReadonlyMap<string, Change>,
  table: TableName,
): { readonly comer: AnyRow; readonly sitter: AnyRow } | null {
  const { idOf = (row) => row.id } = definitionOf(table);
  const own = [...changes.values()].filter((change) => change.table === table);
  const afterwards = (row: AnyRow): AnyRow | null => {
    const change = changes.get(rowKey(table, row.id));
    return change ? change.after : row;
  };
  for (const { before, after: comer } of own) {
    if (!comer || (before && idOf(before) === idOf(comer))) continue;
    const combination = idOf(comer);
    const there = rowOfCombination(table, document[table], combination);
    const candidates = [...(there ? [afterwards(there)] : []), ...own.map(({ after }) => after)];
    const sitter = candidates.find((row) => row && row.id !== comer.id && idOf(row) === combination);
    if (sitter) return { comer, sitter };
  }
  return null;
}

/** The fields of a row that it says something in, those of its place left out. */
function ownWords(table: TableName, row: AnyRow): string[] {
  const place = placeFields(table, row);
  return saidFields(table, row).filter((field) => field !== 'id' && !place.includes(field));
}

function contradict(table: TableName, one: AnyRow, other: AnyRow): boolean {
  const said = ownWords(table, other);
  return ownWords(table, one).some(
    (field) => said.includes(field) && !isSame(one[field as keyof AnyRow], other[field as keyof AnyRow]),
  );
}
