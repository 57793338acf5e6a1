import type { JourneyDocument } from '../../../domain/document';
import type { MapLayout } from '../../../domain/layout/mapLayout';
import type { MapEdge } from '../nodes/types';
import { linkName } from '../words';

/** Makes React Flow's edges; each, and the list of all, stays the same object while nothing about it changes. */
export function createEdgeMaker(): (
  layout: MapLayout,
  document: JourneyDocument,
  selected: ReadonlySet<string>,
) => MapEdge[] {
  let known = new Map<string, { inputs: readonly unknown[]; edge: MapEdge }>();
  let last: MapEdge[] = [];
  return (layout, document, selected) => {
    const next: typeof known = new Map();
    const edges = layout.links.flatMap((route) => {
      const link = document.links.get(route.id);
      if (!link) return [];
      const id = `links:${route.id}`;
      const titleOf = (touchpointId: string) => document.touchpoints.get(touchpointId)?.title;
      const inputs = [route, selected.has(id), link, titleOf(link.fromId), titleOf(link.toId)];
      const before = known.get(id);
      const made = before?.inputs.every((value, i) => value === inputs[i])
        ? before
        : { inputs, edge: edgeOf(id, route, selected.has(id), linkName(link, document)) };
      next.set(id, made);
      return [made.edge];
    });
    known = next;
    // React Flow takes a new list for new connections, and builds its index of them anew.
    if (edges.length !== last.length || edges.some((edge, i) => edge !== last[i])) last = edges;
    return last;
  };
}

function edgeOf(id: string, route: MapLayout['links'][number], selected: boolean, ariaLabel: string): MapEdge {
  return {
    id,
    type: 'link',
    source: route.fromKey,
    target: route.toKey,
    data: { route },
    selected,
    ariaLabel,
    zIndex: selected ? 1 : 0,
    // Reached from its cards: hundreds of links in the tab order would stand between a reader and the first stage.
    domAttributes: { tabIndex: -1, 'aria-roledescription': 'link', 'aria-describedby': undefined },
  };
}
