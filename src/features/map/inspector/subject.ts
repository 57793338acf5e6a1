import type { JourneyDocument } from '../../../domain/document';
import type { RowRef } from '../../../state/session';
import type { panelKinds } from '../kinds/channel/channels';

/** What the inspector is about. */
export type Subject =
  | { readonly kind: 'journey' }
  | { readonly kind: 'touchpoint' | 'stage' | 'presence' | 'channel' | 'link'; readonly id: string }
  | { readonly kind: 'several'; readonly rows: readonly RowRef[] };

type InspectedTable = keyof typeof panelKinds;

/** Which rows the inspector shows, and as what. */
const inspected = {
  touchpoints: 'touchpoint',
  stages: 'stage',
  presences: 'presence',
  channels: 'channel',
  links: 'link',
} as const satisfies Record<InspectedTable, string>;

/** The part of the selection that exists and has an inspector; nothing of it means the journey itself. */
export function subjectOf(document: JourneyDocument, selection: readonly RowRef[]): Subject {
  const rows = selection.filter(({ table, id }) => isInspected(table) && document[table].has(id));
  const [only] = rows;
  if (!only || !isInspected(only.table)) return { kind: 'journey' };
  return rows.length === 1 ? { kind: inspected[only.table], id: only.id } : { kind: 'several', rows };
}

/** The rows that it is about; none for the journey itself. */
export function rowsOf(subject: Subject): readonly RowRef[] {
  if (subject.kind === 'journey') return [];
  if (subject.kind === 'several') return subject.rows;
  const table = (Object.keys(inspected) as InspectedTable[]).find((one) => inspected[one] === subject.kind);
  return table ? [{ table, id: subject.id }] : [];
}

/** The same text for the same subject. */
export function subjectKey(subject: Subject): string {
  if (subject.kind === 'journey') return subject.kind;
  if (subject.kind !== 'several') return `${subject.kind} ${subject.id}`;
  return subject.rows.map(({ table, id }) => `${table}.${id}`).join(' ');
}

function isInspected(table: string): table is InspectedTable {
  return Object.hasOwn(inspected, table);
}
