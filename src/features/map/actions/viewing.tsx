import {
  CheckCheck,
  Layers,
  ListFilter,
  Map as MapIcon,
  Maximize,
  Minus,
  PanelLeft,
  PanelRight,
  Plus,
  Search,
} from 'lucide-react';
import { lenses } from '../../../domain/lenses/index';
import type { Action } from '../../../state/actions';
import { announce } from '../../../ui/Announcer';
import { currentRef, documentOf, keyOf, type MapContext, select } from '../mapContext';
import { callInspector } from '../mapStore';
import { isOnCanvas, isOnMap } from './focus';

const hasCanvas = (context: MapContext): boolean => context.camera() !== null;

export const fitAction: Action<MapContext> = {
  id: 'map.fit',
  label: 'Fit the whole map',
  group: 'Map',
  shortcuts: ['f'],
  icon: <Maximize aria-hidden />,
  isEnabled: (context) => isOnMap() && hasCanvas(context),
  run: (context) => context.camera()?.fit(),
};

export const zoomInAction: Action<MapContext> = {
  id: 'map.zoom.in',
  label: 'Zoom in',
  group: 'Map',
  shortcuts: ['$mod++', '$mod+='],
  icon: <Plus aria-hidden />,
  isEnabled: hasCanvas,
  run: (context) => context.camera()?.zoomBy(1.25),
};

export const zoomOutAction: Action<MapContext> = {
  id: 'map.zoom.out',
  label: 'Zoom out',
  group: 'Map',
  shortcuts: ['$mod+-'],
  icon: <Minus aria-hidden />,
  isEnabled: hasCanvas,
  run: (context) => context.camera()?.zoomBy(0.8),
};

export const actualSizeAction: Action<MapContext> = {
  id: 'map.zoom.actual',
  label: 'Zoom to 100 %',
  group: 'Map',
  // On a presence 1 sets its level, so this key has a twin that always works.
  shortcuts: ['1', 'Shift+Digit1'],
  isEnabled: (context) => isOnMap() && hasCanvas(context),
  run: (context) => context.camera()?.zoomTo(1),
};

export const findAction: Action<MapContext> = {
  id: 'map.find',
  label: 'Find a card',
  group: 'Map',
  shortcuts: ['$mod+f', '/'],
  icon: <Search aria-hidden />,
  run: ({ map }) => map.setState({ finder: { kind: 'find' } }),
};

export const filterAction: Action<MapContext> = {
  id: 'map.filter',
  label: 'Filter',
  group: 'Map',
  shortcuts: ['Shift+F'],
  icon: <ListFilter aria-hidden />,
  run: ({ map }) => map.setState({ isFilterOpen: true }),
};

export const minimapAction: Action<MapContext> = {
  id: 'map.minimap',
  label: 'Minimap',
  group: 'Map',
  shortcuts: ['Shift+M'],
  icon: <MapIcon aria-hidden />,
  isEnabled: (context) => isOnMap() && hasCanvas(context),
  run: ({ map }) => map.setState(({ isMinimapOpen }) => ({ isMinimapOpen: !isMinimapOpen })),
};

export const inspectorAction: Action<MapContext> = {
  id: 'map.inspector',
  label: 'Inspector',
  group: 'Map',
  shortcuts: ['i'],
  icon: <PanelRight aria-hidden />,
  run: ({ session }) => session.setState(({ isInspectorOpen }) => ({ isInspectorOpen: !isInspectorOpen })),
};

/** Never closes it: what a menu offers, and what Enter does on a channel, whose name is not edited in place. */
export const showInInspectorAction: Action<MapContext> = {
  id: 'map.inspector.show',
  label: 'Show in the inspector',
  group: 'Selection',
  shortcuts: ['Alt+Enter', 'Enter'],
  icon: <PanelRight aria-hidden />,
  isEnabled: (context) => isOnCanvas() && context.map.getState().linking === null && currentRef(context) !== null,
  run: ({ session, map }) => {
    if (session.getState().isInspectorOpen) callInspector(map);
    else session.setState({ isInspectorOpen: true });
  },
};

export const paletteAction: Action<MapContext> = {
  id: 'map.palette',
  label: 'Channel palette',
  group: 'Map',
  shortcuts: ['p'],
  icon: <PanelLeft aria-hidden />,
  run: ({ session }) => session.setState(({ isPaletteOpen }) => ({ isPaletteOpen: !isPaletteOpen })),
};

export const selectAllAction: Action<MapContext> = {
  id: 'map.selectAll',
  label: 'Select all cards',
  group: 'Selection',
  shortcuts: ['$mod+a'],
  icon: <CheckCheck aria-hidden />,
  isEnabled: isOnMap,
  run: (context) => {
    const all = [...documentOf(context).touchpoints.keys()].map((id) => ({ table: 'touchpoints' as const, id }));
    const refs = all.filter((ref) => !context.map.getState().filtered?.isHidden(keyOf(ref)));
    select(context, ...refs);
    announce(`${refs.length} touchpoints selected`);
  },
};

/** Changing the lens is not part of the first view. */
const choosing = (run: (code: typeof import('../chooseLens')) => void) => void import('../chooseLens').then(run);

const lensActions = lenses.map(
  (lens): Action<MapContext> => ({
    id: `map.lens.${lens.id}`,
    label: `See as ${lens.label.toLowerCase()}`,
    group: 'Map',
    isEnabled: ({ session }) => session.getState().lens !== lens.id,
    run: (context) => choosing(({ chooseLens }) => chooseLens(context, lens)),
  }),
);

export const nextLensAction: Action<MapContext> = {
  id: 'map.lens.next',
  label: 'Next way to see the journey',
  group: 'Map',
  shortcuts: ['v'],
  icon: <Layers aria-hidden />,
  run: (context) => choosing(({ stepLens }) => stepLens(context, 1)),
};

export const previousLensAction: Action<MapContext> = {
  id: 'map.lens.previous',
  label: 'Previous way to see the journey',
  group: 'Map',
  shortcuts: ['Shift+V'],
  run: (context) => choosing(({ stepLens }) => stepLens(context, -1)),
};

export const viewingActions = [
  fitAction,
  zoomInAction,
  zoomOutAction,
  actualSizeAction,
  findAction,
  filterAction,
  selectAllAction,
  inspectorAction,
  showInInspectorAction,
  paletteAction,
  minimapAction,
  nextLensAction,
  previousLensAction,
  ...lensActions,
] as const;
