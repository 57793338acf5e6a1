import { derive } from '../../coverage/derive';
import type { JourneyDocument } from '../../document';
import { isSameRect, type Rect, right } from '../../layout/geometry';
import { createHeaders } from '../../layout/headers';
import { createLinkKeeper } from '../../layout/keptLinks';
import { channelsLane } from '../../layout/lanes/channels';
import type { Lane } from '../../layout/lanes/lane';
import { groupedByStage } from '../../layout/lanes/rowsByStage';
import { touchpointsLane } from '../../layout/lanes/touchpoints';
import {
  adderKey,
  type CardBox,
  type CardTable,
  type CellBox,
  type GhostBox,
  ghostKey,
  type LaneBox,
  type MapLayout,
} from '../../layout/mapLayout';
import {
  ADD_STAGE_WIDTH,
  ADDER_HEIGHT,
  CARD_WIDTH,
  COLUMN_PADDING,
  COLUMN_WIDTH,
  LANE_PADDING,
  MARGIN,
  TRACK_PITCH,
} from '../../layout/metrics';
import type { Stage } from '../../model/stage';
import type { Touchpoint } from '../../model/touchpoint';
import { inOrder } from '../../order';
import { stageTones } from '../../stageTone';
import { createKeeper, isSameList, keptWhile } from '../kept';
import { plateLook, plateOf, plateRect, stationOf } from './boxes';
import { type LineOrder, orderLines } from './lineOrder';
import { linesOf, type MetroLine, NO_CHANNEL } from './lines';
import { drawnLines, linesInWords } from './paintLines';
import { createPathKeeper } from './routePaths';
import { SLOT, STAGE_GAP, TICKS, TRACK } from './sizes';

/** px between the two buttons of a stage. */
const ADDER_GAP = 4;

/**
 * Makes the layout of the metro: each channel a line through the stages, touchpoints as stations on the line of their
 * channel, in the order of the stage from left to right. Boxes that come out as they were stay the same objects.
 */
export function createMetroLayout(): (document: JourneyDocument) => MapLayout {
  const rowsByStage = groupedByStage<Touchpoint>();
  const headersOf = createHeaders();
  const links = createLinkKeeper();
  const orderOf = keptOrder();
  const keep = createKeeper();
  const drawing = keptWhile<Pick<LaneBox, 'items' | 'description'>>();
  const paths = createPathKeeper();
  let columns: readonly Rect[] = [];
  return derive(['stages', 'channels', 'segments', 'demands', 'presences', 'links', 'touchpoints'], (document) => {
    const stages = inOrder(document.stages.values());
    const rows = rowsByStage(document.touchpoints);
    const lines = linesOf(document, stages, rows);
    const slots = stages.map(({ id }) => slotsOf(rows.get(id) ?? []));
    const widths = columnsOf(stages, slots);
    // The same object while no stage changes its width: what is drawn over all of them need not be drawn anew.
    if (!isSameList(widths, columns, isSameRect)) columns = widths;
    const heads = headersOf(stages, stageTones(document.stages));
    const headerHeight = heads[0]?.rect.height ?? 0;
    const headers = heads.map((head, i) => keep.header(head, columns[i] as Rect));
    const order = orderOf(lines, stages.length);
    const top = headerHeight + LANE_PADDING;
    const count = 1 + Math.max(-1, ...order.tracks.flatMap((column) => [...column.values()]));
    const end = top + count * TRACK.pitch;
    const yAt = (line: MetroLine, column: number) =>
      top + TRACK.above + (order.tracks[column]?.get(line.id) ?? 0) * TRACK.pitch;

    const cards = new Map<string, CardBox>();
    const plan = links.plan(document.links, document.touchpoints, stages);
    const interchanges = interchangesOf(document);
    const adders = end;
    // One under the other: in a stage with nothing both say in words what they add.
    const under = adders + 2 * ADDER_HEIGHT + ADDER_GAP;
    const height = under + LANE_PADDING + plan.under * TRACK_PITCH;
    const cells = stages.flatMap((stage, column): CellBox[] => {
      const rect = columns[column] as Rect;
      const place = slots[column] as ReadonlyMap<string, number>;
      const here = lines.flatMap((line) => {
        const section = line.sections.find((one) => one.column === column);
        return section ? [{ line, section, y: yAt(line, column) }] : [];
      });
      // From top to bottom, as they are read.
      here.sort((a, b) => a.y - b.y);
      const yOf = new Map(here.flatMap(({ section, y }) => section.touchpoints.map(({ id }) => [id, y])));
      const all = rows.get(stage.id) ?? [];
      const stations = all.map((row, index) =>
        keep.card(stationOf(row, rect, place, yOf.get(row.id) ?? top, interchanges.has(row.id)), {
          column,
          index,
          count: all.length,
        }),
      );
      const attached = here.filter(({ section }) => section.presence);
      const plates = attached.map(({ line, section, y }, index) =>
        keep.card(plateOf(line, section, columns, y), { column, index, count: attached.length }),
      );
      const ghosts = here
        .filter(({ section }) => section.isUnattended)
        .map(({ line, y }): GhostBox => {
          const key = ghostKey(stage.id, line.id);
          return keep.ghost({
            key,
            stageId: stage.id,
            channelId: line.id,
            ...plateLook(line, column, columns),
            rect: plateRect(rect, y),
          });
        });
      for (const card of [...stations, ...plates]) cards.set(card.key, card);
      const cell = (
        lane: Lane,
        table: CardTable,
        of: readonly CardBox[],
        alone: readonly GhostBox[],
        nth: number,
      ): CellBox => {
        const y = adders + nth * (ADDER_HEIGHT + ADDER_GAP);
        return keep.cell({
          key: adderKey(lane.id, stage.id),
          stageId: stage.id,
          laneId: lane.id,
          table,
          adderLabel: lane.adderLabel ?? '',
          column,
          rect: { ...rect, y: headerHeight, height: height - headerHeight },
          cards: of,
          ghosts: alone,
          adder: { x: rect.x + COLUMN_PADDING, y, width: CARD_WIDTH, height: ADDER_HEIGHT },
        });
      };
      return [
        cell(touchpointsLane, 'touchpoints', stations, [], 0),
        cell(channelsLane, 'presences', plates, ghosts, 1),
      ];
    });
    const last = columns.at(-1);
    const next = last ? right(last) + STAGE_GAP / 2 : MARGIN;
    keep.turn();
    return {
      width: next + ADD_STAGE_WIDTH + MARGIN,
      height,
      columns: stages.map(({ id }, i) => ({ stageId: id, rect: { ...(columns[i] as Rect), height } })),
      lanes: [
        {
          id: 'lines',
          label: 'Lines',
          y: headerHeight,
          height: height - headerHeight,
          // What stands on a line changes nothing about it.
          ...drawing(
            [
              columns,
              order,
              document.stages,
              document.channels,
              document.presences,
              document.demands,
              document.segments,
            ],
            () => ({ items: drawnLines(lines, columns, yAt), description: linesInWords(lines, document) }),
          ),
        },
      ],
      headers,
      grounds: cells.filter(({ laneId }) => laneId === touchpointsLane.id),
      cells,
      cards,
      links: paths(plan, document.links, cards, { columns, lines, yAt, under: under + 6 }, order),
      addStage: { x: next, y: 32, width: ADD_STAGE_WIDTH, height: ADDER_HEIGHT },
    };
  });

  /** In which slot each touchpoint of a stage stands: never left of the one before, and on a line one after the other. */
  function slotsOf(rows: readonly Touchpoint[]): ReadonlyMap<string, number> {
    const lastOn = new Map<string, number>();
    const slots = new Map<string, number>();
    let current = 0;
    for (const { id, channelId } of rows) {
      const line = channelId ?? NO_CHANNEL;
      current = Math.max(current, (lastOn.get(line) ?? -1) + 1);
      lastOn.set(line, current);
      slots.set(id, current);
    }
    return slots;
  }
}

/** The stages from left to right: as wide as the most stations that follow each other there. */
function columnsOf(stages: readonly Stage[], slots: readonly ReadonlyMap<string, number>[]): Rect[] {
  let x = MARGIN;
  return stages.map((_, i) => {
    const count = Math.max(0, ...(slots[i]?.values() ?? [])) + 1;
    const width = Math.max(COLUMN_WIDTH, count * SLOT + TICKS.width);
    const rect = { x, y: 0, width, height: 0 };
    x += width + STAGE_GAP;
    return rect;
  });
}

/** Touchpoints from or to which a link leads that changes the channel. */
function interchangesOf({ links, touchpoints }: JourneyDocument): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { fromId, toId } of links.values()) {
    const [from, to] = [touchpoints.get(fromId), touchpoints.get(toId)];
    if (from && to && from.channelId !== to.channelId) found.add(fromId).add(toId);
  }
  return found;
}

/** The order of the lines depends on where they run and on how many ride them, not on what stands on them. */
function keptOrder() {
  const kept = keptWhile<LineOrder>();
  return (lines: readonly MetroLine[], count: number): LineOrder => {
    const signature = lines.map(({ id, columns, weight }) => `${id} ${columns} ${weight}`);
    return kept([count, ...signature], () => {
      // What happens on no channel lies at the bottom, whatever runs above it.
      const order = orderLines(
        lines.filter(({ channel }) => channel),
        count,
      );
      const alone = lines.find(({ channel }) => !channel);
      if (!alone) return order;
      const below = Math.max(-1, ...order.tracks.flatMap((column) => [...column.values()])) + 1;
      return {
        columns: order.columns.map((ids, i) => (alone.columns.includes(i) ? [...ids, alone.id] : ids)),
        tracks: order.tracks.map((column) => new Map([...column, [alone.id, below]])),
      };
    });
  };
}
