import { idAtBirth, rowOfCombination, settleCombinations } from './combinations';
import { fieldOf, placeFields } from './compare/place';
import type { JourneyDocument } from './document';
import { isSame } from './isSame';
import { type AnyRow, definitionOf, rowKey, type TableName, tableNames } from './model/tables';
import { type Fitting, passedOn } from './passedOn';
import { changedFields, saidFields, withEdit, withFields, withSaid } from './rowFields';

export { changedFields, isSame, withFields };

/** What happened to one row. `before` is null for a new row, `after` for a removed one. */
export interface Change {
  readonly table: TableName;
  readonly id: string;
  readonly before: AnyRow | null;
  readonly after: AnyRow | null;
}

/** An edit as data: at most one change per row. */
export type Patch = readonly Change[];

type Rows = Map<string, AnyRow>;

/** The document after the patch, taking each `after` as it stands. Untouched tables keep their identity. */
export function applyPatch(document: JourneyDocument, patch: Patch): JourneyDocument {
  if (patch.length === 0) return document;
  const tables = new Map<TableName, Rows>();
  for (const { table, id, after } of patch) {
    let rows = tables.get(table);
    if (!rows) {
      rows = new Map<string, AnyRow>(document[table]);
      tables.set(table, rows);
    }
    if (after) rows.set(id, after);
    else rows.delete(id);
  }
  return { ...document, ...Object.fromEntries(tables) } as JourneyDocument;
}

/** The patch that takes the other one back. */
export function invertPatch(patch: Patch): Patch {
  return patch.map(({ table, id, before, after }) => ({ table, id, before: after, after: before }));
}

/**
 * One patch that does what two do in turn. A row that the second restores stays in: its last value must still reach
 * the database, where an earlier save may hold something else. What others changed of a row in between belongs to
 * neither: taking the whole back leaves it as it is.
 */
export function composePatches(first: Patch, second: Patch): Patch {
  const changes = new Map(first.map((change) => [keyOf(change), change]));
  for (const change of second) {
    const key = keyOf(change);
    const earlier = changes.get(key);
    changes.set(key, earlier ? { ...change, before: beforeBoth(earlier, change) } : change);
  }
  return [...changes.values()];
}

function beforeBoth(first: Change, second: Change): AnyRow | null {
  if (!first.before || !first.after || !second.before) return first.before;
  return withEdit(second.table, second.before, first.after, first.before);
}

/**
 * A patch as it was done to a document, given what `rebasePatch` made of it there: rows that it removed are in it as they
 * were at that moment, also those that only hung on what it removed. So its inverse gives all of them back.
 */
export function asDone(meant: Patch, did: Patch): Patch {
  const changes = new Map(meant.map((change) => [keyOf(change), change]));
  for (const change of did) {
    const own = changes.get(keyOf(change));
    // A row that came and went within the patch is nobody else's.
    if (!own || (!change.after && own.before)) changes.set(keyOf(change), change);
  }
  return [...changes.values()];
}

function keyOf({ table, id }: Change): string {
  return rowKey(table, id);
}

/** The patch that turns one document into another: each row that was added, removed or differs. */
export function patchBetween(from: JourneyDocument, to: JourneyDocument): Patch {
  const changes: Change[] = [];
  for (const table of tableNames) {
    const [before, after] = [from[table], to[table]] as readonly ReadonlyMap<string, AnyRow>[];
    if (!before || !after || before === after) continue;
    for (const [id, row] of before) {
      const next = after.get(id) ?? null;
      if (!isSame(row, next)) changes.push({ table, id, before: row, after: next });
    }
    for (const [id, row] of after) if (!before.has(id)) changes.push({ table, id, before: null, after: row });
  }
  return changes;
}

/**
 * Fits a patch to a document that others may have changed since the patch was made, and returns what it does there.
 *
 * - An update changes only the fields that the edit changed, so two people who change different fields both keep theirs.
 * - An update of a row that is gone does nothing: deleting wins.
 * - A new row that others have made too, or made again, adds to theirs only what it says beyond the defaults; one that is
 *   brought back (`kind`) only what theirs does not say.
 * - A row keeps its id wherever it moves, so an update finds it; two rows never stand for one combination.
 * - Rows that name a removed row follow their declared references: they go too, or let go of it.
 * - A card or channel in a removed stage goes with that only if the patch says so, which means that it was seen there. One
 *   that somebody put there meanwhile stays, in another stage; so does one that the patch puts into a stage that is gone,
 *   unless it only brings back (`kind`) what went with the stage, as whoever deleted that can.
 *
 * On the document that the patch was made for, it returns an equal patch. Both the view and the database go through
 * this one function, which is why they cannot disagree.
 */
export function rebasePatch(document: JourneyDocument, patch: Patch, kind: 'do' | 'undo' | 'redo' = 'do'): Patch {
  return fitPatch(document, patch, { isLater: true, isNew: kind === 'do', bringsBack: kind !== 'do' });
}

/** The patch of an edit that is made on this very document, with all that follows from it there. */
export function completePatch(document: JourneyDocument, patch: Patch, kind: 'do' | 'undo' | 'redo' = 'do'): Patch {
  return fitPatch(document, patch, { isLater: false, isNew: false, bringsBack: kind !== 'do' });
}

interface How {
  /** Whether others may have changed the document since the patch was made. */
  readonly isLater: boolean;
  /** Whether its new rows have never been before. */
  readonly isNew: boolean;
  /** Whether its new rows say what was said before, so that what stands there by now is newer. */
  readonly bringsBack: boolean;
}

function fitPatch(document: JourneyDocument, patch: Patch, { isLater, isNew, bringsBack }: How): Patch {
  const changes = new Map<string, Change>();
  const put = (table: TableName, id: string, after: AnyRow | null) => {
    const key = rowKey(table, id);
    const before = changes.has(key) ? (changes.get(key)?.before ?? null) : (document[table].get(id) ?? null);
    changes.set(key, { table, id, before, after });
  };

  const rowNow = (table: TableName, id: string): AnyRow | null => {
    const change = changes.get(rowKey(table, id));
    return change ? change.after : (document[table].get(id) ?? null);
  };

  const isRemoved = removedBy(patch);
  for (const { table, id, before, after } of patch) {
    const { idOf, keepsId } = definitionOf(table);
    const current = rowNow(table, id);
    if (!after) {
      // What only hung on a row that is removed with it follows of itself, if it still does.
      if (current && !(before && without(table, before, isRemoved) === null)) put(table, id, null);
    } else if (!before) {
      if (!current) put(table, id, after);
      else if (!idOf || !keepsId || idOf(current) === idOf(after)) {
        // What comes back and is there again, or never went, stays as somebody has it by now: that is newer.
        const newer = bringsBack ? [...placeFields(table, current), ...saidFields(table, current)] : [];
        put(table, id, withSaid(table, current, after, saidFields(table, after, newer)));
      } else {
        // A row that has moved away still has that id.
        const own = idAtBirth(idOf(after), (taken) => rowNow(table, taken) !== null);
        put(table, own, { ...after, id: own });
      }
    } else {
      // One that was born beside another of its combination has become one with that.
      const meant = current ?? (idOf && keepsId && rowOfCombination(table, document[table], idOf(before)));
      const found = meant && rowNow(table, meant.id);
      if (found)
        put(table, found.id, withEdit(table, found, before, after, meantFields(table, before, after, isRemoved)));
    }
  }
  settleCombinations(document, changes, put, bringsBack);
  const goesAlong = (table: TableName, row: AnyRow): boolean => {
    if (isRemoved(table, row.id) || !(isNew || document[table].has(row.id))) return true;
    // On the document that the edit is made on, whoever removes something sees what stands in it.
    return !isLater && without(table, row, (other, id) => !document[other].has(id)) !== null;
  };
  settleReferences({ document, changes, rowNow }, put, goesAlong);
  // In the order of the patch, then what followed from it.
  const keys = new Set([...patch.map(keyOf), ...changes.keys()]);
  return [...keys].flatMap((key) => {
    const change = changes.get(key);
    return change && !isSame(change.before, change.after) ? [change] : [];
  });
}

type IsGone = (table: TableName, id: string) => boolean;

function removedBy(patch: Patch): IsGone {
  const removed = new Set(patch.flatMap((change) => (change.after ? [] : [keyOf(change)])));
  return (table, id) => removed.has(rowKey(table, id));
}

/** The row without what it names of the rows that are gone; null when it cannot live without them. */
function without(table: TableName, row: AnyRow, isGone: IsGone): AnyRow | null {
  let left: AnyRow | null = row;
  for (const reference of definitionOf(table).references) {
    if (!left) break;
    left = reference.without(left, (id) => isGone(reference.to as TableName, id)) as AnyRow | null;
  }
  return left;
}

/** The fields that an edit changed by itself: not those that only let go of a row which it removed. */
function meantFields(table: TableName, before: AnyRow, after: AnyRow, isRemoved: IsGone): string[] {
  const left = without(table, before, isRemoved);
  const changed = changedFields(before, after);
  if (!left || left === before) return changed;
  const letGo = changedFields(before, left);
  return changed.filter((field) => !letGo.includes(field) || !isSame(fieldOf(left, field), fieldOf(after, field)));
}

/** Follows references until none dangles, counting only what this patch removed or put. */
function settleReferences(
  fitting: Fitting,
  put: (table: TableName, id: string, after: AnyRow | null) => void,
  goesAlong: (table: TableName, row: AnyRow) => boolean,
): void {
  const { document, changes, rowNow } = fitting;
  const settle = (table: TableName, row: AnyRow): boolean => {
    const left = (one: AnyRow) => without(table, one, (other, id) => rowNow(other, id) === null);
    let settled = left(row);
    if (settled === row) return false;
    if (!settled && !goesAlong(table, row)) {
      const moved = passedOn(fitting, table, row);
      settled = moved && left(moved);
    }
    put(table, row.id, settled);
    return settled === null;
  };

  for (const { table, after } of [...changes.values()]) if (after) settle(table, after);
  let removed = removedTables(changes.values());
  while (removed.size > 0) {
    const next = new Set<TableName>();
    for (const table of tableNames) {
      if (!definitionOf(table).references.some((reference) => removed.has(reference.to as TableName))) continue;
      for (const id of document[table].keys()) {
        const row = rowNow(table, id);
        if (row && settle(table, row)) next.add(table);
      }
      for (const change of [...changes.values()]) {
        if (change.table === table && !change.before && change.after && settle(table, change.after)) next.add(table);
      }
    }
    removed = next;
  }
}

function removedTables(changes: Iterable<Change>): Set<TableName> {
  const removed = new Set<TableName>();
  for (const change of changes) if (!change.after) removed.add(change.table);
  return removed;
}
