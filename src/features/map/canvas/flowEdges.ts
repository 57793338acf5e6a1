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
  /** Over how many columns it leads: long links lie over short ones. */
  readonly span: number;
  readonly edge: MapEdge;
}

/** Over every link that is not selected. */
const ON_TOP = 1_000;

/** Makes React Flow's edges; each, and the list of all, stays the same object while nothing about it changes. */
export function createEdgeMaker(): (
  layout: MapLayout,
  document: JourneyDocument,
  selected: ReadonlySet<string>,
) => MapEdge[] {
  let known = new Map<string, Made>();
  let last: MapEdge[] = [];
  const inPageOrder = createPageOrder();
  return (layout, document, selected) => {
    const next: typeof known = new Map();
    const edges: MapEdge[] = [];
    const chosen = new Set([...selected].filter((key) => key.startsWith('links:')));
    for (const route of inPageOrder(layout.links)) {
      const link = document.links.get(route.id);
      if (!link) continue;
      const isSelected = chosen.size > 0 && chosen.has(`links:${link.id}`);
      const from = document.touchpoints.get(link.fromId)?.title;
      const to = document.touchpoints.get(link.toId)?.title;
      const span = spanOf(route, layout);
      let made = known.get(link.id);
      const isKnown = made?.route === route && made.link === link && made.isSelected === isSelected;
      if (!made || !isKnown || made.from !== from || made.to !== to || made.span !== span) {
        const edge = edgeOf(route, isSelected ? ON_TOP : span, linkName(link, document), isSelected);
        made = { route, link, isSelected, from, to, span, edge };
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

/**
 * Puts links in the page in an order that no move of a card changes; which lies over which is said by their `zIndex`. In
 * the order of the layout, long over short, one link that a move makes shorter had React put hundreds in their place anew.
 */
function createPageOrder(): (routes: readonly LinkRoute[]) => readonly LinkRoute[] {
  let known: readonly LinkRoute[] = [];
  let ordered = known;
  return (routes) => {
    if (routes !== known) ordered = routes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    known = routes;
    return ordered;
  };
}

function spanOf({ fromKey, toKey }: LinkRoute, { cards }: MapLayout): number {
  const [from, to] = [cards.get(fromKey), cards.get(toKey)];
  return from && to ? Math.abs(to.column - from.column) : 0;
}

function edgeOf(route: LinkRoute, zIndex: number, ariaLabel: string, selected: boolean): MapEdge {
  return {
    id: `links:${route.id}`,
    type: 'link',
    source: route.fromKey,
    target: route.toKey,
    data: { route },
    selected,
    ariaLabel,
    zIndex,
    // Reached from its cards: hundreds of links in the tab order would stand between a reader and the first stage.
    domAttributes: { tabIndex: -1, 'aria-roledescription': 'link', 'aria-describedby': undefined },
  };
}
