import { derive } from '../../coverage/derive';
import { unattendedPlaces } from '../../coverage/unattended';
import type { JourneyDocument } from '../../document';
import { isSameLayout, stripsOf } from '../../layout/createLayout';
import { bottom, type Rect } from '../../layout/geometry';
import { createHeaders } from '../../layout/headers';
import { createLinkKeeper } from '../../layout/keptLinks';
import { channelsLane } from '../../layout/lanes/channels';
import { createCurve } from '../../layout/lanes/curve';
import { experienceLane } from '../../layout/lanes/experience';
import { groupedByStage } from '../../layout/lanes/rowsByStage';
import { touchpointsLane } from '../../layout/lanes/touchpoints';
import {
  adderKey,
  type CardBox,
  type CellBox,
  type GroundBox,
  type LaneBox,
  type MapLayout,
} from '../../layout/mapLayout';
import {
  ADD_STAGE_WIDTH,
  ADDER_HEIGHT,
  COLUMN_GAP,
  COLUMN_WIDTH,
  columnX,
  LANE_GAP,
  LANE_PADDING,
  MARGIN,
} from '../../layout/metrics';
import type { Presence } from '../../model/presence';
import type { Touchpoint } from '../../model/touchpoint';
import { inOrder } from '../../order';
import { stageTones } from '../../stageTone';
import { createKeeper, isSameList, keptWhile } from '../kept';
import { axisInWords, drawnAxis } from './axis';
import { channelsOf, touchpointsOf } from './cells';
import { AXIS, LEAST, LEVEL } from './sizes';
import { type Section, sectionsOf, slotRows } from './slots';

/**
 * Makes the layout of the time line: the touchpoints of all stages side by side in path order, and beneath each of them
 * how customers feel there and the channels of its stage. Boxes that come out as they were stay the same objects.
 */
export function createTimelineLayout(): (document: JourneyDocument) => MapLayout {
  const touchpointsByStage = groupedByStage<Touchpoint>();
  const presencesByStage = groupedByStage<Presence>();
  const headersOf = createHeaders();
  const links = createLinkKeeper();
  const keep = createKeeper();
  const axis = keptWhile<Pick<LaneBox, 'items' | 'description'>>();
  const curve = createCurve();
  let ticks: readonly Rect[] = [];
  let last: MapLayout | null = null;
  return derive(['stages', 'channels', 'segments', 'demands', 'presences', 'links', 'touchpoints'], (document) => {
    const stages = inOrder(document.stages.values());
    const rows = touchpointsByStage(document.touchpoints);
    const sections = sectionsOf(stages, rows, document.links);
    const heads = headersOf(stages, stageTones(document.stages));
    const headers = heads.map((head, i) => keep.header(head, (sections[i] as Section).rect));
    const headerHeight = heads[0]?.rect.height ?? 0;
    const columns = slotRows(sections);
    const stageRows = stages.map(({ id }) => rows.get(id) ?? []);
    const plan = links.planIn(document.links, columns, stageRows);
    const strips = stripsOf(touchpointsLane, plan);

    const top = headerHeight + AXIS.height + strips.over;
    const placed = sections.map((section, column) => touchpointsOf(section, column, top, keep));
    const end = lowest(placed, top + LEAST.touchpoints);
    const touchpoints = laneAt(touchpointsLane, headerHeight, end + strips.under + LANE_PADDING - headerHeight);
    const lanes: LaneBox[] = [];
    const drawn = placed.flatMap(({ cards }) => cards.map(({ rect }) => rect));
    // A title that takes a line more moves no tick.
    if (!isSameList(drawn, ticks, (a, b) => a.x === b.x)) ticks = drawn;
    const kept = [ticks, headerHeight, ...headers.map(({ rect }) => rect)];
    lanes.push({
      ...touchpoints,
      ...axis(kept, () => ({
        items: drawnAxis(
          sections.map(({ rect }) => rect),
          ticks,
          headerHeight + AXIS.y,
        ),
        description: axisInWords(sections),
      })),
    });

    let y = headerHeight + touchpoints.height + LANE_GAP;
    const felt = curve(sections.map(curveStage), y);
    if (felt) {
      const { height, items, description = '' } = felt;
      lanes.push({ ...laneAt(experienceLane, y, height), items, description });
      y += height + LANE_GAP;
    }

    const presences = presencesByStage(document.presences);
    const unattended = unattendedPlaces(document);
    const attached = sections.map((section, column) => {
      const { id } = section.stage;
      const here = { rows: presences.get(id) ?? [], channels: document.channels, unattended: unattended.get(id) ?? [] };
      return channelsOf(section, column, y + LANE_PADDING, here, keep);
    });
    const foot = lowest(attached, y + LANE_PADDING + LEAST.channels) + LANE_PADDING;
    lanes.push({ ...laneAt(channelsLane, y, foot - y), items: NOTHING, description: '' });

    const inLane = (cell: Omit<CellBox, 'rect'>, { rect }: Section, lane: LaneBox | undefined): CellBox =>
      keep.cell({ ...cell, rect: { ...rect, y: lane?.y ?? 0, height: lane?.height ?? 0 } });
    const cells = sections.flatMap((section, i) => [
      inLane(placed[i] as CellBox, section, lanes[0]),
      inLane(attached[i] as CellBox, section, lanes.at(-1)),
    ]);
    keep.turn();
    const cards = new Map<string, CardBox>();
    for (const cell of [...placed, ...attached]) for (const card of cell.cards) cards.set(card.key, card);
    const frame = {
      gutters: [...columns, null].map((_, slot) => columnX(slot) - COLUMN_GAP / 2),
      over: top - 6,
      under: end + 10,
      level: top + LEVEL,
    };
    const next: MapLayout = {
      width: columnX(columns.length) + ADD_STAGE_WIDTH + MARGIN,
      height: foot,
      columns: sections.map(({ stage, rect }) => ({ stageId: stage.id, rect: { ...rect, height: foot } })),
      lanes,
      headers,
      grounds: sections.flatMap(({ stage, rect }) => lanes.map((lane) => groundOf(lane, stage.id, rect))),
      cells,
      cards,
      links: links.route(document.links, plan, cards, frame),
      addStage: { x: columnX(columns.length), y: 32, width: ADD_STAGE_WIDTH, height: ADDER_HEIGHT },
    };
    // A figure that is read may change without moving anything.
    if (!last || !isSameLayout(last, next)) last = next;
    return last;
  });
}

const NOTHING: LaneBox['items'] = [];

function laneAt({ id, label }: { id: string; label: string }, y: number, height: number) {
  return { id, label, y, height };
}

/** Where the last of the cells ends, which is no higher than `least`. */
function lowest(cells: readonly Pick<CellBox, 'cards' | 'ghosts' | 'adder'>[], least: number): number {
  return cells.reduce((most, { cards, ghosts, adder }) => {
    return [...cards, ...ghosts].reduce(
      (down, { rect }) => Math.max(down, bottom(rect)),
      Math.max(most, bottom(adder)),
    );
  }, least);
}

/** Each point of the curve stands beneath its card. */
function curveStage({ stage, inTime, first, rect }: Section) {
  return {
    name: stage.name,
    x: rect.x,
    width: rect.width,
    spots: inTime.map(({ id, emotion }, i) => ({
      id,
      emotion,
      x: columnX(first + i) + COLUMN_WIDTH / 2,
      room: COLUMN_WIDTH + COLUMN_GAP,
    })),
  };
}

function groundOf({ id, y, height }: LaneBox, stageId: string, { x, width }: Rect): GroundBox {
  return { key: adderKey(id, stageId), stageId, rect: { x, y, width, height } };
}
