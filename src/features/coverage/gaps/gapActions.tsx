import { Ban, MapPinned, Plus, Search } from 'lucide-react';
import type { Gap } from '../../../domain/coverage/types';
import type { Action } from '../../../state/actions';

export interface GapContext {
  /** The gap that has the focus, or had it last. */
  readonly gap: Gap | null;
  readonly isOnRoadmap: boolean;
  add(gap: Gap): void;
  askWhy(gap: Gap): void;
  goToMap(gap: Gap): void;
  search(): void;
}

/** What the list of gaps offers to keys and to the palette; its buttons do the same. */
export const gapActions: readonly Action<GapContext>[] = [
  {
    id: 'gap.add-to-roadmap',
    label: 'Add the gap to the roadmap',
    group: 'Coverage',
    shortcuts: ['r'],
    icon: <Plus aria-hidden />,
    isEnabled: ({ gap, isOnRoadmap }) => gap !== null && !isOnRoadmap,
    run: ({ gap, add }) => gap && add(gap),
  },
  {
    id: 'gap.dismiss',
    label: 'Dismiss the gap, because…',
    group: 'Coverage',
    shortcuts: ['d'],
    icon: <Ban aria-hidden />,
    isEnabled: ({ gap }) => gap !== null,
    run: ({ gap, askWhy }) => gap && askWhy(gap),
  },
  {
    id: 'gap.show-on-map',
    label: 'Show the gap on the map',
    group: 'Coverage',
    shortcuts: ['m'],
    icon: <MapPinned aria-hidden />,
    isEnabled: ({ gap }) => gap !== null && (gap.stageId !== null || gap.channelId !== null),
    run: ({ gap, goToMap }) => gap && goToMap(gap),
  },
  {
    id: 'gap.search',
    label: 'Search gaps',
    group: 'Coverage',
    shortcuts: ['$mod+f'],
    icon: <Search aria-hidden />,
    run: ({ search }) => search(),
  },
];
