import { Position } from 'reactflow';
import type { Analysis, Cell } from '../../../domain/coverage/types';
import type { JourneyDocument } from '../../../domain/document';
import type { Rect } from '../../../domain/layout/geometry';
import { laneOf } from '../../../domain/layout/lanes/index';
import {
  ADD_STAGE_KEY,
  type CardBox,
  type CellBox,
  type HeaderBox,
  type MapLayout,
} from '../../../domain/layout/mapLayout';
import type { Drag } from '../mapStore';
import type { MapNode } from '../nodes/types';
import { headerName, presenceName, stageName, touchpointName } from '../words';

/** What the nodes are made from. */
export interface NodeSource {
  readonly layout: MapLayout;
  readonly document: JourneyDocument;
  readonly analysis: Analysis;
  readonly selected: ReadonlySet<string>;
  readonly drag: Drag | null;
}

interface Made {
  readonly inputs: readonly unknown[];
  readonly node: MapNode;
}

/**
 * Makes React Flow's nodes, in the order in which Tab visits them. A node stays the same object while what it shows
 * stays the same, so that typing or dragging touches only what changes. Sizes come from the layout: nothing is measured.
 */
export function createNodeMaker(): (source: NodeSource) => MapNode[] {
  let known = new Map<string, Made>();
  return ({ layout, document, analysis, selected, drag }) => {
    const next = new Map<string, Made>();
    const nodes: MapNode[] = [];
    const keep = (key: string, inputs: readonly unknown[], make: () => MapNode) => {
      const last = known.get(key);
      const made = last && isSame(last.inputs, inputs) ? last : { inputs, node: make() };
      next.set(key, made);
      nodes.push(made.node);
    };
    const offsetOf = (key: string) => (drag?.keys.has(key) ? drag : null);

    const addHeader = (box: HeaderBox) => {
      const stage = document.stages.get(box.stageId);
      if (!stage) return;
      const coverage = analysis.stages.get(box.stageId)?.coverage;
      const isSelected = selected.has(box.key);
      const offset = offsetOf(box.key);
      keep(box.key, [box, stage, coverage, isSelected, offset], () => ({
        ...frame(box.key, box.rect, offset),
        type: 'stage',
        data: { box, isLast: box.index === box.count - 1 },
        selected: isSelected,
        ...described('stage', headerName(stage, box, coverage)),
      }));
    };
    const addCard = (box: CardBox) => {
      const isSelected = selected.has(box.key);
      const offset = offsetOf(box.key);
      const stage = stageName(document, box.stageId);
      const presence = box.table === 'presences' ? document.presences.get(box.id) : undefined;
      if (presence) {
        const channel = document.channels.get(presence.channelId)?.name ?? '';
        const cell: Cell | undefined = analysis.cells.get(presence.id);
        keep(box.key, [box, presence, stage, channel, cell, isSelected, offset], () => ({
          ...frame(box.key, box.rect, offset),
          type: 'presence',
          data: { box },
          selected: isSelected,
          ...described('channel', presenceName(presence, box, stage, channel, cell)),
        }));
        return;
      }
      const row = document.touchpoints.get(box.id);
      if (!row) return;
      const channel = document.channels.get(row.channelId ?? '')?.name;
      keep(box.key, [box, row, stage, channel, isSelected, offset], () => ({
        ...frame(box.key, box.rect, offset),
        type: 'touchpoint',
        data: { box },
        selected: isSelected,
        handles: handlesOf(box.rect),
        ...described('touchpoint', touchpointName(row, box, stage, channel)),
      }));
    };
    const addAdder = (cell: CellBox) => {
      keep(cell.key, [cell.adder.x, cell.adder.y, cell.cards.length === 0, cell.stageId], () => ({
        ...frame(cell.key, cell.adder, null),
        type: 'adder',
        data: { cell },
        ...button,
      }));
    };

    for (const header of layout.headers) {
      addHeader(header);
      for (const cell of layout.cells) {
        if (cell.column !== header.index || !laneOf(cell.laneId)) continue;
        for (const card of cell.cards) addCard(card);
        addAdder(cell);
      }
    }
    keep(ADD_STAGE_KEY, [layout.addStage.x, layout.addStage.y], () => ({
      ...frame(ADD_STAGE_KEY, layout.addStage, null),
      type: 'addStage',
      data: {},
      ...button,
    }));
    known = next;
    return nodes;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((value, i) => Object.is(value, b[i]));
}

function frame(id: string, rect: Rect, offset: { readonly dx: number; readonly dy: number } | null) {
  const { width, height } = rect;
  return {
    id,
    position: { x: rect.x + (offset?.dx ?? 0), y: rect.y + (offset?.dy ?? 0) },
    width,
    height,
    measured: { width, height },
    handles: [],
    ...(offset ? { className: 'in-hand', zIndex: 1000 } : {}),
  };
}

function described(kind: string, name: string) {
  return { ariaLabel: name, domAttributes: { 'aria-roledescription': kind } };
}

/** A node that is only the place of a button: the button has the focus and the name. */
const button = {
  draggable: false,
  selectable: false,
  focusable: false,
  connectable: false,
  ariaRole: 'presentation',
  domAttributes: {},
} as const;

const HANDLE = 14;

function handlesOf({ width, height }: Rect) {
  const y = (height - HANDLE) / 2;
  const size = { width: HANDLE, height: HANDLE, type: 'source' as const };
  return [
    { ...size, id: 'right', position: Position.Right, x: width - HANDLE / 2, y },
    { ...size, id: 'left', position: Position.Left, x: -HANDLE / 2, y },
  ];
}
