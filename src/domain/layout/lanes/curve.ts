import { type Remembered, remembered } from '../../experience';
import { signed, signedTo } from '../../figures';
import type { Emotion } from '../../model/touchpoint';
import { feelings } from '../../scene/feelings';
import { piecesOf, type SceneItem } from '../../scene/items';
import { written } from '../../scene/text';
import { isolated } from '../../words';
import type { Point } from '../geometry';
import { cardKey } from '../mapLayout';
import { LANE_PADDING, MARGIN } from '../metrics';
import { wave } from '../polyline';
import type { LaneLayout } from './lane';

/** px between two values. */
const PITCH = 18;
/** px above the best value and below the worst, for their figures; what those are may reach into the padding. */
const FIGURES = 16;
const HEIGHT = 2 * (LANE_PADDING + FIGURES) + 4 * PITCH;
/** A point's radius where there is room, and the smallest one that is drawn. */
const RADIUS = { most: 4.5, least: 1.5 } as const;
/** px from a point to the middle of its figure, and between two points that both have one. */
const FIGURE = { from: 13, apart: 24, line: 10 } as const;
/** px from a point to the ring around the peak and the end. */
const RING = 3.5;
/** More touchpoints of a stage than these are told by their range. */
const TOLD = 8;

/** A touchpoint as the curve sees it. */
export interface CurveSpot {
  readonly id: string;
  /** null: not said yet. */
  readonly emotion: Emotion | null;
  readonly x: number;
  /** px to the next touchpoint of its stage. */
  readonly room: number;
}

/** A stage as far as the curve runs through it, with its touchpoints from left to right. */
export interface CurveStage {
  readonly name: string;
  readonly x: number;
  readonly width: number;
  readonly spots: readonly CurveSpot[];
}

interface CurvePoint extends CurveSpot, Point {
  readonly emotion: Emotion;
}

/** Points that follow each other, with nothing between them that is not said. */
type Run = readonly CurvePoint[];

/**
 * Makes what draws how customers feel from touchpoint to touchpoint, in a lane whose upper edge is `y`; null while nothing
 * is said. What would be drawn as before keeps its items.
 */
export function createCurve(): (stages: readonly CurveStage[], y: number) => LaneLayout | null {
  let last: {
    readonly stages: readonly CurveStage[];
    readonly y: number;
    readonly items: readonly SceneItem[];
    readonly most: Remembered<CurvePoint> | null;
  } | null = null;
  return (stages, y) => {
    // A title that changes leaves the curve as it is.
    if (!last || last.y !== y || !isSameCurve(last.stages, stages)) {
      const runs = runsOf(stages, y);
      const most = remembered(runs.flat());
      const items = [...scale(stages, y), ...runs.flatMap(lineOf), ...runs.flatMap((run) => pointsOf(run, most))];
      last = { stages, y, items: runs.length === 0 ? NOTHING : items, most };
    }
    if (last.items === NOTHING) return null;
    return { height: HEIGHT, cells: [], items: last.items, description: inWords(stages, last.most) };
  };
}

const NOTHING: readonly SceneItem[] = [];

function isSameCurve(some: readonly CurveStage[], others: readonly CurveStage[]): boolean {
  return some.length === others.length && some.every((stage, i) => isSameStage(stage, others[i] as CurveStage));
}

function isSameStage(a: CurveStage, b: CurveStage): boolean {
  if (a === b) return true;
  if (a.x !== b.x || a.width !== b.width || a.spots.length !== b.spots.length) return false;
  return a.spots.every(({ id, x, emotion }, i) => {
    const other = b.spots[i];
    return other?.id === id && other.x === x && other.emotion === emotion;
  });
}

function heightOf(emotion: Emotion, y: number): number {
  return y + LANE_PADDING + FIGURES + (2 - emotion) * PITCH;
}

/** The curve from gap to gap. It also ends at a stage without touchpoints: nobody knows what customers feel there. */
function runsOf(stages: readonly CurveStage[], y: number): Run[] {
  const runs: CurvePoint[][] = [];
  let run: CurvePoint[] = [];
  const end = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const { spots } of stages) {
    if (spots.length === 0) end();
    for (const { emotion, ...spot } of spots) {
      if (emotion === null) end();
      else run.push({ ...spot, emotion, y: heightOf(emotion, y) });
    }
  }
  end();
  return runs;
}

const lane = piecesOf('lane:experience', 'lane');

/** The best, the worst, and the line between. */
function scale(stages: readonly CurveStage[], y: number): SceneItem[] {
  return ([2, 0, -2] as const).flatMap((emotion) => {
    const height = heightOf(emotion, y);
    const paint = {
      stroke: 'control-edge',
      opacity: 0.6,
      ...(emotion === 0 ? {} : { dash: [1, 4] as const }),
    } as const;
    const lines = stages.map(({ x, width }) => lane.path(`M${x + 4} ${height}L${x + width - 4} ${height}`, paint));
    return [...lines, lane.text(written(signed(emotion), MARGIN - 4, height, 'micro', 'ink-faint', 'end'))];
  });
}

function lineOf(run: Run): SceneItem[] {
  return run.length > 1 ? [lane.path(wave(run), { stroke: 'ink-muted', strokeWidth: 2, isRound: true })] : [];
}

function pointsOf(run: Run, most: Remembered<CurvePoint> | null): SceneItem[] {
  return run.flatMap((point, i): SceneItem[] => {
    const { id, emotion, x, y, room } = point;
    const radius = Math.min(RADIUS.most, room * 0.4);
    // So many stand side by side that the line alone can be seen; what stands alone has no line.
    const mark = markOf(point, most);
    if (radius < RADIUS.least && run.length > 1 && mark === '') return [];
    const pieces = piecesOf(cardKey('touchpoints', id), 'lane');
    const fill = feelings[emotion].colour;
    const size = Math.max(radius, RADIUS.least);
    const dot = pieces.circle(x, y, size, { fill, stroke: 'ink', strokeWidth: 1.25 });
    const ring = mark === '' ? [] : [pieces.circle(x, y, size + RING, { stroke: 'ink', strokeWidth: 1.25 })];
    if (room < FIGURE.apart) return [dot, ...ring];
    const side = isDip(run, i) ? 1 : -1;
    const say = (words: string, from: number) =>
      pieces.text(written(words, x, y + side * from, 'micro', 'ink-muted', 'middle'));
    const words = mark === '' ? [] : [say(mark, FIGURE.from + FIGURE.line)];
    return [dot, ...ring, say(signed(emotion), FIGURE.from), ...words];
  });
}

/** “peak”, “end”, both, or ''. */
function markOf({ id }: CurvePoint, most: Remembered<CurvePoint> | null): string {
  return [most?.peak.id === id ? 'peak' : '', most?.end.id === id ? 'end' : ''].filter(Boolean).join(', ');
}

/** Whether the curve comes down to a point and rises from it: its figure then stands under it, clear of the line. */
function isDip(run: Run, place: number): boolean {
  const { emotion } = run[place] as CurvePoint;
  const sides = [run[place - 1], run[place + 1]].flatMap((point) => (point ? [point.emotion - emotion] : []));
  const slope = sides.reduce((sum, side) => sum + side, 0);
  return slope > 0 || (slope === 0 && emotion < 0);
}

/** The curve as it is read aloud, stage by stage. */
function inWords(stages: readonly CurveStage[], most: Remembered<CurvePoint> | null): string {
  const told = stages.map(({ name, spots }) => {
    const emotions = spots.map(({ emotion }) => emotion);
    return `${name.trim() === '' ? 'Unnamed stage' : isolated(name)}: ${stageInWords(emotions)}`;
  });
  const [peak, end] = [most?.peak.emotion, most?.end.emotion].map((emotion) => signed(emotion ?? 0));
  const kept = most ? ` Peak ${peak}, end ${end}. Mean of all ${signedTo(most.mean, 1)}.` : '';
  return `Experience from −2 to +2. ${told.join('. ')}.${kept}`;
}

function stageInWords(emotions: readonly (Emotion | null)[]): string {
  if (emotions.length === 0) return 'no touchpoints';
  const said = emotions.filter((emotion) => emotion !== null);
  if (said.length === 0) return 'not said yet';
  if (emotions.length <= TOLD)
    return emotions.map((emotion) => (emotion === null ? 'not said yet' : signed(emotion))).join(', ');
  const [least, most] = [Math.min(...said), Math.max(...said)].map(signed);
  const range = least === most ? most : `from ${least} to ${most}`;
  return `${said.length} of ${emotions.length} said, ${range}`;
}
