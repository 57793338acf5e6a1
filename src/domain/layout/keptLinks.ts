import type { Link } from '../model/link';
import type { Stage } from '../model/stage';
import type { Touchpoint } from '../model/touchpoint';
import { isSameRect } from './geometry';
import { groupedByStage } from './lanes/rowsByStage';
import { type CardBox, cardKey, type LinkRoute } from './mapLayout';
import { placeLabels } from './placeLabels';
import { type Frame, routeLinks } from './routeLinks';
import { planTracks, type Spot, type TrackPlan } from './tracks';

// Links are the dearest part of a layout, and most edits leave them where they are: their plan and their lines are kept
// from one layout to the next while what they depend on stays.

type Links = ReadonlyMap<string, Link>;

const noRoutes: readonly LinkRoute[] = [];

interface Routes {
  readonly cards: ReadonlyMap<string, CardBox>;
  readonly frame: Frame;
  readonly routes: readonly LinkRoute[];
}

/** Makes what plans and routes the links of one layout. */
export function createLinkKeeper() {
  const rowsByStage = groupedByStage<Touchpoint>();
  /** The last plan of each table of links: kept while every card it may lead to is where it was in the order of things. */
  const knownPlans = new WeakMap<Links, { rows: readonly (readonly Touchpoint[])[]; plan: TrackPlan }>();
  /** The last routes of each table of links: kept while every card stands where it stood. */
  const knownRoutes = new WeakMap<Links, Routes>();
  return {
    plan(links: Links, touchpoints: ReadonlyMap<string, Touchpoint>, stages: readonly Stage[]): TrackPlan {
      const groups = rowsByStage(touchpoints);
      const rows = stages.map((stage) => groups.get(stage.id) ?? []);
      const known = knownPlans.get(links);
      if (known?.rows.length === rows.length && known.rows.every((list, i) => nameAlike(list, rows[i] ?? []))) {
        return known.plan;
      }
      const spots = new Map<string, Spot>();
      for (const [column, list] of rows.entries()) {
        for (const [index, row] of list.entries()) spots.set(row.id, { column, index });
      }
      const plan = planTracks(links.values(), (id) => spots.get(id));
      knownPlans.set(links, { rows, plan });
      return plan;
    },

    route(links: Links, plan: TrackPlan, cards: ReadonlyMap<string, CardBox>, frame: Frame): readonly LinkRoute[] {
      if (links.size === 0) return noRoutes;
      const known = knownRoutes.get(links);
      const isKnown = known?.frame.over === frame.over && known.frame.under === frame.under;
      // Labels keep clear of all cards, not only of those that links touch.
      if (isKnown && standAlike(known.cards, cards)) return known.routes;
      const rectOf = (touchpointId: string) => cards.get(cardKey('touchpoints', touchpointId))?.rect;
      const rects = [...cards.values()].map(({ rect }) => rect);
      const before = new Map(known?.routes.map((route) => [route.id, route]));
      const routes = placeLabels(routeLinks(plan, rectOf, frame), links, rects).map((route) => {
        const last = before.get(route.id);
        return last && isSameRoute(last, route) ? last : route;
      });
      knownRoutes.set(links, { cards, frame, routes });
      return routes;
    },
  };
}

function nameAlike(some: readonly Touchpoint[], others: readonly Touchpoint[]): boolean {
  return some === others || (some.length === others.length && some.every((row, i) => row.id === others[i]?.id));
}

/** The lines are made from the points, so they speak for them. */
function isSameRoute(a: LinkRoute, b: LinkRoute): boolean {
  if (a.path !== b.path || a.arrow !== b.arrow || a.rank !== b.rank) return false;
  if (!a.label || !b.label) return a.label === b.label;
  return a.label.x === b.label.x && a.label.y === b.label.y && a.label.text === b.label.text;
}

function standAlike(some: ReadonlyMap<string, CardBox>, others: ReadonlyMap<string, CardBox>): boolean {
  if (some.size !== others.size) return false;
  const boxes = others.values();
  for (const box of some.values()) {
    const other = boxes.next().value;
    if (box !== other && !(other?.key === box.key && isSameRect(other.rect, box.rect))) return false;
  }
  return true;
}
