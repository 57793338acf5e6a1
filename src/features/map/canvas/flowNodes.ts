import { Position } from 'reactflow';
import { cellAt } from '../../../domain/coverage/cells';
import type { Cell, Figures } from '../../../domain/coverage/types';
import type { JourneyDocument } from '../../../domain/document';
import type { Rect } from '../../../domain/layout/geometry';
import {
  ADD_STAGE_KEY,
  adderKey,
  type CardBox,
  type CardTable,
  type CellBox,
  type GhostBox,
  type HeaderBox,
  type MapLayout,
} from '../../../domain/layout/mapLayout';
import type { Stage } from '../../../domain/model/stage';
import { tagNames } from '../../../domain/model/tag';
import { listed } from '../../../domain/words';
import { presenceName } from '../kinds/presence/presences';
import { headerName } from '../kinds/stage/stages';
import { touchpointName } from '../kinds/touchpoint/touchpoints';
import type { MapNode } from '../nodes/types';
import { stageName } from '../words';
import { createLinkWords } from './linkWords';

/** What the nodes are made from. */
export interface NodeSource {
  readonly layout: MapLayout;
  readonly document: JourneyDocument;
  readonly figures: Figures;
  readonly selected: ReadonlySet<string>;
}

/** What was made, and from what: the same inputs need not make it again. */
interface Made<T> {
  readonly inputs: readonly unknown[];
  readonly result: T;
}

/** The nodes of a cell, kept together: a cell in which nothing changed costs one comparison, however many cards it has. */
interface Group {
  readonly nodes: readonly MapNode[];
  readonly byKey: ReadonlyMap<string, Made<MapNode>>;
}

type Make = (key: string, inputs: readonly unknown[], make: () => MapNode) => void;

/**
 * Makes React Flow's nodes, in the order in which people read them. A node stays the same object while what it shows
 * stays the same, so that typing or dragging touches only what changes. Sizes come from the layout: nothing is measured.
 */
export function createNodeMaker(): (source: NodeSource) => MapNode[] {
  let known = new Map<string, Made<Group>>();
  let last: MapNode[] = [];
  const linkWordsOf = createLinkWords();
  return (source) => {
    const { layout, document, figures, selected } = source;
    const next: typeof known = new Map();
    const nodes: MapNode[] = [];
    const group = (key: string, inputs: readonly unknown[], add: (make: Make) => void) => {
      const before = known.get(key);
      const made = before && isSame(before.inputs, inputs) ? before : { inputs, result: groupOf(before?.result, add) };
      next.set(key, made);
      for (const node of made.result.nodes) nodes.push(node);
    };
    const single = (key: string, inputs: readonly unknown[], node: () => MapNode) =>
      group(key, inputs, (make) => make(key, inputs, node));
    const chosen = chosenByCell(source);
    const words = linkWordsOf(document, layout);

    for (const header of layout.headers) {
      const stage = document.stages.get(header.stageId);
      if (!stage) continue;
      const coverage = figures.stages.get(stage.id)?.coverage;
      const isSelected = selected.has(header.key);
      single(header.key, [header, stage, coverage, isSelected], () => headerNode(header, stage, coverage, isSelected));
      for (const cell of layout.cells) {
        if (cell.column !== header.index) continue;
        // A box is made anew with its row, so the cell speaks for all the rows in it.
        const links = cell.cards.map(({ id }) => words.get(id) ?? '').join('\n');
        const inputs = [cell, stage.name, document.channels, document.tags, figures.cells, chosen.get(cell.key), links];
        group(cell.key, inputs, (make) => {
          for (const card of cell.cards) addCard[card.table](card, source, words.get(card.id) ?? '', make);
          for (const ghost of cell.ghosts) addGhost(ghost, make);
          if (cell.adderLabel !== '') addAdder(cell, make);
        });
      }
    }
    const { addStage } = layout;
    single(ADD_STAGE_KEY, [addStage.x, addStage.y], () => ({
      ...frame(ADD_STAGE_KEY, addStage),
      type: 'addStage',
      data: {},
      ...button,
    }));
    known = next;
    if (nodes.length !== last.length || nodes.some((node, i) => node !== last[i])) last = nodes;
    return last;
  };
}

function groupOf(before: Group | undefined, add: (make: Make) => void): Group {
  const byKey = new Map<string, Made<MapNode>>();
  const nodes: MapNode[] = [];
  add((key, inputs, make) => {
    const kept = before?.byKey.get(key);
    const made = kept && isSame(kept.inputs, inputs) ? kept : { inputs, result: make() };
    byKey.set(key, made);
    nodes.push(made.result);
  });
  return { nodes, byKey };
}

/** The selected cards of each cell, as one text. */
function chosenByCell({ layout, selected }: NodeSource): ReadonlyMap<string, string> {
  const chosen = new Map<string, string>();
  for (const key of selected) {
    const card = layout.cards.get(key);
    if (!card) continue;
    const cell = adderKey(card.laneId, card.stageId);
    chosen.set(cell, `${chosen.get(cell) ?? ''} ${key}`);
  }
  return chosen;
}

function headerNode(box: HeaderBox, stage: Stage, coverage: number | null | undefined, selected: boolean): MapNode {
  return {
    ...frame(box.key, box.rect),
    type: 'stage',
    data: { box, isLast: box.index === box.count - 1 },
    selected,
    ...described('stage', headerName(stage, box, coverage)),
  };
}

type MakeCard = (box: CardBox, source: NodeSource, links: string, make: Make) => void;

const addCard: Readonly<Record<CardTable, MakeCard>> = {
  presences: (box, { document, figures, selected: chosen }, _, make) => {
    const row = document.presences.get(box.id);
    if (!row) return;
    const selected = chosen.has(box.key);
    const stage = stageName(document, box.stageId);
    const channel = document.channels.get(row.channelId)?.name ?? '';
    const cell: Cell | undefined = cellAt(figures.cells, row);
    make(box.key, [box, row, stage, channel, cell, selected], () => ({
      ...frame(box.key, box.rect),
      type: box.look === undefined ? 'presence' : 'plate',
      data: { box },
      selected,
      ...described('channel', presenceName(row, box, stage, channel, cell)),
    }));
  },
  touchpoints: (box, { document, selected: chosen }, links, make) => {
    const row = document.touchpoints.get(box.id);
    if (!row) return;
    const selected = chosen.has(box.key);
    const stage = stageName(document, box.stageId);
    const channel = document.channels.get(row.channelId ?? '')?.name;
    const tags = listed(tagNames(document.tags, row));
    make(box.key, [box, row, stage, channel, tags, selected, links], () => ({
      ...frame(box.key, box.rect),
      type: box.look === undefined ? 'touchpoint' : 'station',
      data: { box },
      selected,
      handles: handlesOf(box.rect),
      ...described('touchpoint', touchpointName(row, box, { stage, channel, tags, links })),
    }));
  },
};

function addGhost(box: GhostBox, make: Make): void {
  make(box.key, [box.rect.x, box.rect.y, box.look, box.room], () => ({
    ...frame(box.key, box.rect),
    type: 'ghost',
    data: { box },
    ...button,
  }));
}

function addAdder(cell: CellBox, make: Make): void {
  make(cell.key, [cell.adder.x, cell.adder.y, cell.cards.length === 0, cell.stageId], () => ({
    ...frame(cell.key, cell.adder),
    type: 'adder',
    data: { cell },
    ...button,
  }));
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.every((value, i) => Object.is(value, b[i]));
}

function frame(id: string, { x, y, width, height }: Rect) {
  return { id, position: { x, y }, width, height, measured: { width, height }, handles: [] };
}

function described(kind: string, name: string) {
  return { ariaLabel: name, domAttributes: { tabIndex: -1, 'aria-roledescription': kind } };
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

const cardColours: Readonly<Record<string, string>> = {
  touchpoint: 'var(--ink-faint)',
  station: 'var(--ink-faint)',
  presence: 'var(--presence-3)',
  plate: 'var(--presence-3)',
};

/** Colour of a node in the minimap: heads in that of their stage, cards in ink, buttons not at all. */
export function miniMapColour(node: MapNode): string {
  const { data } = node;
  return 'box' in data && 'tone' in data.box
    ? `var(--phase-${data.box.tone})`
    : (cardColours[node.type] ?? 'transparent');
}
