import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { ReactFlowProvider, useReactFlow } from 'reactflow';
import { useEdits } from '../../parts/useEdits';
import { useActions } from '../../state/actionRegistry';
import type { BoundAction } from '../../state/actions';
import { useJourney, useSession } from '../../state/context';
import { PANELS } from './actions/focus';
import { mapActions } from './actions/mapActions';
import { Canvas } from './canvas/Canvas';
import { BARS, createCamera, PANEL, STRIP } from './canvas/camera';
import { rectOf } from './canvas/useFocusRequests';
import { EmptyHint } from './chrome/EmptyHint';
import { LinkingBar } from './chrome/LinkingBar';
import { MapToolbar } from './chrome/MapToolbar';
import styles from './MapView.module.css';
import { keyOf, layoutOf, type MapContext, MapContextProvider } from './mapContext';
import { createMapStore, MapStoreProvider, useMapState } from './mapStore';

const Finder = lazy(() => import('./chrome/Finder').then((m) => ({ default: m.Finder })));
const MapContextMenu = lazy(() => import('./menu/MapContextMenu').then((m) => ({ default: m.MapContextMenu })));
const Inspector = lazy(() => import('./inspector/Inspector').then((m) => ({ default: m.Inspector })));
const ChannelPalette = lazy(() => import('./palette/ChannelPalette').then((m) => ({ default: m.ChannelPalette })));

/** The map of the open journey: the canvas, and the panels and bars over it. */
export function MapView() {
  const [map] = useState(createMapStore);
  return (
    <MapStoreProvider value={map}>
      <ReactFlowProvider>
        <MapParts map={map} />
      </ReactFlowProvider>
    </MapStoreProvider>
  );
}

function MapParts({ map }: { map: ReturnType<typeof createMapStore> }) {
  const { engine, session } = useJourney();
  const edits = useEdits();
  const flow = useReactFlow();
  const frame = useRef<HTMLDivElement>(null);
  const context = useMemo((): MapContext => {
    const camera = createCamera({
      flow,
      layout: () => layoutOf(context),
      size: () => frame.current?.getBoundingClientRect() ?? { width: 0, height: 0 },
      insets: () => {
        const { isInspectorOpen, isPaletteOpen } = session.getState();
        return {
          ...BARS,
          top: STRIP,
          right: isInspectorOpen ? PANEL : BARS.right,
          left: isPaletteOpen ? PANEL : BARS.left,
        };
      },
    });
    return { engine, session, map, edits, camera: () => camera };
  }, [engine, session, map, edits, flow]);
  const actions = useActions(mapActions, context);

  useEffect(() => {
    const reveal = () => {
      const last = session.getState().selection.at(-1);
      const rect = last && rectOf(layoutOf(context), keyOf(last));
      if (rect) context.camera()?.reveal(rect);
    };
    // A location may name what to look at.
    const timer = setTimeout(reveal);
    // A panel that opens lies over the map; what it is about has to stay in sight beside it.
    const unsubscribe = session.subscribe((state, before) => {
      const opens = state.isPaletteOpen && !before.isPaletteOpen;
      if (opens || (state.isInspectorOpen && !before.isInspectorOpen)) reveal();
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [context, session]);

  return (
    <MapContextProvider value={context}>
      <div ref={frame} className={styles.map}>
        <Canvas context={context} />
        <LinkingBar />
        <EmptyHint />
        <MapToolbar actions={actions} />
        <div className={styles.panels} {...{ [PANELS]: '' }}>
          <OnDemand actions={actions} />
        </div>
      </div>
    </MapContextProvider>
  );
}

/** Panels, finder and menu, whose code loads when one is first opened. */
function OnDemand({ actions }: { actions: readonly BoundAction[] }) {
  const isInspectorOpen = useSession((state) => state.isInspectorOpen);
  const isPaletteOpen = useSession((state) => state.isPaletteOpen);
  const hasMenu = useMapState((map) => map.menu !== null);
  const isFinding = useMapState((map) => map.finder !== null);
  return (
    <Suspense>
      {isPaletteOpen && <ChannelPalette />}
      {isInspectorOpen && <Inspector />}
      {isFinding && <Finder />}
      {hasMenu && <MapContextMenu actions={actions} />}
    </Suspense>
  );
}
