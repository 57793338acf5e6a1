import {
  Map as MapIcon,
  Maximize,
  PanelLeft,
  PanelRight,
  Search,
  SquareDashedMousePointer,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import type { Action } from '../../../state/actions';
import { announce } from '../../../ui/Announcer';
import { documentOf, type MapContext, select } from '../mapContext';
import { isOnMap } from './focus';

export const fitAction: Action<MapContext> = {
  id: 'map.fit',
  label: 'Fit the whole map',
  group: 'Map',
  shortcuts: ['f'],
  icon: <Maximize aria-hidden />,
  isEnabled: isOnMap,
  run: (context) => context.camera()?.fit(),
};

export const zoomInAction: Action<MapContext> = {
  id: 'map.zoom.in',
  label: 'Zoom in',
  group: 'Map',
  shortcuts: ['$mod+=', '$mod+Shift++', '$mod+NumpadAdd'],
  icon: <ZoomIn aria-hidden />,
  run: (context) => context.camera()?.zoomBy(1.25),
};

export const zoomOutAction: Action<MapContext> = {
  id: 'map.zoom.out',
  label: 'Zoom out',
  group: 'Map',
  shortcuts: ['$mod+-', '$mod+NumpadSubtract'],
  icon: <ZoomOut aria-hidden />,
  run: (context) => context.camera()?.zoomBy(0.8),
};

export const actualSizeAction: Action<MapContext> = {
  id: 'map.zoom.actual',
  label: 'Zoom to 100 %',
  group: 'Map',
  // On a presence 1 sets its level, so this key has a twin that always works.
  shortcuts: ['1', 'Shift+Digit1'],
  isEnabled: isOnMap,
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

export const minimapAction: Action<MapContext> = {
  id: 'map.minimap',
  label: 'Minimap',
  group: 'Map',
  shortcuts: ['Shift+M'],
  icon: <MapIcon aria-hidden />,
  isEnabled: isOnMap,
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
  icon: <SquareDashedMousePointer aria-hidden />,
  isEnabled: isOnMap,
  run: (context) => {
    const ids = [...documentOf(context).touchpoints.keys()];
    select(context, ...ids.map((id) => ({ table: 'touchpoints' as const, id })));
    announce(`${ids.length} touchpoints selected`);
  },
};

export const viewingActions = [
  fitAction,
  zoomInAction,
  zoomOutAction,
  actualSizeAction,
  findAction,
  selectAllAction,
  inspectorAction,
  paletteAction,
  minimapAction,
] as const;
