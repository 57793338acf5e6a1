import type { JourneyDocument } from '../../../domain/document';
import type { RowRef } from '../../../state/session';
import { panelKinds } from '../kinds/channel/channels';

/** The tables whose rows the inspector shows. */
export type InspectedTable = keyof typeof panelKinds;

/** What the inspector is about. */
export type Subject =
  | { readonly kind: 'journey' }
  | { readonly kind: 'row'; readonly table: InspectedTable; readonly id: string }
  | { readonly kind: 'several'; readonly rows: readonly RowRef[] };

/** The part of the selection that exists and has an inspector; nothing of it means the journey itself. */
export function subjectOf(document: JourneyDocument, selection: readonly RowRef[]): Subject {
  const rows = selection.filter(({ table, id }) => isInspected(table) && document[table].has(id));
  const [only] = rows;
  if (!only || !isInspected(only.table)) return { kind: 'journey' };
  return rows.length === 1 ? { kind: 'row', table: only.table, id: only.id } : { kind: 'several', rows };
}

/** The rows that it is about; none for the journey itself. */
export function rowsOf(subject: Subject): readonly RowRef[] {
  if (subject.kind === 'journey') return [];
  return subject.kind === 'several' ? subject.rows : [{ table: subject.table, id: subject.id }];
}

/** The same text for the same subject. */
export function subjectKey(subject: Subject): string {
  const rows = rowsOf(subject);
  return rows.length === 0 ? subject.kind : rows.map(({ table, id }) => `${table}.${id}`).join(' ');
}

function isInspected(table: string): table is InspectedTable {
  return Object.hasOwn(panelKinds, table);
}
