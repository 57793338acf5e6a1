import type { JourneyDocument } from '../../../domain/document';
import type { RowRef } from '../../../state/session';

/** What the inspector is about. */
export type Subject =
  | { readonly kind: 'journey' }
  | { readonly kind: 'touchpoint' | 'stage' | 'presence' | 'channel' | 'link'; readonly id: string }
  | { readonly kind: 'several'; readonly rows: readonly RowRef[] };

const kinds = {
  touchpoints: 'touchpoint',
  stages: 'stage',
  presences: 'presence',
  channels: 'channel',
  links: 'link',
} as const;

type InspectedTable = keyof typeof kinds;

/** The part of the selection that exists and has an inspector; nothing of it means the journey itself. */
export function subjectOf(document: JourneyDocument, selection: readonly RowRef[]): Subject {
  const rows = selection.filter(({ table, id }) => isInspected(table) && document[table].has(id));
  const [only] = rows;
  if (!only || !isInspected(only.table)) return { kind: 'journey' };
  return rows.length === 1 ? { kind: kinds[only.table], id: only.id } : { kind: 'several', rows };
}

/** The same text for the same subject. */
export function subjectKey(subject: Subject): string {
  if (subject.kind === 'journey') return subject.kind;
  if (subject.kind !== 'several') return `${subject.kind} ${subject.id}`;
  return subject.rows.map(({ table, id }) => `${table}.${id}`).join(' ');
}

function isInspected(table: string): table is InspectedTable {
  return Object.hasOwn(kinds, table);
}
