import { type ComponentType, lazy } from 'react';
import type { View } from '../state/routes';

/** A view of a journey: its name in the navigation and inside sentences, and its code, which loads when it is first opened. */
export interface ViewEntry {
  readonly name: string;
  readonly phrase: string;
  /** Whether it takes the whole window, without the header. */
  readonly isBare?: boolean;
  readonly Component: ComponentType;
  /** Asks for the code before it is shown. */
  preload(): void;
}

function loaded(load: () => Promise<ComponentType>): Pick<ViewEntry, 'Component' | 'preload'> {
  return {
    Component: lazy(async () => ({ default: await load() })),
    // What does not come is asked for again, and missed, when it is shown.
    preload: () => void load().catch(() => {}),
  };
}

/** Every view of a journey. */
export const viewEntries: Readonly<Record<View, ViewEntry>> = {
  map: {
    name: 'Map',
    phrase: 'the map',
    ...loaded(() => import('../features/map/MapView').then((m) => m.MapView)),
  },
  coverage: {
    name: 'Coverage',
    phrase: 'the coverage view',
    ...loaded(() => import('../features/coverage/CoverageView').then((m) => m.CoverageView)),
  },
  roadmap: {
    name: 'Roadmap',
    phrase: 'the roadmap',
    ...loaded(() => import('../features/roadmap/RoadmapView').then((m) => m.RoadmapView)),
  },
  present: {
    name: 'Present',
    phrase: 'the presentation',
    isBare: true,
    ...loaded(() => import('../features/present/PresentView').then((m) => m.PresentView)),
  },
  audience: {
    name: 'Audience',
    phrase: 'the audience window',
    isBare: true,
    ...loaded(() => import('../features/present/audience/AudienceView').then((m) => m.AudienceView)),
  },
  export: {
    name: 'Export',
    phrase: 'the export view',
    ...loaded(() => import('../features/export/ExportView').then((m) => m.ExportView)),
  },
  versions: {
    name: 'Versions',
    phrase: 'the versions',
    ...loaded(() => import('../features/versions/VersionsView').then((m) => m.VersionsView)),
  },
};
