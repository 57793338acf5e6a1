import { useMemo, useState, useSyncExternalStore } from 'react';
import { Position, useStoreApi } from 'reactflow';
import { bottom, boxAround, isSameRect, meet, type Rect, right } from '../../../domain/layout/geometry';
import type { LinkRoute } from '../../../domain/layout/mapLayout';
import { useSession } from '../../../state/context';
import { keyOf } from '../mapContext';
import { useMapState } from '../mapStore';
import type { MapEdge, MapNode } from '../nodes/types';
import { followView } from './followView';

/** px of the map by which what is drawn grows and shrinks: a step brings a few dozen cards, and most frames none. */
const TILE = 240;

/** What React Flow gets of a large map. */
export interface Windowed {
  readonly nodes: MapNode[];
  readonly edges: MapEdge[];
}

/** The same, and the part of the map that it is from; null where it is all. */
export interface InSight extends Windowed {
  readonly near: Rect | null;
}

export interface Sight {
  /** x, y and zoom. */
  readonly transform: readonly [number, number, number];
  /** Of the window, in its own px. */
  readonly width: number;
  readonly height: number;
}

/** The part of the map that is in sight, widened to whole tiles, so that it stays the same for a while as one pans. */
export function tilesInSight({ transform: [x, y, zoom], width, height }: Sight): Rect {
  const down = (value: number) => Math.floor(value / zoom / TILE) * TILE;
  const up = (value: number) => Math.ceil(value / zoom / TILE) * TILE;
  const [left, top] = [down(-x), down(-y)];
  return { x: left, y: top, width: up(width - x) - left, height: up(height - y) - top };
}

/**
 * Picks from a large map what is near the window. React Flow can do that too, but goes through all nodes and links at
 * every step of a pan, and brings cards in by ones and twos, each time with a layout of the page.
 *
 * What is selected stays, hidden while it is far, since React Flow undoes the selection of nodes that it has. Where a
 * picture stands for the cards, only the heads of stages are there besides what is held, with its links.
 */
export function createWindow(): (all: Windowed, sight: Near, held: ReadonlySet<string>) => Windowed {
  let last: Windowed = { nodes: [], edges: [] };
  return (all, { near, isPicture }, held) => {
    const nodes: MapNode[] = [anchor];
    for (const node of all.nodes) {
      const isDrawn = isNear(node, near) && (!isPicture || node.type === 'stage' || node.type === 'addStage');
      if (isDrawn || held.has(node.id)) nodes.push(node);
      else if (node.selected) nodes.push(hidden(node));
    }
    const edges: MapEdge[] = [];
    for (const edge of all.edges) {
      const route = edge.data?.route;
      const isHeld = edge.selected || held.has(edge.id);
      const isDrawn = route && (isPicture ? held.has(route.fromKey) || held.has(route.toKey) : leadsPast(route, near));
      if (isHeld || isDrawn) edges.push(anchored(edge));
    }
    last = { nodes: sameList(last.nodes, nodes), edges: sameList(last.edges, edges) };
    return last;
  };
}

/** What is near the window, and whether a picture stands for the cards there. */
interface Near {
  readonly near: Rect;
  readonly isPicture: boolean;
}

/** Where links are fastened for React Flow, whose cards come and go; they are drawn along their own routes. */
const anchor: MapNode = {
  id: 'anchor',
  type: 'addStage',
  data: {},
  position: { x: 0, y: 0 },
  hidden: true,
  width: 1,
  height: 1,
  measured: { width: 1, height: 1 },
  handles: [{ id: 'anchor', type: 'source', position: Position.Right, x: 0, y: 0, width: 1, height: 1 }],
};

const knownHidden = new WeakMap<MapNode, MapNode>();
const knownAnchored = new WeakMap<MapEdge, MapEdge>();

function hidden(node: MapNode): MapNode {
  const known = knownHidden.get(node) ?? { ...node, hidden: true };
  knownHidden.set(node, known);
  return known;
}

function anchored(edge: MapEdge): MapEdge {
  const known = knownAnchored.get(edge) ?? { ...edge, source: anchor.id, target: anchor.id };
  knownAnchored.set(edge, known);
  return known;
}

/**
 * Whether a link leads past the window: the box between its ends is near. Links between far cards that only share the
 * strips above and below the cards with near ones are left out; there are hundreds, on top of each other.
 */
function leadsPast({ points }: LinkRoute, near: Rect): boolean {
  const [a, b] = [points[0], points.at(-1)];
  return a !== undefined && b !== undefined && meet(near, boxAround([a, b]));
}

function isNear({ position: { x, y }, width = 0, height = 0 }: MapNode, near: Rect): boolean {
  return meet(near, { x, y, width, height });
}

function sameList<T>(before: T[], next: T[]): T[] {
  return before.length === next.length && before.every((item, i) => item === next[i]) ? before : next;
}

/**
 * The tiles near the window of a large map. While a zoom goes on they only become more: who zooms in and out again would
 * have hundreds of cards taken off the page and put back, a few at each step.
 */
function createSight(flow: ReturnType<typeof useStoreApi>, isLarge: boolean) {
  let near = tilesInSight(flow.getState());
  return {
    now: () => near,
    subscribe: (tell: () => void) => {
      if (!isLarge) return () => {};
      const look = (isZooming: boolean) => {
        const sight = tilesInSight(flow.getState());
        const next = isZooming ? around(near, sight) : sight;
        if (isSameRect(near, next)) return;
        near = next;
        tell();
      };
      look(false);
      return followView(flow, look);
    },
  };
}

function around(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, width: Math.max(right(a), right(b)) - x, height: Math.max(bottom(a), bottom(b)) - y };
}

/**
 * Of a large map (`isLarge`) what is near the window, besides what is in hand, pointed at, being edited, has the focus or
 * is to take it, or was selected last.
 */
export function useWindowed(all: Windowed, isLarge: boolean): InSight {
  const [pick] = useState(createWindow);
  const editing = useSession((session) => session.editing);
  const current = useSession(({ selection }) => selection.at(-1));
  const inHand = useMapState(({ drag }) => drag?.keys);
  const isPicture = useMapState((map) => map.isPicture);
  const pointedAt = useMapState((map) => map.pointedAt);
  const focused = useMapState((map) => map.focused);
  const wanted = useMapState((map) => map.focusOn?.key);
  const flow = useStoreApi();
  const sight = useMemo(() => createSight(flow, isLarge), [flow, isLarge]);
  const near = useSyncExternalStore(sight.subscribe, sight.now);
  const { nodes, edges } = all;
  return useMemo(() => {
    if (!isLarge) return { nodes, edges, near: null };
    const held = new Set(inHand);
    for (const ref of [editing, current]) if (ref) held.add(keyOf(ref));
    for (const key of [pointedAt, focused, wanted]) if (key) held.add(key);
    return { ...pick({ nodes, edges }, { near, isPicture }, held), near };
  }, [pick, isLarge, nodes, edges, near, editing, current, inHand, isPicture, pointedAt, focused, wanted]);
}
