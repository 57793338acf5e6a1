import { emptyDocument, type JourneyDocument } from './document';
import { type AnyRow, definitionOf, type TableName, tableNames } from './model/tables';
import { applyPatch, type Change } from './patch';

/** One thing that had to be mended for a document to hold together. */
export interface Repair {
  readonly table: TableName;
  readonly id: string;
  /** `removed`: the row cannot live without what it names; `cleared`: it let go of it. */
  readonly action: 'removed' | 'cleared';
  /** The field that named something missing, and the missing id. */
  readonly field: string;
  readonly missing: string;
}

/** Drops or clears references to rows that are not there, following each record's declaration, until none dangles. */
export function repairReferences(document: JourneyDocument): { document: JourneyDocument; repairs: readonly Repair[] } {
  const repairs: Repair[] = [];
  let current = document;
  for (;;) {
    const changes: Change[] = [];
    for (const table of tableNames) {
      for (const row of (current[table] as ReadonlyMap<string, AnyRow>).values()) {
        const after = mend(current, table, row, repairs);
        if (after !== row) changes.push({ table, id: row.id, before: row, after });
      }
    }
    if (changes.length === 0) return { document: current, repairs };
    current = applyPatch(current, changes);
  }
}

function mend(document: JourneyDocument, table: TableName, row: AnyRow, repairs: Repair[]): AnyRow | null {
  let mended: AnyRow | null = row;
  for (const reference of definitionOf(table).references) {
    if (!mended) break;
    const target = document[reference.to as TableName];
    const allMissing = new Set(reference.ids(mended).filter((id) => !target.has(id)));
    if (allMissing.size === 0) continue;
    mended = reference.without(mended, (id) => allMissing.has(id)) as AnyRow | null;
    const action = mended ? 'cleared' : 'removed';
    for (const missing of allMissing) repairs.push({ table, id: row.id, action, field: reference.field, missing });
  }
  return mended;
}

/** The same journey under new ids throughout: a copy that shares none with the original. */
export function withNewIds(document: JourneyDocument, newId: () => string): JourneyDocument {
  const ids = new Map<string, string>();
  for (const table of tableNames) {
    if (!definitionOf(table).idOf && table !== 'dismissals')
      for (const id of document[table].keys()) ids.set(id, newId());
  }
  const rename = (id: string) => ids.get(id) ?? id;
  const changes: Change[] = [];
  for (const table of tableNames) {
    const definition = definitionOf(table);
    for (const row of (document[table] as ReadonlyMap<string, AnyRow>).values()) {
      let copy: AnyRow = { ...row, id: rename(row.id) };
      for (const reference of definition.references) copy = reference.rename(copy, rename) as AnyRow;
      if (definition.renameEmbedded) copy = definition.renameEmbedded(copy, rename) as AnyRow;
      if (definition.idOf) copy = { ...copy, id: definition.idOf(copy) };
      changes.push({ table, id: copy.id, before: null, after: copy });
    }
  }
  return applyPatch(emptyDocument(rename(document.id)), changes);
}
