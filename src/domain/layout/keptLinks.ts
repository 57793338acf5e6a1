import type { Link } from '../model/link';
import type { Stage } from '../model/stage';
import type { Touchpoint } from '../model/touchpoint';
import { isSameRect } from './geometry';
import { groupedByStage } from './lanes/rowsByStage';
import { type CardBox, cardKey, type LinkLabel, type LinkRoute } from './mapLayout';
import { placeLabels } from './placeLabels';
import { type Frame, routeLinks } from './routeLinks';
import { planTracks, type Spot, type TrackPlan } from './tracks';

// Links are the dearest part of a layout, and most edits leave them where they are: their plan and their lines are kept
// from one layout to the next while what they depend on stays.

type Links = ReadonlyMap<string, Link>;
/** The touchpoints of each column, in their order. */
type Columns = readonly (readonly Touchpoint[])[];

const noRoutes: readonly LinkRoute[] = [];

interface Routes {
  readonly cards: ReadonlyMap<string, CardBox>;
  readonly frame: Frame;
  readonly routes: readonly LinkRoute[];
}

/** The touchpoints of each stage, by stage id, in the order in which they stand there. */
export type Stacks = (touchpoints: ReadonlyMap<string, Touchpoint>) => ReadonlyMap<string, readonly Touchpoint[]>;

/** Makes what plans and routes the links of one layout, in which touchpoints stand as `stacks` says. */
export function createLinkKeeper(stacks: Stacks = groupedByStage<Touchpoint>()) {
  /** The last plan of each table of links: kept while every card it may lead to is where it was in the order of things. */
  const knownPlans = new WeakMap<Links, { columns: Columns; stages: Columns; plan: TrackPlan }>();
  /** The last routes of each table of links: kept while every card stands where it stood. */
  const knownRoutes = new WeakMap<Links, Routes>();
  /** The last routes of all: a link that comes or goes leaves most others as they are. */
  let last = noRoutes;

  function planIn(links: Links, columns: Columns, stages: Columns): TrackPlan {
    const known = knownPlans.get(links);
    if (known && nameAllAlike(known.columns, columns) && nameAllAlike(known.stages, stages)) return known.plan;
    const spotOf = spotsIn(columns);
    const plan = planTracks(links.values(), spotOf, columns === stages ? spotOf : spotsIn(stages));
    knownPlans.set(links, { columns, stages, plan });
    return plan;
  }

  return {
    /** Where each stage is a column. */
    plan(links: Links, touchpoints: ReadonlyMap<string, Touchpoint>, stages: readonly Stage[]): TrackPlan {
      const groups = stacks(touchpoints);
      const rows = stages.map((stage) => groups.get(stage.id) ?? []);
      return planIn(links, rows, rows);
    },

    /** In other columns than the stages; the ranks follow the stages, so that the main path is the same in every layout. */
    planIn,

    route(links: Links, plan: TrackPlan, cards: ReadonlyMap<string, CardBox>, frame: Frame): readonly LinkRoute[] {
      if (links.size === 0) return noRoutes;
      const known = knownRoutes.get(links);
      const isKnown = known?.frame.over === frame.over && known.frame.under === frame.under;
      // Labels keep clear of all cards, not only of those that links touch.
      if (isKnown && standAlike(known.cards, cards)) return known.routes;
      const rectOf = (touchpointId: string) => cards.get(cardKey('touchpoints', touchpointId))?.rect;
      const rectsOf = () => [...cards.values()].map(({ rect }) => rect);
      const before = new Map((known?.routes ?? last).map((route) => [route.id, route]));
      const lines = routeLinks(plan, rectOf, frame, (id) => before.get(id));
      const labels = placeLabels(lines, links, rectsOf);
      const routes = lines.map((line): LinkRoute => {
        const label = labels.get(line.id) ?? null;
        return 'label' in line && isSameLabel(line.label, label) ? line : { ...line, label };
      });
      knownRoutes.set(links, { cards, frame, routes });
      last = routes;
      return routes;
    },
  };
}

function spotsIn(columns: Columns): (touchpointId: string) => Spot | undefined {
  const spots = new Map<string, Spot>();
  for (const [column, list] of columns.entries()) {
    for (const [index, row] of list.entries()) spots.set(row.id, { column, index });
  }
  return (id) => spots.get(id);
}

function nameAllAlike(some: Columns, others: Columns): boolean {
  return (
    some === others || (some.length === others.length && some.every((list, i) => nameAlike(list, others[i] ?? [])))
  );
}

function nameAlike(some: readonly Touchpoint[], others: readonly Touchpoint[]): boolean {
  return some === others || (some.length === others.length && some.every((row, i) => row.id === others[i]?.id));
}

function isSameLabel(a: LinkLabel | null, b: LinkLabel | null): boolean {
  if (!a || !b) return a === b;
  return a.x === b.x && a.y === b.y && a.text === b.text;
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
