import { isTyped, kindOf, linkable } from '../kinds';
import 'reactflow/dist/base.css';
import { type MouseEvent, Suspense, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  ConnectionMode,
  type CoordinateExtent,
  type EdgeTypes,
  MiniMap,
  type OnConnectEnd,
  ReactFlow,
  SelectionMode,
  useReactFlow,
  type Viewport,
} from 'reactflow';
import { figuresOf } from '../../../domain/coverage/figuresOf';
import { cellAt } from '../../../domain/layout/dropTarget';
import type { MapLayout } from '../../../domain/layout/mapLayout';
import { lensOf } from '../../../domain/lenses/index';
import { useDocument, useSession } from '../../../state/context';
import type { RowRef } from '../../../state/session';
import { cx } from '../../../ui/cx';
import { onDemand } from '../../../ui/onDemand';
import { ConnectionLine } from '../kinds/link/ConnectionLine';
import { LinkEdge } from '../kinds/link/LinkEdge';
import { drawLink } from '../linking';
import { documentOf, keyOf, layoutOf, type MapContext, select } from '../mapContext';
import { useMapState } from '../mapStore';
import { nodeTypes } from '../nodes/nodeTypes';
import type { MapEdge, MapNode } from '../nodes/types';
import { placeInStage } from '../placing';
import { addTouchpointTo, startTyping } from '../typing';
import { Backdrop } from './Backdrop';
import styles from './Canvas.module.css';
import { firstView, MANY, MAX_ZOOM, MIN_ZOOM } from './camera';
import { FixedNames } from './FixedNames';
import { createEdgeMaker } from './flowEdges';
import { createNodeMaker, miniMapColour } from './flowNodes';
import { keyOfElement, refOfKey } from './keys';
import { resetScroll, useScrolledIntoView, useSidewaysWheel, useSpacePan, useTouch } from './panning';
import { useLookedAt, useReadingOrder, useScale } from './pastReact';
import { scaleOf } from './scale';
import { useDragging } from './useDragging';
import { rectOf } from './useFocusRequests';
import { useSelectionChanges } from './useSelectionChanges';
import { useStops } from './useStops';
import { useWindowed } from './windowed';

const FarPicture = onDemand<{ layout: MapLayout }>(() => import('./picture/FarPicture').then((m) => m.FarPicture));
const edgeTypes: EdgeTypes = { link: LinkEdge };
/** How far the map may be pushed out of the window. */
const SLACK = 1_200;

/** Settings that React Flow compares by identity: made anew at each render, they would have it set itself up anew. */
const steady = {
  connectionMode: ConnectionMode.Loose,
  connectionLineComponent: ConnectionLine,
  selectionMode: SelectionMode.Partial,
  multiSelectionKeyCode: ['Shift', 'Meta', 'Control'],
};
const MIDDLE_BUTTON = [1];

/** The drawing surface: everything of the journey, where the layout put it. */
export function Canvas({ context }: { context: MapContext }) {
  const document = useDocument((current) => current);
  // What is hidden changes what is laid out.
  useSession(({ lanesHidden }) => lanesHidden);
  const layout = context.sights.map().layOut(document);
  const figures = figuresOf(document);
  const selection = useSession((session) => session.selection);
  const isLinking = useMapState((map) => map.linking !== null);
  const isMinimapOpen = useMapState((map) => map.isMinimapOpen);
  const [makeNodes] = useState(createNodeMaker);
  const [makeEdges] = useState(createEdgeMaker);
  const selected = useMemo(() => new Set(selection.map(keyOf)), [selection]);
  const allNodes = useMemo(
    () => makeNodes({ layout, document, figures, selected }),
    [makeNodes, layout, document, figures, selected],
  );
  const allEdges = useMemo(() => makeEdges(layout, document, selected), [makeEdges, layout, document, selected]);
  const filtered = useMapState((map) => map.filtered);
  const shown = useMemo(
    () => filtered?.drawn(allNodes, allEdges, selected) ?? { nodes: allNodes, edges: allEdges },
    [filtered, allNodes, allEdges, selected],
  );
  // The minimap shows what React Flow has: it needs all.
  const isLarge = layout.cards.size > MANY;
  const { nodes, edges, near } = useWindowed(shown, isLarge && !isMinimapOpen);

  const frame = useRef<HTMLDivElement>(null);
  const opening = useOpeningView(context, frame);
  const { width, height } = layout;
  const extent = useMemo((): CoordinateExtent => {
    return [
      [-SLACK, -SLACK],
      [width + SLACK, height + SLACK],
    ];
  }, [width, height]);
  const flow = useReactFlow();
  const dragging = useDragging(context, frame);
  const selecting = useSelectionChanges(context);
  const looking = useLookedAt(
    frame,
    useCallback(() => layoutOf(context), [context]),
  );
  useReadingOrder(frame, opening !== null);
  useScale(context, frame, opening?.zoom);
  const stops = useStops(context, frame, layout, (key) => {
    const rect = rectOf(layoutOf(context), key);
    // Before the browser's own scroll becomes a pan as well.
    resetScroll(frame.current);
    if (rect) context.camera()?.reveal(rect);
  });
  const isPanning = useSpacePan(frame);

  const gestures = useMemo(() => gesturesOf(context, flow), [context, flow]);
  useTouch(context, frame, gestures.openMenuAt);
  useSidewaysWheel(frame);
  useScrolledIntoView(frame);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: React Flow's own element inside has the role and the focus
    <div
      ref={frame}
      {...stops}
      {...looking.focus}
      data-drawn
      className={cx(styles.canvas, isLinking && styles.linking, isPanning && styles.panning)}
      onDoubleClick={gestures.onDoubleClick}
    >
      {opening && (
        <ReactFlow<MapNode, MapEdge>
          aria-label="Map of the journey"
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          defaultViewport={opening}
          minZoom={MIN_ZOOM}
          maxZoom={MAX_ZOOM}
          translateExtent={extent}
          {...steady}
          {...selecting}
          {...dragging}
          {...looking.pointer}
          {...gestures.flow}
          panOnDrag={isPanning || MIDDLE_BUTTON}
          panActivationKeyCode={null}
          selectionOnDrag
          panOnScroll
          zoomOnDoubleClick={false}
          nodeDragThreshold={4}
          nodeClickDistance={4}
          paneClickDistance={4}
          selectionKeyCode={null}
          deleteKeyCode={null}
          disableKeyboardA11y
          connectOnClick={false}
          elevateNodesOnSelect={false}
          onlyRenderVisibleElements={isLarge && isMinimapOpen}
          attributionPosition="bottom-left"
        >
          <Backdrop layout={layout} near={near} />
          {isLarge && !isMinimapOpen && (
            <Suspense>
              <FarPicture layout={layout} />
            </Suspense>
          )}
          {isMinimapOpen && (
            <MiniMap<MapNode>
              ariaLabel="Minimap"
              className={styles.minimap}
              position="bottom-right"
              pannable
              zoomable
              nodeColor={miniMapColour}
              nodeBorderRadius={4}
            />
          )}
          <FixedNames layout={layout} />
        </ReactFlow>
      )}
    </div>
  );
}

/** Where the map opens: as it was left, else so that it fits the element, whose size is known once it is in the page. */
function useOpeningView(context: MapContext, element: { readonly current: HTMLElement | null }): Viewport | null {
  const [view, setView] = useState<Viewport | null>(null);
  useLayoutEffect(() => {
    const box = element.current?.getBoundingClientRect();
    if (!box) return;
    const { viewports, lens } = context.session.getState();
    const first = viewports[lens] ?? firstView(layoutOf(context), box, lensOf(lens).readableFrom);
    // Before the first card is drawn.
    context.map.setState({ isFar: scaleOf(first.zoom) === 'far' });
    setView(first);
  }, [context, element]);
  return view;
}

/** What the pointer does to nodes, links and ground. */
function gesturesOf(context: MapContext, flow: ReturnType<typeof useReactFlow>) {
  const at = (event: { clientX: number; clientY: number }) =>
    flow.screenToFlowPosition({ x: event.clientX, y: event.clientY });
  const openMenuAt = (key: string | null, target: { x: number; y: number }) => {
    const ref = refOfKey(key);
    if (!ref) {
      const stageId = cellAt(layoutOf(context), flow.screenToFlowPosition(target))?.stageId ?? null;
      context.map.setState({ menu: { target, subject: { kind: 'ground', stageId } } });
      return;
    }
    const { selection } = context.session.getState();
    if (!selection.some((other) => keyOf(other) === key)) select(context, ref);
    context.map.setState({ menu: { target, subject: { kind: 'row', ref } } });
  };
  const openMenu = (event: MouseEvent | globalThis.MouseEvent, key: string | null) => {
    event.preventDefault();
    openMenuAt(key, { x: event.clientX, y: event.clientY });
  };
  const onConnectEnd: OnConnectEnd = (event, { fromNode }) => {
    const point = 'changedTouches' in event ? event.changedTouches[0] : event;
    const from = refOfKey(fromNode?.id ?? null);
    const under = point ? globalThis.document.elementFromPoint(point.clientX, point.clientY) : null;
    const to = refOfKey(keyOfElement(under));
    if (from && linkable(to) && to && to.id !== from.id) drawLink(context, from.id, to.id);
  };
  /** A plain click means this one thing, also where it is one of several that are selected. */
  const selectOnly = (event: MouseEvent, ref: RowRef | null) => {
    const isAdding = event.shiftKey || event.metaKey || event.ctrlKey;
    const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
    if (ref && !isAdding && !isOnButton && context.session.getState().selection.length > 1) select(context, ref);
  };
  return {
    openMenuAt,
    /** A double-click on the ground of a stage makes a card there. */
    onDoubleClick: (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !event.target.matches('.react-flow__pane')) return;
      const cell = cellAt(layoutOf(context), at(event));
      if (!cell || !isTyped(cell)) return;
      const target = context.sights.map().dropTarget(documentOf(context), at(event), cell);
      if (target) addTouchpointTo(context, target.stageId, placeInStage(context, cell, target), target.gives);
    },
    flow: {
      onConnectEnd,
      onNodeClick: (event: MouseEvent, node: MapNode) => {
        const { linking } = context.map.getState();
        const ref = refOfKey(node.id);
        if (linking && ref && linkable(ref)) drawLink(context, linking.fromId, ref.id);
        else if (!linking) selectOnly(event, ref);
      },
      // Where its text is too small to be shown, and beside it.
      onNodeDoubleClick: (event: MouseEvent, node: MapNode) => {
        const ref = refOfKey(node.id);
        const isOnButton = event.target instanceof Element && event.target.closest('button') !== null;
        if (ref && kindOf(ref)?.text && !isOnButton) startTyping(context, ref);
      },
      onEdgeClick: (event: MouseEvent, edge: MapEdge) => selectOnly(event, refOfKey(edge.id)),
      onEdgeDoubleClick: (_: MouseEvent, edge: MapEdge) => {
        const ref = refOfKey(edge.id);
        if (ref) startTyping(context, ref);
      },
      onNodeContextMenu: (event: MouseEvent, node: MapNode) => openMenu(event, node.id),
      onEdgeContextMenu: (event: MouseEvent, edge: MapEdge) => openMenu(event, edge.id),
      onPaneContextMenu: (event: MouseEvent | globalThis.MouseEvent) => openMenu(event, null),
      onMoveEnd: () =>
        context.session.setState(({ viewports, lens }) => ({
          viewports: { ...viewports, [lens]: flow.getViewport() },
        })),
    },
  };
}
