import { type ComponentType, lazy } from 'react';
import type { View } from '../state/routes';

/** A view of a journey: its name in the navigation and inside sentences, and its code, which loads when it is first opened. */
export interface ViewEntry {
  readonly name: string;
  readonly phrase: string;
  /** Whether it takes the whole window, without the header. */
  readonly isBare?: boolean;
  readonly Component: ComponentType;
}

/** Every view of a journey. */
export const viewEntries: Readonly<Record<View, ViewEntry>> = {
  map: {
    name: 'Map',
    phrase: 'the map',
    Component: lazy(() => import('../features/map/MapView').then((m) => ({ default: m.MapView }))),
  },
  coverage: {
    name: 'Coverage',
    phrase: 'the coverage view',
    Component: lazy(() => import('../features/coverage/CoverageView').then((m) => ({ default: m.CoverageView }))),
  },
  roadmap: {
    name: 'Roadmap',
    phrase: 'the roadmap',
    Component: lazy(() => import('../features/roadmap/RoadmapView').then((m) => ({ default: m.RoadmapView }))),
  },
  present: {
    name: 'Present',
    phrase: 'the presentation',
    isBare: true,
    Component: lazy(() => import('../features/present/PresentView').then((m) => ({ default: m.PresentView }))),
  },
  export: {
    name: 'Export',
    phrase: 'the export view',
    Component: lazy(() => import('../features/export/ExportView').then((m) => ({ default: m.ExportView }))),
  },
  versions: {
    name: 'Versions',
    phrase: 'the versions',
    Component: lazy(() => import('../features/versions/VersionsView').then((m) => ({ default: m.VersionsView }))),
  },
};
