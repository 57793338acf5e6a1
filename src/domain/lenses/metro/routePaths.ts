import { isSameRect, type Point, type Rect, right } from '../../layout/geometry';
import { type CardBox, cardKey, type LinkRoute } from '../../layout/mapLayout';
import { TRACK_PITCH } from '../../layout/metrics';
import { placeLabels } from '../../layout/placeLabels';
import { arrowHead, roundedPath, withoutDetours } from '../../layout/polyline';
import type { Line } from '../../layout/routeLinks';
import type { PlannedLink, TrackPlan } from '../../layout/tracks';
import type { Link } from '../../model/link';
import type { MetroLine } from './lines';
import { GUTTER, STAGE_GAP, STATION, STATION_BOX } from './sizes';

interface MetroFrame {
  readonly columns: readonly Rect[];
  readonly lines: readonly MetroLine[];
  /** Where a line runs. */
  yAt(line: MetroLine, column: number): number;
  /** The uppermost y below all lines. */
  readonly under: number;
}

/** From the middle of a station to where a link begins or ends. */
const REACH = STATION.radius + 2;

/** Makes what routes the paths of one metro, and keeps them while every station stands where it stood. */
export function createPathKeeper() {
  let known: { readonly inputs: readonly unknown[]; readonly rects: readonly Rect[]; readonly routes: Routes } | null =
    null;
  return (plan: TrackPlan, links: Links, cards: Cards, frame: MetroFrame, order: unknown): Routes => {
    const inputs = [plan, links, frame.columns, frame.under, order];
    const rects = [...cards.values()].map(({ rect }) => rect);
    const isKnown = known?.inputs.every((input, i) => input === inputs[i]) && standAlike(known.rects, rects);
    if (!known || !isKnown) known = { inputs, rects, routes: routePaths(plan, links, cards, frame) };
    return known.routes;
  };
}

type Routes = readonly LinkRoute[];
type Links = ReadonlyMap<string, Link>;
type Cards = ReadonlyMap<string, CardBox>;

function standAlike(some: readonly Rect[], others: readonly Rect[]): boolean {
  return some.length === others.length && some.every((rect, i) => isSameRect(rect, others[i] as Rect));
}

/**
 * The paths of customers over the lines: a link rides the line where it starts and changes in the gutter before the
 * station where it ends; what leads back past other stages goes round below all lines.
 */
function routePaths(plan: TrackPlan, links: Links, cards: Cards, frame: MetroFrame): Routes {
  const lineOf = new Map(
    frame.lines.flatMap((line) =>
      line.sections.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => [id, line] as const)),
    ),
  );
  /** How many links run in the gutter left of each station. */
  const inGutter = new Map<string, number>();
  const gutterOf = ({ key, rect }: CardBox) => {
    const nth = inGutter.get(key) ?? 0;
    inGutter.set(key, nth + 1);
    const shift = ((nth % GUTTER.places) - (GUTTER.places - 1) / 2) * GUTTER.pitch;
    return rect.x - STATION_BOX.x + GUTTER.middle + shift;
  };
  const lines = plan.links.flatMap((planned): Line | [] => {
    const from = cards.get(cardKey('touchpoints', planned.link.fromId));
    const to = cards.get(cardKey('touchpoints', planned.link.toId));
    if (!from || !to) return [];
    const points = withoutDetours(apart(pointsOf(planned, from, to, gutterOf, frame, lineOf.get(planned.link.fromId))));
    return {
      id: planned.link.id,
      fromKey: from.key,
      toKey: to.key,
      rank: planned.rank,
      look: 'path',
      points,
      path: roundedPath(points),
      arrow: arrowHead(points),
    };
  });
  const labels = placeLabels(lines, links, () => [...cards.values()].map(({ rect }) => rect));
  return lines.map((line) => ({ ...line, label: labels.get(line.id) ?? null }));
}

function markOf({ rect }: CardBox): Point {
  return { x: rect.x + STATION.x, y: rect.y + STATION.y };
}

function pointsOf(
  { way, track }: PlannedLink,
  from: CardBox,
  to: CardBox,
  gutterOf: (box: CardBox) => number,
  frame: MetroFrame,
  line: MetroLine | undefined,
): Point[] {
  const [a, b] = [markOf(from), markOf(to)];
  const end = { x: b.x - REACH, y: b.y };
  if (a.y === b.y && b.x > a.x && from.column === to.column) return [{ x: a.x + REACH, y: a.y }, end];
  const before = gutterOf(to);
  if (b.x > a.x) {
    const ride = rideTo(line, from.column, to.column, a.y, frame);
    const last = ride.at(-1)?.y ?? a.y;
    return [{ x: a.x + REACH, y: a.y }, ...ride, { x: before, y: last }, { x: before, y: b.y }, end];
  }
  const isRound = way === 'under' || from.column !== to.column || a.y === b.y;
  const out = isRound ? gutterOf(from) : before;
  const floor = isRound ? frame.under + track * TRACK_PITCH : b.y;
  return [
    { x: a.x - REACH, y: a.y },
    { x: out, y: a.y },
    { x: out, y: floor },
    { x: before, y: floor },
    { x: before, y: b.y },
    end,
  ];
}

/** Without points that stand where the one before does. */
function apart(points: readonly Point[]): Point[] {
  return points.filter(({ x, y }, i) => x !== points[i - 1]?.x || y !== points[i - 1]?.y);
}

/** Along the line of a touchpoint to another column: a step between two stages where it changes its track there. */
function rideTo(
  line: MetroLine | undefined,
  fromColumn: number,
  toColumn: number,
  startY: number,
  frame: MetroFrame,
): Point[] {
  const points: Point[] = [];
  let y = startY;
  for (let column = fromColumn + 1; column <= toColumn; column += 1) {
    if (!line?.columns.includes(column)) break;
    const next = frame.yAt(line, column);
    const before = frame.columns[column - 1];
    if (next === y || !before) continue;
    const x = right(before) + STAGE_GAP / 2;
    points.push({ x, y }, { x, y: next });
    y = next;
  }
  return points;
}
