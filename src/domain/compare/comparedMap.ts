import type { JourneyDocument } from '../document';
import { createLayout } from '../layout/createLayout';
import { centre, type Point, type Rect, right } from '../layout/geometry';
import { cardLanes } from '../layout/lanes/index';
import { type CardTable, cardKey, type MapLayout } from '../layout/mapLayout';
import { COLUMN_GAP } from '../layout/metrics';
import type { AnyRow, TableName } from '../model/tables';
import { tableNames } from '../model/tables';
import { inOrder } from '../order';
import type { Scene } from '../scene/items';
import { mapScene } from '../scene/mapScene';
import { markedScene } from '../scene/markedScene';
import type { Difference } from './difference';

/** Two documents on one map: the later one, with the cards that are gone and the old places of those that moved. */
export interface ComparedMap {
  /** The rows that the map shows: those of the later document and the removed ones. */
  readonly document: JourneyDocument;
  readonly layout: MapLayout;
  /** What the map looks like, with the marks and without the moves. */
  readonly scene: Scene;
  /** By `cardKey`, for stages, touchpoints and presences; links by `cardKey('links', id)`. */
  readonly marks: ReadonlyMap<string, Difference>;
  /** Old places of cards that moved, and the way from there. */
  readonly moves: readonly MoveMark[];
}

export interface MoveMark {
  readonly key: string;
  /** Where the card stood; null for a stage, whose column is not drawn twice. */
  readonly ghost: Rect | null;
  /** SVG path of the way, and of the head of its arrow. */
  readonly path: string;
  readonly arrow: string;
}

/** What the map shows of a journey; differences in other tables are in words only. */
const shownTables: readonly TableName[] = ['stages', 'touchpoints', 'presences', 'links'];

export function isOnMap({ table }: Difference): boolean {
  return shownTables.includes(table);
}

/** Lays out the cards of both documents at once; removed ones stand where they stood among the others. */
export function comparedMap(
  from: JourneyDocument,
  to: JourneyDocument,
  differences: readonly Difference[],
): ComparedMap {
  const shown = differences.filter(isOnMap);
  const document = withRows(from, to);
  const movedCards = shown.filter(({ table, move }) => move !== null && isCardTable(table));
  const layout = createLayout(cardLanes)(withGhosts(document, movedCards));
  const marks = new Map(shown.map((difference) => [cardKey(difference.table, difference.id), difference]));
  const moves = shown.flatMap((difference) => {
    if (difference.move === null) return [];
    const mark = isCardTable(difference.table) ? cardMove(layout, difference) : stageMove(layout, from, difference);
    return mark ? [mark] : [];
  });
  const scene = markedScene(mapScene(document, layout, null), layout, marks);
  return { document, layout, scene, marks, moves };
}

function isCardTable(table: TableName): table is CardTable {
  return table === 'touchpoints' || table === 'presences';
}

/** The later document, and the rows that only the earlier one has. */
function withRows(from: JourneyDocument, to: JourneyDocument): JourneyDocument {
  const tables = tableNames.map((table) => {
    const [before, after] = [from[table], to[table]] as readonly ReadonlyMap<string, AnyRow>[];
    if (!before || !after) return [table, to[table]];
    const gone = [...before].filter(([id]) => !after.has(id));
    return [table, gone.length === 0 ? after : new Map([...after, ...gone])];
  });
  return { ...to, ...Object.fromEntries(tables) } as JourneyDocument;
}

const ghostId = (id: string) => `${id}~was`;

function withGhosts(document: JourneyDocument, moved: readonly Difference[]): JourneyDocument {
  if (moved.length === 0) return document;
  const tables = new Map<TableName, Map<string, AnyRow>>();
  for (const { table, id, before } of moved) {
    if (!before) continue;
    const rows = tables.get(table) ?? new Map<string, AnyRow>(document[table]);
    tables.set(table, rows.set(ghostId(id), { ...before, id: ghostId(id) }));
  }
  return { ...document, ...Object.fromEntries(tables) } as JourneyDocument;
}

function cardMove(layout: MapLayout, { table, id }: Difference): MoveMark | null {
  const old = layout.cards.get(cardKey(table, ghostId(id)))?.rect;
  const now = layout.cards.get(cardKey(table, id))?.rect;
  if (!old || !now) return null;
  const key = cardKey(table, id);
  if (old.x === now.x) {
    // In one column: round the right side, where no text stands.
    const [start, end] = [
      { x: right(old), y: centre(old).y },
      { x: right(now), y: centre(now).y },
    ];
    const bend = right(now) + 26;
    const path = `M${start.x} ${start.y}C${bend} ${start.y} ${bend} ${end.y} ${end.x + 6} ${end.y}`;
    return { key, ghost: old, path, arrow: arrowHead(end, -1) };
  }
  const forwards = now.x > old.x;
  const start = { x: forwards ? right(old) : old.x, y: centre(old).y };
  const end = { x: forwards ? now.x : right(now), y: centre(now).y };
  const direction = forwards ? 1 : -1;
  const reach = Math.max(40, Math.abs(end.x - start.x) / 2) * direction;
  const path = `M${start.x} ${start.y}C${start.x + reach} ${start.y} ${end.x - reach} ${end.y} ${end.x - 6 * direction} ${end.y}`;
  return { key, ghost: old, path, arrow: arrowHead(end, direction) };
}

/** From the gap where the stage stood, over the heads, down to where it stands. */
function stageMove(layout: MapLayout, from: JourneyDocument, { table, id }: Difference): MoveMark | null {
  const head = layout.headers.find(({ stageId }) => stageId === id);
  if (!head) return null;
  const before = inOrder(from.stages.values());
  const previous = before[before.findIndex((stage) => stage.id === id) - 1];
  const left = previous && layout.headers.find(({ stageId }) => stageId === previous.id);
  const x = left ? right(left.rect) + COLUMN_GAP / 2 : (layout.headers[0]?.rect.x ?? 0) - COLUMN_GAP / 2;
  const end = { x: centre(head.rect).x, y: head.rect.y };
  const path = `M${x} ${end.y + 14}C${x} ${end.y - 30} ${end.x} ${end.y - 30} ${end.x} ${end.y - 4}`;
  const arrow = `M${end.x - 4} ${end.y - 7}L${end.x + 4} ${end.y - 7}L${end.x} ${end.y}Z`;
  return { key: cardKey(table, id), ghost: null, path, arrow };
}

/** A head whose tip is at the end, pointing to the right (1) or to the left (−1). */
function arrowHead({ x, y }: Point, direction: 1 | -1): string {
  return `M${x} ${y}L${x - 7 * direction} ${y - 4}L${x - 7 * direction} ${y + 4}Z`;
}

/** Room above the map for the ways of moved stages, in px. */
export const MAP_HEADROOM = 32;

/** Where the sign of a mark stands: at the upper right corner of a card or head, in the middle of a link. */
export function markRect(map: ComparedMap, key: string): Rect | null {
  const card = map.layout.cards.get(key);
  if (card) return card.rect;
  const head = map.layout.headers.find((one) => one.key === key);
  if (head) return head.rect;
  const route = map.layout.links.find(({ id }) => cardKey('links', id) === key);
  const middle = route && middleOf(route.points);
  return middle ? { x: middle.x - 9, y: middle.y - 9, width: 18, height: 18 } : null;
}

function middleOf(points: readonly Point[]): Point | null {
  let [longest, best]: [number, Point | null] = [-1, null];
  for (const [i, point] of points.entries()) {
    const next = points[i + 1];
    if (!next) break;
    const length = Math.abs(next.x - point.x) + Math.abs(next.y - point.y);
    if (length > longest) {
      longest = length;
      best = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    }
  }
  return best;
}
