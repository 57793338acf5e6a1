import { bottom, centre, type Point, type Rect, right } from './geometry';
import type { LinkRoute } from './mapLayout';
import { SLOT_PITCH, SLOTS, TRACK_PITCH } from './metrics';
import { arrowHead, roundedPath, withoutDetours } from './polyline';
import type { PlannedLink, TrackPlan } from './tracks';

/** What routes need to know of the map besides the cards. */
export interface Frame {
  /** x of the middle of gutter n: left of column n; one more than there are columns. */
  readonly gutters: readonly number[];
  /** y of track 0 above the touchpoints, and of track 0 below them; further tracks lie further out. */
  readonly over: number;
  readonly under: number;
  /** Where links meet their cards, if not as they do in columns of cards. It follows from where `over` is. */
  portsOf?(links: readonly PlannedLink[]): Ports;
}

/** y of both ends of links, by the id of the link. */
export interface Ports {
  readonly from: ReadonlyMap<string, number>;
  readonly to: ReadonlyMap<string, number>;
}

interface Ends {
  readonly plan: PlannedLink;
  readonly from: Rect;
  readonly to: Rect;
  readonly fromSide: 'left' | 'right';
  readonly toSide: 'left' | 'right';
}

/** A link as drawn, before its label has a place. */
export type Line = Omit<LinkRoute, 'label'>;

/**
 * Lines for all links, none of them across a card. `rectOf` gives a touchpoint's card; `lastOf` the line that a link had
 * before, which is kept where it runs as it did.
 */
export function routeLinks<L extends Line>(
  plan: TrackPlan,
  rectOf: (touchpointId: string) => Rect | undefined,
  frame: Frame,
  lastOf: (linkId: string) => L | undefined,
): (Line | L)[] {
  const ends: Ends[] = [];
  for (const planned of plan.links) {
    const from = rectOf(planned.link.fromId);
    const to = rectOf(planned.link.toId);
    if (from && to) ends.push({ plan: planned, from, to, ...sidesOf(planned) });
  }
  const ports = frame.portsOf?.(plan.links) ?? portsOf(ends);
  const gutterOf = slotsOf(ends, ports, frame);
  return ends.map((end) => {
    const points = withoutDetours(pointsOf(end, ports, gutterOf, frame));
    const { link, rank } = end.plan;
    const last = lastOf(link.id);
    if (last?.rank === rank && isSameLine(last.points, points)) return last;
    return {
      id: link.id,
      fromKey: `touchpoints:${link.fromId}`,
      toKey: `touchpoints:${link.toId}`,
      rank,
      points,
      path: roundedPath(points),
      arrow: arrowHead(points),
    };
  });
}

function isSameLine(a: readonly Point[], b: readonly Point[]): boolean {
  return a.length === b.length && a.every(({ x, y }, i) => x === b[i]?.x && y === b[i]?.y);
}

function sidesOf({ way, from, to }: PlannedLink): Pick<Ends, 'fromSide' | 'toSide'> {
  if (way === 'beside' || way === 'down') return { fromSide: 'right', toSide: 'right' };
  const forward = to.column > from.column;
  return { fromSide: forward ? 'right' : 'left', toSide: forward ? 'left' : 'right' };
}

/** The y at which each end of a link meets its card: spread over the side, in the order of where the links come from. */
function portsOf(ends: readonly Ends[]): Ports {
  const sides = new Map<string, { end: Ends; which: 'from' | 'to'; other: number }[]>();
  const add = (key: string, end: Ends, which: 'from' | 'to', other: Rect) => {
    const list = sides.get(key) ?? [];
    list.push({ end, which, other: centre(other).y });
    sides.set(key, list);
  };
  for (const end of ends) {
    if (end.plan.way === 'down') continue;
    add(`${end.plan.link.fromId}:${end.fromSide}`, end, 'from', end.to);
    add(`${end.plan.link.toId}:${end.toSide}`, end, 'to', end.from);
  }
  const ports = { from: new Map<string, number>(), to: new Map<string, number>() };
  for (const list of sides.values()) {
    list.sort((a, b) => a.other - b.other || (a.end.plan.link.id < b.end.plan.link.id ? -1 : 1));
    for (const [place, { end, which }] of list.entries()) {
      const rect = end[which];
      const pitch = Math.min(TRACK_PITCH, (rect.height - 12) / list.length);
      ports[which].set(end.plan.link.id, centre(rect).y + (place - (list.length - 1) / 2) * pitch);
    }
  }
  return ports;
}

/** x of the upright run of a link in a gutter. */
type GutterOf = (linkId: string, gutter: number) => number;

function gutterBeside(column: number, side: 'left' | 'right'): number {
  return side === 'left' ? column : column + 1;
}

/** The upright runs of a link: in which gutter, from which y to which. */
function runsOf(
  { plan, fromSide, toSide }: Ends,
  ports: Ports,
  frame: Frame,
): { gutter: number; y1: number; y2: number }[] {
  const { way, link, from, to, track } = plan;
  const start = ports.from.get(link.id) ?? 0;
  const end = ports.to.get(link.id) ?? 0;
  if (way === 'down') return [];
  const first = gutterBeside(from.column, fromSide);
  if (way === 'beside' || way === 'across') return [{ gutter: first, y1: start, y2: end }];
  const y = stripY(way, track, frame);
  return [
    { gutter: first, y1: start, y2: y },
    { gutter: gutterBeside(to.column, toSide), y1: y, y2: end },
  ];
}

function stripY(way: 'over' | 'under', track: number, frame: Frame): number {
  return way === 'over' ? frame.over - track * TRACK_PITCH : frame.under + track * TRACK_PITCH;
}

/** Gives upright runs that would lie on each other in a gutter different places in it: middle first, then outwards. */
function slotsOf(ends: readonly Ends[], ports: Ports, frame: Frame): GutterOf {
  const gutters = new Map<number, { id: string; top: number; bottom: number }[]>();
  for (const end of ends) {
    for (const { gutter, y1, y2 } of runsOf(end, ports, frame)) {
      const list = gutters.get(gutter) ?? [];
      list.push({ id: end.plan.link.id, top: Math.min(y1, y2), bottom: Math.max(y1, y2) });
      gutters.set(gutter, list);
    }
  }
  const places = new Map<string, number>();
  for (const [gutter, runs] of gutters) {
    runs.sort((a, b) => a.top - b.top || a.bottom - b.bottom || (a.id < b.id ? -1 : 1));
    const busyUntil: number[] = [];
    for (const { id, top, bottom: end } of runs) {
      let slot = busyUntil.findIndex((until) => until < top);
      if (slot < 0) slot = busyUntil.length < SLOTS ? busyUntil.length : busyUntil.indexOf(Math.min(...busyUntil));
      busyUntil[slot] = end;
      const outwards = Math.ceil(slot / 2) * (slot % 2 === 0 ? 1 : -1);
      places.set(`${id}:${gutter}`, (frame.gutters[gutter] ?? 0) + outwards * SLOT_PITCH);
    }
  }
  return (linkId, gutter) => places.get(`${linkId}:${gutter}`) ?? frame.gutters[gutter] ?? 0;
}

function pointsOf(end: Ends, ports: Ports, gutterOf: GutterOf, frame: Frame): Point[] {
  const { plan, from, to, fromSide, toSide } = end;
  const { link, way } = plan;
  if (way === 'down') {
    const x = from.x + 22;
    return [
      { x, y: bottom(from) },
      { x, y: to.y },
    ];
  }
  const start = { x: fromSide === 'left' ? from.x : right(from), y: ports.from.get(link.id) ?? centre(from).y };
  const stop = { x: toSide === 'left' ? to.x : right(to), y: ports.to.get(link.id) ?? centre(to).y };
  const x1 = gutterOf(link.id, gutterBeside(plan.from.column, fromSide));
  if (way === 'beside' || way === 'across') return [start, { x: x1, y: start.y }, { x: x1, y: stop.y }, stop];
  const x2 = gutterOf(link.id, gutterBeside(plan.to.column, toSide));
  const y = stripY(way, plan.track, frame);
  return [start, { x: x1, y: start.y }, { x: x1, y }, { x: x2, y }, { x: x2, y: stop.y }, stop];
}
