import { derive } from '../coverage/derive';
import type { JourneyDocument } from '../document';
import type { Stage } from '../model/stage';
import { inOrder } from '../order';
import { isSameRect, type Rect } from './geometry';
import { headerText } from './headers';
import { plannedTracks, routed } from './keptLinks';
import { lanes } from './lanes/index';
import type { CardRow, Lane } from './lanes/lane';
import {
  adderKey,
  type CardBox,
  type CellBox,
  cardKey,
  type HeaderBox,
  type LaneBox,
  type MapLayout,
} from './mapLayout';
import {
  ADD_STAGE_WIDTH,
  ADDER_HEIGHT,
  CARD_WIDTH,
  COLUMN_GAP,
  COLUMN_PADDING,
  COLUMN_WIDTH,
  LANE_GAP,
  LANE_MIN,
  LANE_PADDING,
  MARGIN,
  TRACK_PITCH,
} from './metrics';
import type { Frame } from './routeLinks';

/**
 * Where everything of a journey stands on its map. The same tables give the same object; after an edit, whatever did
 * not change keeps its identity, so that a view re-renders only what moved.
 */
export const layoutMap: (document: JourneyDocument) => MapLayout = derive(
  ['channels', 'links', 'stages', 'presences', 'touchpoints'],
  compute,
);

function compute(document: JourneyDocument): MapLayout {
  const stages = inOrder(document.stages.values());
  const headers = headersOf(stages);
  const headerHeight = headers[0]?.rect.height ?? 0;
  const plan = plannedTracks(document, stages);

  const cards = new Map<string, CardBox>();
  const columns: CellBox[][] = stages.map(() => []);
  const laneBoxes: LaneBox[] = [];
  let frame: Frame = { gutters: [], over: 0, under: 0 };
  let y = headerHeight;
  for (const lane of lanes) {
    const above = lane.hasLinks && plan.over > 0 ? plan.over * TRACK_PITCH + 2 : 0;
    const below = lane.hasLinks && plan.under > 0 ? plan.under * TRACK_PITCH + 6 : 0;
    const top = y + LANE_PADDING + above;
    const cells = stages.map((stage, column) => cellOf(document, lane, stage, column, y, top));
    const end = Math.max(top + LANE_MIN, ...cells.map(({ adder }) => adder.y + adder.height));
    const height = end + below + LANE_PADDING - y;
    for (const [column, stage] of stages.entries()) {
      const cell = cells[column];
      if (!cell) continue;
      columns[column]?.push(keptCell(stage, { ...cell, rect: { ...cell.rect, height } }));
      for (const card of cell.cards) cards.set(card.key, card);
    }
    laneBoxes.push({ id: lane.id, label: lane.label, y, height });
    if (lane.hasLinks) frame = { gutters: guttersOf(stages.length), over: top - 6, under: end + 10 };
    y += height + LANE_GAP;
  }
  const height = Math.max(y - LANE_GAP, headerHeight);
  const columnRects = stages.map((_, column) => ({ x: columnX(column), y: 0, width: COLUMN_WIDTH, height }));

  return {
    width: columnX(stages.length) + ADD_STAGE_WIDTH + MARGIN,
    height,
    columns: stages.map((stage, i) => ({ stageId: stage.id, phase: stage.phase, rect: columnRects[i] as Rect })),
    lanes: laneBoxes,
    headers,
    cells: columns.flat(),
    cards,
    links: routed(document.links, plan, cards, frame),
    addStage: { x: columnX(stages.length), y: 32, width: ADD_STAGE_WIDTH, height: ADDER_HEIGHT },
  };
}

function columnX(column: number): number {
  return MARGIN + column * (COLUMN_WIDTH + COLUMN_GAP);
}

function guttersOf(columns: number): number[] {
  return Array.from({ length: columns + 1 }, (_, n) => columnX(n) - COLUMN_GAP / 2);
}

function headersOf(stages: readonly Stage[]): HeaderBox[] {
  const height = Math.max(0, ...stages.map((stage) => headerText(stage).height));
  return stages.map((stage, index) => {
    const { nameLines, promiseLines } = headerText(stage);
    const rect = { x: columnX(index), y: 0, width: COLUMN_WIDTH, height };
    const next: HeaderBox = {
      key: cardKey('stages', stage.id),
      stageId: stage.id,
      phase: stage.phase,
      index,
      count: stages.length,
      rect,
      nameLines,
      promiseLines,
    };
    const known = knownHeaders.get(stage);
    if (known && known.index === index && known.count === next.count && isSameRect(known.rect, rect)) return known;
    knownHeaders.set(stage, next);
    return next;
  });
}

/** The last box of each row, and the last cells of each stage: reused while they would come out the same. */
const knownHeaders = new WeakMap<Stage, HeaderBox>();
const knownCards = new WeakMap<CardRow, CardBox>();
const knownCells = new WeakMap<Stage, Map<string, CellBox>>();

function keptCell(stage: Stage, next: CellBox): CellBox {
  const cells = knownCells.get(stage) ?? new Map<string, CellBox>();
  knownCells.set(stage, cells);
  const known = cells.get(next.laneId);
  if (
    known &&
    known.column === next.column &&
    isSameRect(known.rect, next.rect) &&
    isSameRect(known.adder, next.adder) &&
    known.cards.length === next.cards.length &&
    known.cards.every((card, i) => card === next.cards[i])
  ) {
    return known;
  }
  cells.set(next.laneId, next);
  return next;
}

/** The last cell of each list of rows, and all that it depends on besides: most cells of a map are not being edited. */
const knownColumns = new WeakMap<readonly CardRow[], { readonly inputs: readonly unknown[]; readonly cell: CellBox }>();

function cellOf(document: JourneyDocument, lane: Lane, stage: Stage, column: number, y: number, top: number): CellBox {
  const rows = lane.rowsByStage(document).get(stage.id) ?? [];
  const inputs = [lane.id, column, y, top, document.channels];
  const known = knownColumns.get(rows);
  if (known?.inputs.every((input, i) => input === inputs[i])) return known.cell;
  const x = columnX(column) + COLUMN_PADDING;
  let next = top;
  const cards = rows.map((row, index) => {
    const { lines, height } = lane.measure(document, row);
    const rect = { x, y: next, width: CARD_WIDTH, height };
    next += height + lane.gap;
    return cardOf(lane, row, column, index, rows.length, rect, lines);
  });
  const cell: CellBox = {
    key: adderKey(lane.id, stage.id),
    stageId: stage.id,
    laneId: lane.id,
    column,
    rect: { x: columnX(column), y, width: COLUMN_WIDTH, height: 0 },
    cards,
    adder: { x, y: next, width: CARD_WIDTH, height: ADDER_HEIGHT },
  };
  knownColumns.set(rows, { inputs, cell });
  return cell;
}

function cardOf(
  lane: Lane,
  row: CardRow,
  column: number,
  index: number,
  count: number,
  rect: Rect,
  lines: readonly string[],
): CardBox {
  const known = knownCards.get(row);
  if (
    known &&
    known.column === column &&
    known.index === index &&
    known.count === count &&
    known.lines === lines &&
    isSameRect(known.rect, rect)
  ) {
    return known;
  }
  const { stageId, id } = row;
  const key = cardKey(lane.table, id);
  const next: CardBox = { key, table: lane.table, id, stageId, laneId: lane.id, column, index, count, rect, lines };
  knownCards.set(row, next);
  return next;
}
