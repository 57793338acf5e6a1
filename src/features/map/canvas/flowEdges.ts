import type { JourneyDocument } from '../../../domain/document';
import type { LinkRoute, MapLayout } from '../../../domain/layout/mapLayout';
import type { Link } from '../../../domain/model/link';
import { linkName } from '../kinds/link/links';
import type { MapEdge } from '../nodes/types';

interface Made {
  readonly route: LinkRoute;
  readonly link: Link;
  readonly isSelected: boolean;
  /** Titles of its ends: they are in its name. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly edge: MapEdge;
}

/** Makes React Flow's edges; each, and the list of all, stays the same object while nothing about it changes. */
export function createEdgeMaker(): (
  layout: MapLayout,
  document: JourneyDocument,
  selected: ReadonlySet<string>,
) => MapEdge[] {
  let known = new Map<string, Made>();
  let last: MapEdge[] = [];
  return (layout, document, selected) => {
    const next: typeof known = new Map();
    const edges: MapEdge[] = [];
    const chosen = new Set([...selected].filter((key) => key.startsWith('links:')));
    for (const route of layout.links) {
      const link = document.links.get(route.id);
      if (!link) continue;
      const isSelected = chosen.size > 0 && chosen.has(`links:${link.id}`);
      const from = document.touchpoints.get(link.fromId)?.title;
      const to = document.touchpoints.get(link.toId)?.title;
      let made = known.get(link.id);
      const isKnown = made?.route === route && made.link === link && made.isSelected === isSelected;
      if (!made || !isKnown || made.from !== from || made.to !== to) {
        made = { route, link, isSelected, from, to, edge: edgeOf(route, isSelected, linkName(link, document)) };
      }
      next.set(link.id, made);
      edges.push(made.edge);
    }
    known = next;
    // React Flow takes a new list for new connections, and builds its index of them anew.
    if (edges.length !== last.length || edges.some((edge, i) => edge !== last[i])) last = edges;
    return last;
  };
}

function edgeOf(route: LinkRoute, selected: boolean, ariaLabel: string): MapEdge {
  return {
    id: `links:${route.id}`,
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
