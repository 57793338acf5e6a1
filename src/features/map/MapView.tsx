import { useEffect, useMemo, useRef, useState } from 'react';
import { ReactFlowProvider, useReactFlow } from 'reactflow';
import { useActions } from '../../state/actionRegistry';
import { useJourney } from '../../state/context';
import { PANELS } from './actions/focus';
import { mapActions } from './actions/mapActions';
import { Canvas } from './canvas/Canvas';
import { BARS, createCamera, PANEL } from './canvas/camera';
import { rectOf } from './canvas/useFocusRequests';
import { EmptyHint } from './chrome/EmptyHint';
import { Finder } from './chrome/Finder';
import { LinkingBar } from './chrome/LinkingBar';
import { MapToolbar } from './chrome/MapToolbar';
import { Inspector } from './inspector/Inspector';
import { useEdits } from './inspector/useEdits';
import styles from './MapView.module.css';
import { keyOf, layoutOf, type MapContext, MapContextProvider } from './mapContext';
import { createMapStore, MapStoreProvider } from './mapStore';
import { MapContextMenu } from './menu/MapContextMenu';
import { ChannelPalette } from './palette/ChannelPalette';

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
        return { ...BARS, right: isInspectorOpen ? PANEL : BARS.right, left: isPaletteOpen ? PANEL : BARS.left };
      },
    });
    return { engine, session, map, edits, camera: () => camera };
  }, [engine, session, map, edits, flow]);
  const actions = useActions(mapActions, context);

  // A location may name what to look at.
  useEffect(() => {
    const last = session.getState().selection.at(-1);
    const rect = last && rectOf(layoutOf(context), keyOf(last));
    if (rect) setTimeout(() => context.camera()?.reveal(rect));
  }, [context, session]);

  return (
    <MapContextProvider value={context}>
      <div ref={frame} className={styles.map}>
        <Canvas context={context} />
        <LinkingBar />
        <EmptyHint />
        <MapToolbar actions={actions} />
        <div className={styles.panels} {...{ [PANELS]: '' }}>
          <ChannelPalette />
          <Inspector />
        </div>
        <MapContextMenu actions={actions} />
        <Finder />
      </div>
    </MapContextProvider>
  );
}
