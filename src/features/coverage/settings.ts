import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { useJourney } from '../../state/context';
import type { SessionStore } from '../../state/session';
import { type GapFilter, noFilter } from './gaps/filter';
import type { ChannelFilter, ChannelSort } from './matrix/arrange';

/** What the left side shows: the cells, or one of the two charts. */
export type Lens = 'matrix' | 'stages' | 'landscape';

/** What the cells of the matrix show. */
export type Figure = 'presence' | 'demand' | 'gap';

/** How this tab looks at coverage. None of it is part of the journey; it lasts as long as the journey is open. */
export interface CoverageSettings {
  readonly lens: Lens;
  readonly figure: Figure;
  readonly sort: ChannelSort;
  readonly channels: ChannelFilter;
  /** Whether charts show their table twin. */
  readonly asTable: boolean;
  readonly gapFilter: GapFilter;
  readonly showsDismissed: boolean;
  /** The gap that keys act on: the one that has the focus or had it last, until the focus goes to the other side. */
  readonly gapAtHand: string | null;
}

export type SettingsStore = StoreApi<CoverageSettings>;

const stores = new WeakMap<SessionStore, SettingsStore>();

/** The settings that belong to the open journey: going to another view and back finds them as they were. */
export function useSettingsStore(): SettingsStore {
  const { session } = useJourney();
  let store = stores.get(session);
  if (!store) {
    store = createStore<CoverageSettings>(() => ({
      lens: 'matrix',
      figure: 'gap',
      sort: 'opportunity',
      channels: { socialOnly: false, withDemand: false },
      asTable: false,
      gapFilter: noFilter,
      showsDismissed: false,
      gapAtHand: null,
    }));
    stores.set(session, store);
  }
  return store;
}

export function useSettings<T>(select: (settings: CoverageSettings) => T): T {
  return useStore(useSettingsStore(), select);
}
