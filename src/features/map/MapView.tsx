import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { ReactFlowProvider, useReactFlow } from 'reactflow';
import { useEdits } from '../../parts/useEdits';
import { useActions } from '../../state/actionRegistry';
import type { BoundAction } from '../../state/actions';
import { useJourney, useSession } from '../../state/context';
import { Drawer } from '../../ui/Drawer';
import { onDemand, preloadWhenIdle } from '../../ui/onDemand';
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

const Finder = onDemand(() => import('./chrome/Finder').then((m) => m.Finder));
const MapContextMenu = onDemand<MenuProps>(() => import('./menu/MapContextMenu').then((m) => m.MapContextMenu));
const Inspector = onDemand(() => import('./inspector/Inspector').then((m) => m.Inspector));
const ChannelPalette = onDemand(() => import('./palette/ChannelPalette').then((m) => m.ChannelPalette));

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

interface MenuProps {
  readonly actions: readonly BoundAction[];
}

/** Panels, finder and menu, whose code is not part of the first view: it follows it. */
function OnDemand({ actions }: MenuProps) {
  const isInspectorOpen = useSession((state) => state.isInspectorOpen);
  const isPaletteOpen = useSession((state) => state.isPaletteOpen);
  const hasMenu = useMapState((map) => map.menu !== null);
  const isFinding = useMapState((map) => map.finder !== null);
  useEffect(() => preloadWhenIdle([Inspector, ChannelPalette, MapContextMenu, Finder]), []);
  const { session } = useJourney();
  const close = (panel: 'isPaletteOpen' | 'isInspectorOpen') => () => session.setState({ [panel]: false });
  // Each waits for itself: one that loads should not take another, and the focus in it, off the page.
  return (
    <>
      <Suspense fallback={<Frame title="Channels" side="left" onClose={close('isPaletteOpen')} />}>
        {isPaletteOpen && <ChannelPalette />}
      </Suspense>
      <Suspense fallback={<Frame title="Inspector" side="right" onClose={close('isInspectorOpen')} />}>
        {isInspectorOpen && <Inspector />}
      </Suspense>
      <Suspense>{isFinding && <Finder />}</Suspense>
      <Suspense>{hasMenu && <MapContextMenu actions={actions} />}</Suspense>
    </>
  );
}

/** A panel whose code is on the way: it is there, and empty. */
function Frame(props: { title: string; side: 'left' | 'right'; onClose: () => void }) {
  return (
    <Drawer isOpen width={348} {...props}>
      {null}
    </Drawer>
  );
}
