import { fieldOf } from './compare/place';
import type { JourneyDocument } from './document';
import { isSame } from './isSame';
import { type AnyRow, definitionOf, type TableName } from './model/tables';
import type { Change, Patch } from './patch';
import { insertedInto, type TextChange, textAfter, textBefore, textChange } from './textChange';

/** What happened to one field. */
export type FieldChange = { readonly before: unknown; readonly after: unknown } | TextChange;

/** An update of a row as it is stored and sent: its changed fields, of a long text only what changed in it. */
export interface Update {
  readonly table: TableName;
  readonly id: string;
  readonly fields: Readonly<Record<string, FieldChange>>;
  /** The fields by which the row is found where it has become one with another of its combination. */
  readonly names?: Readonly<Record<string, unknown>>;
}

/**
 * A patch as it is stored and sent. A row that came or went is in it whole; so are updates in what was stored before
 * updates were carried by their fields.
 */
export type PackedPatch = readonly (Change | Update)[];

/** A patch without what each update left as it was. */
export function packed(patch: Patch): PackedPatch {
  return patch.map((change) => {
    const { table, id, before, after } = change;
    if (!before || !after) return change;
    const all = new Set([...Object.keys(before), ...Object.keys(after)]);
    const changed = [...all].filter((field) => !isSame(fieldOf(before, field), fieldOf(after, field)));
    const fields = changed.map((field) => [field, fieldChange(fieldOf(before, field), fieldOf(after, field))]);
    const names = namesOf(table, before);
    return { table, id, fields: Object.fromEntries(fields), ...(names ? { names } : {}) };
  });
}

function fieldChange(before: unknown, after: unknown): FieldChange {
  const inside = typeof before === 'string' && typeof after === 'string' ? textChange(before, after) : null;
  return inside ?? { before, after };
}

function namesOf(table: TableName, row: AnyRow): Record<string, unknown> | null {
  const { keepsId, references } = definitionOf(table);
  if (!keepsId) return null;
  return Object.fromEntries(references.map(({ field }) => [field, fieldOf(row, field)]));
}

export function isUpdate(change: Change | Update): change is Update {
  return 'fields' in change;
}

/** The update with whole rows again, given the row before it or after it; null where it was made of another one. */
export function unpackedFrom(update: Update, row: AnyRow, side: 'before' | 'after'): Change | null {
  const { table, id, fields } = update;
  const before: Record<string, unknown> = { ...row };
  const after: Record<string, unknown> = { ...row };
  for (const [field, change] of Object.entries(fields)) {
    const found = side === 'before' ? before[field] : after[field];
    const values = 'sum' in change ? texts(found, change, side) : change;
    if (!values) return null;
    assign(before, field, values.before);
    assign(after, field, values.after);
  }
  return { table, id, before: before as unknown as AnyRow, after: after as unknown as AnyRow };
}

function texts(found: unknown, change: TextChange, side: 'before' | 'after') {
  if (typeof found !== 'string') return null;
  const other = side === 'before' ? textAfter(found, change) : textBefore(found, change);
  if (other === null) return null;
  return side === 'before' ? { before: found, after: other } : { before: other, after: found };
}

/** JSON leaves out a field that a row does not have. */
function assign(row: Record<string, unknown>, field: string, value: unknown): void {
  if (value === undefined) delete row[field];
  else row[field] = value;
}

/** A patch with whole rows again, given the document that it was made on; null where that is another one. */
export function unpacked(document: JourneyDocument, patch: PackedPatch): Patch | null {
  const changes: Change[] = [];
  for (const change of patch) {
    const row = isUpdate(change) ? document[change.table].get(change.id) : null;
    const whole = isUpdate(change) ? row && unpackedFrom(change, row, 'before') : change;
    if (!whole) return null;
    changes.push(whole);
  }
  return changes;
}

/**
 * An update with whole rows again, of which no row is known that it was made of: on the row as it is by now, with what it
 * put into a text put there; where that is gone, with no more than its own fields.
 */
export function unpackedOnto(update: Update, row: AnyRow | null): Change {
  const { id, fields, names } = update;
  const known: Readonly<Record<string, unknown>> = row ? { ...row } : { id, ...names };
  const onto = Object.entries(fields).flatMap(([field, change]): [string, FieldChange][] => {
    if (!('sum' in change)) return [[field, change]];
    const text = known[field];
    return typeof text === 'string' ? [[field, { before: text, after: insertedInto(text, change) }]] : [];
  });
  const whole = unpackedFrom({ ...update, fields: Object.fromEntries(onto) }, known as unknown as AnyRow, 'before');
  // Without a change inside a text there is nothing that could not fit.
  return whole as Change;
}
