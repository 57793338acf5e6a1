import { fieldOf, ownersOf } from '../../src/domain/compare/place';
import type { JourneyDocument } from '../../src/domain/document';
import { type AnyRow, definitionOf, rowKey, type TableName, tableNames } from '../../src/domain/model/tables';
import { changedFields, isSame, type Patch } from '../../src/domain/patch';
import { saidFields } from '../../src/domain/rowFields';

/** An edit as a tab meant it when it acknowledged it: before anybody fitted it to what others did. */
export interface Acknowledged {
  readonly label: string;
  readonly kind: 'do' | 'undo' | 'redo';
  readonly patch: Patch;
}

/** The last that was said of a field or of an item of a list. */
interface Word {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  /** The whole value, or one item of a list. */
  readonly value: unknown;
  readonly item: 'there' | 'gone' | null;
  readonly label: string;
}

/**
 * What was acknowledged, in the order in which it was committed, and is not in the document in the end, although nobody
 * said otherwise later: by an edit of the same field (or of the same item of a list), by removing the row or what it
 * belongs to or names, or by undo, which is an edit like any other. It knows nothing of how edits are fitted together.
 */
export function lostWords(start: JourneyDocument, edits: readonly Acknowledged[], document: JourneyDocument): string[] {
  const { words, versions, removed } = heard(edits, start);
  /** Whether a row went, or may have gone, with what it belongs to. */
  const isGone = (table: TableName, id: string): boolean =>
    removed.has(rowKey(table, id)) || (versions.get(rowKey(table, id)) ?? []).some((row) => hangsOn(table, row));
  const hangsOn = (table: TableName, row: AnyRow): boolean => owners(table, row).some((one) => isGone(...one));

  /** Rows that did not get where they were moved, since that went; their place in its order went with it. */
  const unmoved = new Set(words.filter((word) => namesGone(word, isGone)).map(({ table, id }) => rowKey(table, id)));

  return words.flatMap((word) => {
    const { table, id, field, label } = word;
    const row = document[table].get(id) as AnyRow | undefined;
    if (row && holds(row, word)) return [];
    if (!row && isGone(table, id)) return [];
    if (field === 'order' && unmoved.has(rowKey(table, id))) return [];
    if (namesGone(word, isGone) || isSecondPresence(word, versions, removed, document)) return [];
    return [
      `‘${label}’: ${rowKey(table, id)} ${field} = ${JSON.stringify(word.value)}${word.item ? ` ${word.item}` : ''}`,
    ];
  });
}

function heard(edits: readonly Acknowledged[], start: JourneyDocument) {
  const words = new Map<string, Map<string, Word>>();
  const versions = new Map<string, AnyRow[]>(
    tableNames.flatMap((table) =>
      [...(start[table] as ReadonlyMap<string, AnyRow>).values()].map((row) => [rowKey(table, row.id), [row]] as const),
    ),
  );
  const removed = new Set<string>();
  /** Rows that are gone for the time being. */
  const dead = new Set<string>();
  /** What hangs on a row goes, or comes back, with it. */
  const withDependants = (key: string, act: (key: string) => void, isSpared = (_: string) => false): void => {
    act(key);
    for (const [other, rows] of versions) {
      const table = other.split('/')[0] as TableName;
      const hangs = owners(table, rows.at(-1)).some((one) => rowKey(...one) === key);
      if (hangs && !(passesOn(table, key) && isSpared(other))) withDependants(other, act, isSpared);
    }
  };
  for (const { label, kind, patch } of edits) {
    for (const { table, id, before, after } of patch) {
      const key = rowKey(table, id);
      if (!after) {
        removed.add(key);
        // What goes with a row that it belongs to goes only if it still does.
        const gone = new Set(patch.filter((change) => !change.after).map((change) => rowKey(change.table, change.id)));
        const follows = owners(table, before ?? undefined).some((one) => gone.has(rowKey(...one)));
        // What somebody put into a stage meanwhile does not go with it.
        const isSpared = (one: string) => !gone.has(one);
        if (!follows) withDependants(key, (one) => dead.add(one), isSpared);
        continue;
      }
      // Deleting wins.
      if (before && dead.has(key)) continue;
      // Undo brings a row back with all that was ever said of it, and says nothing; anything else makes it anew.
      if (!before && kind === 'do' && dead.has(key)) words.delete(key);
      if (!before && kind === 'do') dead.delete(key);
      else if (!before) withDependants(key, (one) => dead.delete(one));
      versions.set(key, [...(versions.get(key) ?? []), ...(before ? [before] : []), after]);
      // What is put where something has gone goes with that, unless it can go on elsewhere.
      const isSaid = before !== null || kind === 'do';
      const lost = owners(table, after)
        .map((one) => rowKey(...one))
        .filter((one) => dead.has(one));
      if (lost.some((one) => !(isSaid && passesOn(table, one)))) withDependants(key, (one) => dead.add(one));
      if (!before && kind !== 'do') continue;
      const said = words.get(key) ?? new Map<string, Word>();
      words.set(key, said);
      for (const field of before ? changedFields(before, after) : saidFields(table, after)) {
        if (field === 'id') continue;
        const say = (value: unknown, item: Word['item']) =>
          said.set(`${field}${item ? keyOfItem(table, field, value) : ''}`, { table, id, field, value, item, label });
        const [old, now] = [before && fieldOf(before, field), fieldOf(after, field)];
        if (Array.isArray(now)) {
          const then: readonly unknown[] = Array.isArray(old) ? old : [];
          for (const item of now) if (!then.some((one) => isSame(one, item))) say(item, 'there');
          for (const item of then) if (!now.some((one) => isSameItem(table, field, one, item))) say(item, 'gone');
        } else say(now, null);
      }
    }
  }
  return { words: [...words.values()].flatMap((said) => [...said.values()]), versions, removed };
}

/** The rows that a row cannot be without. */
function owners(table: TableName, row: AnyRow | undefined): (readonly [TableName, string])[] {
  return row ? ownersOf(table, row).map((owner) => [owner.table, owner.id] as const) : [];
}

/** Whether a row can go on without the one that it names, in another of its kind. */
function passesOn(table: TableName, ownerKey: string): boolean {
  const { passesOn: field, references } = definitionOf(table);
  return references.some((one) => one.field === field && ownerKey.startsWith(`${one.to}/`));
}

function keyOfItem(table: TableName, field: string, item: unknown): string {
  return definitionOf(table).itemKey?.(field, item) ?? JSON.stringify(item);
}

function isSameItem(table: TableName, field: string, one: unknown, other: unknown): boolean {
  return keyOfItem(table, field, one) === keyOfItem(table, field, other);
}

function holds(row: AnyRow, { table, field, value, item }: Word): boolean {
  const now = fieldOf(row, field);
  if (item === null) return isSame(now, value);
  if (!Array.isArray(now)) return false;
  return item === 'there'
    ? now.some((one) => isSame(one, value))
    : !now.some((one) => isSameItem(table, field, one, value));
}

/** The field let go of what it named, since that went. */
function namesGone({ table, field, value, item }: Word, isGone: (table: TableName, id: string) => boolean): boolean {
  const row = { [field]: item === null ? value : [value] } as unknown as AnyRow;
  return definitionOf(table).references.some(
    (reference) => reference.field === field && reference.ids(row).some((id) => isGone(reference.to as TableName, id)),
  );
}

/**
 * A channel is at a stage once: what is said of one that came there second is said of the one there, or it stayed where
 * it was with all that it says. When the one there is detached after that, what was said goes with it.
 */
function isSecondPresence(
  word: Word,
  versions: ReadonlyMap<string, readonly AnyRow[]>,
  removed: ReadonlySet<string>,
  document: JourneyDocument,
): boolean {
  if (word.table !== 'presences') return false;
  const own = versions.get(rowKey('presences', word.id)) ?? [];
  const channelId = fieldOf(own[0] ?? null, 'channelId');
  const others = [...versions].filter(([key, [row]]) => {
    const isPresence = key.startsWith('presences/') && key !== rowKey('presences', word.id);
    return isPresence && row !== undefined && fieldOf(row, 'channelId') === channelId;
  });
  if (others.length === 0) return false;
  if (word.field === 'stageId' || word.field === 'order') return true;
  if (!document.presences.has(word.id) && others.some(([key]) => removed.has(key))) return true;
  return [...document.presences.values()].some((row) => row.channelId === channelId && holds(row, word));
}
