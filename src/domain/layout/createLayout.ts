import { derive } from '../coverage/derive';
import type { JourneyDocument } from '../document';
import type { Stage } from '../model/stage';
import type { TableName } from '../model/tables';
import type { Touchpoint } from '../model/touchpoint';
import { inOrder } from '../order';
import { stageTones } from '../stageTone';
import type { Rect } from './geometry';
import { createHeaders } from './headers';
import { createLinkKeeper, type Stacks } from './keptLinks';
import { lanes as allLanes } from './lanes/index';
import type { Lane, LaneContext, LaneLayout, Read } from './lanes/lane';
import { groupedByStage } from './lanes/rowsByStage';
import { adderKey, type CardBox, type GroundBox, type LaneBox, type MapLayout } from './mapLayout';
import {
  ADD_STAGE_WIDTH,
  ADDER_HEIGHT,
  COLUMN_GAP,
  COLUMN_WIDTH,
  columnX,
  LANE_GAP,
  MARGIN,
  TRACK_PITCH,
} from './metrics';
import type { Frame } from './routeLinks';
import type { TrackPlan } from './tracks';

/** What stands on a map whatever its lanes: heads, and links between touchpoints. */
const always: readonly TableName[] = ['links', 'stages', 'touchpoints'];

/** Every table that a map of these lanes is laid out from; what changes least first. */
export function tablesOf(lanes: readonly Lane[]): TableName[] {
  return [...new Set([...lanes.toReversed().flatMap(({ reads }) => reads), ...always])];
}

/**
 * Makes a layout: where everything of a journey stands on its map. The same tables give the same object; after an edit,
 * whatever did not change keeps its identity, so that a view re-renders only what moved. What is kept belongs to this one
 * layout: two journeys at once, or two ways to see one, each have their own.
 */
export function createLayout(lanes: readonly Lane[] = allLanes): (document: JourneyDocument) => MapLayout {
  const parts = lanes.map((lane) => ({ lane, layOut: keptLane(lane) }));
  const headersOf = createHeaders();
  const linked = lanes.filter(({ hasLinks }) => hasLinks);
  const links = createLinkKeeper(linked.length > 1 ? stacked(linked) : undefined);
  let last: MapLayout | null = null;
  return derive(tablesOf(lanes), (document) => {
    const stages = stagesOf(document);
    const headers = headersOf(stages, stageTones(document.stages));
    const headerHeight = headers[0]?.rect.height ?? 0;
    const plan = links.plan(document.links, document.touchpoints, stages);

    const cards = new Map<string, CardBox>();
    const boxes: LaneBox[] = [];
    const laidOut: LaneLayout[] = [];
    let frame: Frame = { gutters: [], over: 0, under: 0 };
    let y = headerHeight;
    for (const { lane, layOut } of parts) {
      const laneLayout = layOut(document, { stages, y, strips: stripsOf(lane, linked, plan) });
      if (!laneLayout) continue;
      const { height, items, description = '' } = laneLayout;
      for (const cell of laneLayout.cells) for (const card of cell.cards) cards.set(card.key, card);
      boxes.push({ id: lane.id, label: lane.label, y, height, items, description });
      laidOut.push(laneLayout);
      if (lane.hasLinks && laneLayout.frame) {
        const over = lane === linked[0] ? laneLayout.frame.over : frame.over;
        frame = { gutters: guttersOf(stages.length), over, under: laneLayout.frame.under };
      }
      y += height + LANE_GAP;
    }
    const height = Math.max(y - LANE_GAP, headerHeight);
    const next: MapLayout = {
      width: columnX(stages.length) + ADD_STAGE_WIDTH + MARGIN,
      height,
      columns: stages.map(({ id }, i) => ({
        stageId: id,
        rect: { x: columnX(i), y: 0, width: COLUMN_WIDTH, height } satisfies Rect,
      })),
      lanes: boxes,
      headers,
      grounds: stages.flatMap((stage, i) => laidOut.map((lane, n) => groundOf(boxes[n] as LaneBox, lane, stage, i))),
      cells: stages.flatMap((_, i) => laidOut.flatMap(({ cells }) => cells[i] ?? [])),
      cards,
      links: links.route(document.links, plan, cards, frame),
      addStage: { x: columnX(stages.length), y: 32, width: ADD_STAGE_WIDTH, height: ADDER_HEIGHT },
    };
    // A figure that a lane reads may change without moving anything.
    if (!last || !isSameLayout(last, next)) last = next;
    return last;
  });
}

const stagesOf = derive(['stages'], ({ stages }): readonly Stage[] => inOrder(stages.values()));

/** Lays a lane out anew only when what it reads or its place changed; a result like the last one is the last one. */
function keptLane(lane: Lane) {
  const layOut = lane.createLayOut();
  let known: { readonly inputs: readonly unknown[]; readonly result: LaneLayout | null } | null = null;
  return (document: JourneyDocument, place: Omit<LaneContext, 'document'>): LaneLayout | null => {
    const { stages, y, strips } = place;
    const inputs = [stages, y, strips.over, strips.under, ...lane.reads.map((table) => document[table])];
    if (known?.inputs.every((input, i) => input === inputs[i])) return known.result;
    const next = layOut({ ...place, document: only(document, lane.reads) });
    const result = known?.result && next && isSameLane(known.result, next) ? known.result : next;
    known = { inputs, result };
    return result;
  };
}

/** No more of a document than what somebody has said to read: who reads on finds nothing, instead of what may be old. */
function only<R extends TableName>(document: JourneyDocument, tables: readonly R[]): Read<R> {
  return Object.fromEntries(tables.map((table) => [table, document[table]])) as unknown as Read<R>;
}

function isSameLane(a: LaneLayout, b: LaneLayout): boolean {
  return (
    a.height === b.height &&
    a.description === b.description &&
    isSameList(a.cells, b.cells) &&
    isSameList(a.items, b.items) &&
    a.frame?.over === b.frame?.over &&
    a.frame?.under === b.frame?.under
  );
}

/** Whether two layouts of one maker show the same: what lies between follows from these. */
export function isSameLayout(a: MapLayout, b: MapLayout): boolean {
  return (
    a.links === b.links &&
    isSameList(a.headers, b.headers) &&
    isSameList(a.cells, b.cells) &&
    a.lanes.length === b.lanes.length &&
    a.lanes.every((lane, i) => isSameBox(lane, b.lanes[i]))
  );
}

function isSameBox(a: LaneBox, b: LaneBox | undefined): boolean {
  return a.id === b?.id && a.y === b.y && a.items === b.items && a.description === b.description;
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

/** px that planned links need above and below the cards of a lane: over all that have links, and under all of them. */
export function stripsOf(lane: Lane, linked: readonly Lane[], { over, under }: TrackPlan): LaneContext['strips'] {
  return {
    over: lane === linked[0] && over > 0 ? over * TRACK_PITCH + 2 : 0,
    under: lane === linked.at(-1) && under > 0 ? under * TRACK_PITCH + 6 : 0,
  };
}

/** The touchpoints of each stage as lanes hold them, one under the other. */
function stacked(linked: readonly Lane[]): Stacks {
  const groups = linked.map(({ holds }) => groupedByStage<Touchpoint>(holds));
  return (touchpoints) => {
    const ofLanes = groups.map((byStage) => byStage(touchpoints));
    const stageIds = new Set(ofLanes.flatMap((byStage) => [...byStage.keys()]));
    return new Map([...stageIds].map((id) => [id, ofLanes.flatMap((byStage) => byStage.get(id) ?? [])]));
  };
}

function groundOf({ id, y, height }: LaneBox, { cells }: LaneLayout, stage: Stage, column: number): GroundBox {
  const rect: Rect = { x: columnX(column), y, width: COLUMN_WIDTH, height };
  return cells[column] ?? { key: adderKey(id, stage.id), stageId: stage.id, rect };
}

function guttersOf(columns: number): number[] {
  return Array.from({ length: columns + 1 }, (_, n) => columnX(n) - COLUMN_GAP / 2);
}
