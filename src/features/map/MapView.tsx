import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ReactFlowProvider, useReactFlow } from 'reactflow';
import { createSights, lensOf } from '../../domain/lenses/index';
import { useEdits } from '../../parts/useEdits';
import { useActions, useOfferCommands } from '../../state/actionRegistry';
import type { BoundAction } from '../../state/actions';
import { useJourney, useSession } from '../../state/context';
import { Drawer } from '../../ui/Drawer';
import { onDemand, preloadWhenIdle } from '../../ui/onDemand';
import { NOTHING, StandIn, TypeAhead, type Typed } from '../../ui/TypeAhead';
import { PANELS } from './actions/focus';
import { mapActions } from './actions/mapActions';
import { Canvas } from './canvas/Canvas';
import { createCamera } from './canvas/camera';
import { MapToolbar } from './chrome/MapToolbar';
import { LensGate, useLens } from './lens';
import styles from './MapView.module.css';
import { focusOn, keyOf, layoutOf, type MapContext, MapContextProvider, useIsEmpty } from './mapContext';
import { createMapStore, MapStoreProvider, useMapState, useMapStore } from './mapStore';
import { insetsOf, usePanels } from './panels';
import { useClipboard } from './useClipboard';
import { FIND } from './words';

/** Waits, as a panel does, so that neither comes without the other. */
const Retype = onDemand(() => import('./Retype').then((m) => m.Retype));
const Outline = onDemand(() => import('./outline/Outline').then((m) => m.Outline));
const EmptyHint = onDemand(() => import('./chrome/EmptyHint').then((m) => m.EmptyHint));
const LinkingBar = onDemand(() => import('./chrome/LinkingBar').then((m) => m.LinkingBar));
const Finder = onDemand<{ typedAhead: Typed }>(() => import('./chrome/Finder').then((m) => m.Finder));
const MapContextMenu = onDemand<MenuProps>(() => import('./menu/MapContextMenu').then((m) => m.MapContextMenu));
const Inspector = onDemand<{ calls: number }>(() => import('./inspector/Inspector').then((m) => m.Inspector));
const Filter = onDemand(() => import('./filter/Filter').then((m) => m.Filter));
const QuickAdd = onDemand(() => import('./quickAdd/QuickAdd').then((m) => m.QuickAdd));
const PasteField = onDemand(() => import('./clipboard/PasteField').then((m) => m.PasteField));
const OnCard = onDemand(() => import('./onCard/OnCard').then((m) => m.OnCard));
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
      insets: () => insetsOf(session.getState(), frame.current?.clientHeight ?? 0),
    });
    const sights = createSights(
      () => session.getState().lens,
      () => session.getState().lanesHidden,
    );
    const isCanvas = () => lensOf(session.getState().lens).draws === 'map';
    return { engine, session, map, edits, sights, camera: () => (isCanvas() ? camera : null) };
  }, [engine, session, map, edits, flow]);
  const lens = useLens();
  const actions = useActions(mapActions, context);
  useOfferCommands(
    useCallback(async () => (await import('./menu/commands')).chosenCommands(context, actions), [context, actions]),
  );
  useClipboard(
    context,
    useSession((state) => state.selection.length > 0 || state.editing !== null),
  );

  usePanels(context);
  const wanted = useSession(({ goTo }) => goTo);
  useEffect(() => {
    if (!wanted) return;
    session.setState({ goTo: null });
    focusOn(context, keyOf(wanted));
  }, [wanted, context, session]);

  return (
    <MapContextProvider value={context}>
      <div ref={frame} className={styles.map}>
        {lens.draws === 'map' ? (
          <Suspense>
            <LensGate lens={lens}>
              <Canvas context={context} />
              <HowToBegin />
            </LensGate>
          </Suspense>
        ) : (
          <Suspense>
            <Outline />
          </Suspense>
        )}
        <Linking />
        <MapToolbar actions={actions} />
        <div className={styles.panels} {...{ [PANELS]: '' }}>
          <OnDemand actions={actions} />
        </div>
      </div>
    </MapContextProvider>
  );
}

/** Waits for itself: the canvas does not wait for it. */
function HowToBegin() {
  return <Suspense>{useIsEmpty() && <EmptyHint />}</Suspense>;
}

/** The bar of a link in hand. */
function Linking() {
  const isLinking = useMapState(({ linking }) => linking !== null);
  return <Suspense>{isLinking && <LinkingBar />}</Suspense>;
}

interface MenuProps {
  readonly actions: readonly BoundAction[];
}

/** Panels, finder and menu, whose code is not part of the first view: it follows it. */
function OnDemand({ actions }: MenuProps) {
  const isInspectorOpen = useSession((state) => state.isInspectorOpen);
  const isPaletteOpen = useSession((state) => state.isPaletteOpen);
  const calls = useMapState((map) => map.inspectorCalls);
  const hasMenu = useMapState((map) => map.menu !== null);
  const isFinding = useMapState((map) => map.finder !== null);
  const isFilterOpen = useMapState((map) => map.isFilterOpen);
  const isFiltering = useSession((state) => state.filter !== '');
  const isAddingQuickly = useMapState((map) => map.isAddingQuickly);
  const isPasting = useMapState((map) => map.pasting !== null);
  const isOnCard = useMapState((map) => map.asking !== null || map.choosing !== null);
  useEffect(
    () =>
      preloadWhenIdle([
        Retype,
        OnCard,
        QuickAdd,
        Inspector,
        ChannelPalette,
        MapContextMenu,
        Finder,
        Filter,
        LinkingBar,
      ]),
    [],
  );
  const { session } = useJourney();
  const map = useMapStore();
  // Who has a card in hand may soon say its channel.
  const hasCard = useSession((state) => state.selection.length > 0);
  useEffect(() => void (hasCard && OnCard.preload().catch(() => {})), [hasCard]);
  const close = (panel: 'isPaletteOpen' | 'isInspectorOpen') => () => session.setState({ [panel]: false });
  // Each waits for itself: one that loads should not take another, and the focus in it, off the page.
  return (
    <>
      <Suspense
        fallback={
          <Frame title="Channels" side="left" onClose={close('isPaletteOpen')}>
            <Ahead label="Search channels" onCancel={close('isPaletteOpen')} />
          </Frame>
        }
      >
        {isPaletteOpen && (
          <>
            <ChannelPalette />
            <Retype />
          </>
        )}
      </Suspense>
      <Suspense fallback={<Frame title="Inspector" side="right" onClose={close('isInspectorOpen')} />}>
        {isInspectorOpen && <Inspector calls={calls} />}
      </Suspense>
      <Suspense fallback={<Ahead label="Channel" onCancel={() => map.setState({ asking: null, choosing: null })} />}>
        {isOnCard && (
          <>
            <OnCard />
            <Retype />
          </>
        )}
      </Suspense>
      <Suspense fallback={<Ahead label="Quick add" onCancel={() => map.setState({ isAddingQuickly: false })} />}>
        {isAddingQuickly && (
          <>
            <QuickAdd />
            <Retype />
          </>
        )}
      </Suspense>
      <Suspense>{isFinding && <Find />}</Suspense>
      <Suspense>{(isFilterOpen || isFiltering) && <Filter />}</Suspense>
      <Suspense>{isPasting && <PasteField />}</Suspense>
      <Suspense>{hasMenu && <MapContextMenu actions={actions} />}</Suspense>
    </>
  );
}

/** Search over the journey, and what was typed before it was there. */
function Find() {
  const map = useMapStore();
  return (
    <TypeAhead label={FIND} load={Finder.preload} onCancel={() => map.setState({ finder: null })}>
      {(_, typed) => <Finder typedAhead={typed} />}
    </TypeAhead>
  );
}

/** Takes what is typed while a field of a panel or of a card is on the way. */
function Ahead({ label, onCancel }: { label: string; onCancel: () => void }) {
  const map = useMapStore();
  const cancel = () => {
    map.setState({ typedAhead: NOTHING });
    onCancel();
  };
  return <StandIn isHidden label={label} onTyped={(typedAhead) => map.setState({ typedAhead })} onCancel={cancel} />;
}

interface FrameProps {
  readonly title: string;
  readonly side: 'left' | 'right';
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A panel whose code is on the way: it is there, and empty. */
function Frame({ children = null, ...props }: FrameProps) {
  return (
    <Drawer isOpen width={348} {...props}>
      {children}
    </Drawer>
  );
}
