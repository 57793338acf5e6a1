import { derive } from '../../coverage/derive';
import { unattendedPlaces } from '../../coverage/unattended';
import type { JourneyDocument } from '../../document';
import { isSameLayout, stripsOf } from '../../layout/createLayout';
import type { Rect } from '../../layout/geometry';
import { createHeaders } from '../../layout/headers';
import { createLinkKeeper } from '../../layout/keptLinks';
import { channelsLane } from '../../layout/lanes/channels';
import { type CurveStage, createCurve } from '../../layout/lanes/curve';
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
import type { PlannedLink } from '../../layout/tracks';
import type { Presence } from '../../model/presence';
import type { Touchpoint } from '../../model/touchpoint';
import { inOrder } from '../../order';
import { stageTones } from '../../stageTone';
import { createKeeper, isSameList, keptWhile } from '../kept';
import { axisInWords, drawnAxis } from './axis';
import { type Cell, channelsOf, createCells, touchpointsOf } from './cells';
import { rowPorts } from './rowPorts';
import { AXIS, LEAST, LEVEL } from './sizes';
import { createSections, type Section, slotRows } from './slots';

/**
 * Makes the layout of the time line: the touchpoints of all stages side by side in path order, and beneath each of them
 * how customers feel there and the channels of its stage. Boxes that come out as they were stay the same objects.
 */
export function createTimelineLayout(without: readonly string[] = []): (document: JourneyDocument) => MapLayout {
  const touchpointsByStage = groupedByStage<Touchpoint>();
  const presencesByStage = groupedByStage<Presence>();
  const headersOf = createHeaders();
  const links = createLinkKeeper();
  const keep = createKeeper();
  const axis = keptWhile<Pick<LaneBox, 'items' | 'description'>>();
  const curve = createCurve();
  const sectionsOf = createSections();
  const touchpointCells = createCells();
  const channelCells = createCells();
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
    const strips = stripsOf(touchpointsLane, [touchpointsLane], plan);

    const top = headerHeight + AXIS.height + strips.over;
    const placed = sections.map((section, column) =>
      touchpointCells(section.stage.id, [section, column, top], (keeper) =>
        touchpointsOf(section, column, top, keeper),
      ),
    );
    const end = Math.max(top + LEAST.touchpoints, ...placed.map(({ foot }) => foot));
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
    const felt = without.includes(experienceLane.id) ? null : curve(sections.map(curveStage), y);
    if (felt) {
      const { height, items, description = '' } = felt;
      lanes.push({ ...laneAt(experienceLane, y, height), items, description });
      y += height + LANE_GAP;
    }

    const presences = presencesByStage(document.presences);
    const unattended = unattendedPlaces(document);
    const attached = sections.map((section, column) => {
      const { id } = section.stage;
      const here = { rows: presences.get(id) ?? NO_ROWS, channels: document.channels, unattended: unattended.get(id) };
      const from = y + LANE_PADDING;
      const inputs = [id, section.first, section.slots, column, from, ...Object.values(here)];
      return channelCells(id, inputs, (keeper) => channelsOf(section, column, from, here, keeper));
    });
    const foot = Math.max(y + LANE_PADDING + LEAST.channels, ...attached.map((cell) => cell.foot)) + LANE_PADDING;
    lanes.push({ ...laneAt(channelsLane, y, foot - y), items: NOTHING, description: '' });

    const inLane = ({ foot: _, ...cell }: Cell, { rect }: Section, lane: LaneBox | undefined): CellBox =>
      keep.cell({ ...cell, rect: { ...rect, y: lane?.y ?? 0, height: lane?.height ?? 0 } });
    const cells = sections.flatMap((section, i) => [
      inLane(placed[i] as Cell, section, lanes[0]),
      inLane(attached[i] as Cell, section, lanes.at(-1)),
    ]);
    keep.turn();
    const cards = new Map<string, CardBox>();
    for (const cell of [...placed, ...attached]) for (const card of cell.cards) cards.set(card.key, card);
    const frame = {
      gutters: [...columns, null].map((_, slot) => columnX(slot) - COLUMN_GAP / 2),
      over: top - 6,
      under: end + 10,
      portsOf: (planned: readonly PlannedLink[]) => rowPorts(planned, top + LEVEL),
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

const NO_ROWS: readonly Presence[] = [];
const NOTHING: LaneBox['items'] = [];

function laneAt({ id, label }: { id: string; label: string }, y: number, height: number) {
  return { id, label, y, height };
}

const curves = new WeakMap<Section, CurveStage>();

/** Each point of the curve stands beneath its card. */
function curveStage(section: Section): CurveStage {
  const { stage, inTime, first, rect } = section;
  const known = curves.get(section);
  if (known) return known;
  const room = COLUMN_WIDTH + COLUMN_GAP;
  const spots = inTime.map(({ id, emotion }, i) => ({ id, emotion, x: columnX(first + i) + COLUMN_WIDTH / 2, room }));
  const curve = { name: stage.name, x: rect.x, width: rect.width, spots };
  curves.set(section, curve);
  return curve;
}

function groundOf({ id, y, height }: LaneBox, stageId: string, { x, width }: Rect): GroundBox {
  return { key: adderKey(id, stageId), stageId, rect: { x, y, width, height } };
}
