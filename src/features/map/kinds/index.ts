import type { JourneyDocument } from '../../../domain/document';
import type { CellBox } from '../../../domain/layout/mapLayout';
import type { TableName } from '../../../domain/model/tables';
import { counted } from '../../../domain/words';
import type { RowRef } from '../../../state/session';
import { currentRef, documentOf, type MapContext } from '../mapContext';
import type { Kind } from './kind';
import { links } from './link/links';
import { presences } from './presence/presences';
import { stages } from './stage/stages';
import { touchpoints } from './touchpoint/touchpoints';

/** Kinds by their table, from what depends to what it depends on. */
export type Kinds = Readonly<Partial<Record<TableName, Kind>>>;

/** Everything that stands on the map. A new kind is a file beside this and a line here. */
export const kinds = { links, presences, touchpoints, stages } as const satisfies Kinds;

/** The kind of a row, or null for one that is not among them. */
export function kindOf(ref: RowRef | null | undefined, among: Kinds = kinds): Kind | null {
  return (ref && among[ref.table]) ?? null;
}

/** A row that links may start and end at, else null. */
export function linkable(ref: RowRef | null | undefined): RowRef | null {
  return ref && kindOf(ref)?.isLinkable === true ? ref : null;
}

/** Whether the cards of a cell are written on the map, and not chosen from a list. */
export function isTyped({ table }: CellBox): boolean {
  return kinds[table].text !== null;
}

/** The stage that the selection is in, else none. */
export function currentStageId(context: MapContext): string | null {
  return stageIdOf(documentOf(context), currentRef(context));
}

/** The stage that a row stands in, else none. */
export function stageIdOf(document: JourneyDocument, ref: RowRef | null | undefined): string | null {
  return (ref && kindOf(ref)?.stageOf(document, ref.id)) ?? null;
}

/** How many rows of each kind, in words: “3 touchpoints”, “1 link”. */
export function countsOf(rows: readonly RowRef[], among: Kinds = kinds): string[] {
  const counts = new Map<Kind, number>();
  for (const row of rows) {
    const kind = kindOf(row, among);
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([{ noun }, count]) => counted(count, ...noun));
}
