import type { JourneyDocument } from '../../../domain/document';
import type { MapLayout } from '../../../domain/layout/mapLayout';
import type { MapEdge } from '../nodes/types';
import { linkName } from '../words';

/** Makes React Flow's edges; each stays the same object while its link, its way and its ends stay the same. */
export function createEdgeMaker(): (
  layout: MapLayout,
  document: JourneyDocument,
  selected: ReadonlySet<string>,
) => MapEdge[] {
  let known = new Map<string, { inputs: readonly unknown[]; edge: MapEdge }>();
  return (layout, document, selected) => {
    const next: typeof known = new Map();
    const edges = layout.links.flatMap((route) => {
      const link = document.links.get(route.id);
      if (!link) return [];
      const id = `links:${route.id}`;
      const inputs = [route, selected.has(id), linkName(link, document)];
      const last = known.get(id);
      const made = last?.inputs.every((value, i) => value === inputs[i])
        ? last
        : { inputs, edge: edgeOf(id, route, selected.has(id), linkName(link, document)) };
      next.set(id, made);
      return [made.edge];
    });
    known = next;
    return edges;
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
