import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LinksShown } from '../domain/layout/linkRanks';
import type { TableName } from '../domain/model/tables';

/** Names one row of the open journey. */
export interface RowRef {
  readonly table: TableName;
  readonly id: string;
}

/** The ids of those rows that are of one table. */
export function idsOf(refs: readonly RowRef[], table: TableName): string[] {
  return refs.filter((ref) => ref.table === table).map(({ id }) => id);
}

/** What this tab shows of a journey, none of which is part of the journey. */
export interface SessionState {
  /** The selected rows; the last one is the one that was selected last. */
  readonly selection: readonly RowRef[];
  /** The row whose name is being edited in place on the map. */
  readonly editing: RowRef | null;
  /** A row of the map that another part of the screen leads to: the map brings it in sight and gives it the focus. */
  readonly goTo: RowRef | null;
  /**
   * A table that is to come in as rows, asked about before anything is changed: the file, null while it has to be chosen,
   * and the stage it was pasted at or dropped on.
   */
  readonly importing: { readonly file: File | null; readonly stageId: string | null } | null;
  readonly isInspectorOpen: boolean;
  readonly isPaletteOpen: boolean;
  /** Id of the lens through which the map is seen. */
  readonly lens: string;
  /** Which links the map shows while nobody asks for those of a card. */
  readonly linksShown: LinksShown;
  /** Ids of the lanes that the map does not show. */
  readonly lanesHidden: readonly string[];
  /** What the map is filtered for, as locations say it: see domain/filter, whose code comes when one is set. */
  readonly filter: string;
  /** Whether what does not match is hidden, not only pale. */
  readonly isFilterHiding: boolean;
  /** Keys of the lines of the outline under which all is folded away. */
  readonly folded: ReadonlySet<string>;
  /** Where the map was left through each lens, so that coming back shows the same place. */
  readonly viewports: Readonly<Record<string, { readonly x: number; readonly y: number; readonly zoom: number }>>;
}

/**
 * Where each part lives: in the location, so that a link or a reload returns to it, or in this tab for as long as it is open.
 * Nothing of it is stored.
 */
const livesIn: Readonly<Record<keyof SessionState, 'location' | 'tab'>> = {
  selection: 'location',
  editing: 'tab',
  goTo: 'tab',
  importing: 'tab',
  isInspectorOpen: 'tab',
  isPaletteOpen: 'tab',
  lens: 'location',
  linksShown: 'location',
  lanesHidden: 'location',
  filter: 'location',
  isFilterHiding: 'location',
  folded: 'tab',
  viewports: 'tab',
};

/** Whether two states lead to the same location. */
export function isSamePlace(a: SessionState, b: SessionState): boolean {
  const parts = Object.keys(livesIn) as (keyof SessionState)[];
  return parts.every((part) => livesIn[part] === 'tab' || a[part] === b[part]);
}

export type SessionStore = StoreApi<SessionState>;

/** `lens` is the one that the journey opens with; locations say nothing of it. */
export function createSession(lens = 'stages'): SessionStore {
  return createStore<SessionState>(() => ({
    selection: [],
    editing: null,
    goTo: null,
    importing: null,
    isInspectorOpen: false,
    isPaletteOpen: false,
    lens,
    linksShown: 'all',
    lanesHidden: [],
    filter: '',
    isFilterHiding: false,
    folded: new Set(),
    viewports: {},
  }));
}

export function isSameRef(a: RowRef | null, b: RowRef | null): boolean {
  return a === b || (a !== null && b !== null && a.table === b.table && a.id === b.id);
}
