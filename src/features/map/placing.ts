import type { DropTarget } from '../../domain/layout/dropTarget';
import { type CardBox, type CardTable, cardKey } from '../../domain/layout/mapLayout';
import type { Direction } from '../../domain/layout/spatialNeighbour';
import { inOrder } from '../../domain/order';
import { announce } from '../../ui/Announcer';
import { kindOf, kinds } from './kinds';
import { currentRef, documentOf, focusOn, keyOf, layoutOf, type MapContext, select, selectedIds } from './mapContext';

/** A cell, and in it the place before the card at `index` among those that stay. */
export type Target = Pick<DropTarget, 'stageId' | 'index' | 'gives'> & { readonly laneId?: string };

/**
 * Puts cards of one kind into a stage, in front of the one at `index` among those that stay there; with `laneId` among
 * those that stay in that lane. Says where they are now; false where nothing changed.
 */
export function placeCards(context: MapContext, table: CardTable, ids: readonly string[], target: Target): boolean {
  if (ids.length === 0) return false;
  const { stageId, gives } = target;
  const index = placeInStage(context, { table }, target, ids);
  return context.engine.group(() => kinds[table].place?.(context, ids, stageId, index, gives) === true);
}

/** A place in a cell as one among all cards of the stage that stay: a stage may have several cells of such cards. */
export function placeInStage(
  context: MapContext,
  { table }: { readonly table: CardTable },
  { stageId, laneId, index }: Target,
  moving: readonly string[] = [],
): number {
  const layout = layoutOf(context);
  const cells = layout.cells.filter((cell) => cell.stageId === stageId && cell.table === table);
  const cell = cells.length > 1 && cells.find((one) => one.laneId === laneId);
  if (!cell) return index;
  const staying = ({ id }: { readonly id: string }) => !moving.includes(id);
  const inCell = cell.cards.filter(staying);
  const rows = inOrder([...documentOf(context)[table].values()].filter((row) => row.stageId === stageId)).filter(
    staying,
  );
  const placeOf = (box: CardBox | undefined) => rows.findIndex(({ id }) => id === box?.id);
  if (inCell[index]) return placeOf(inCell[index]);
  return inCell.length > 0 ? placeOf(inCell.at(-1)) + 1 : rows.length;
}

/** Moves what is selected by one place: the keyboard's drag. */
export function moveSelection(context: MapContext, direction: Direction): void {
  const ref = currentRef(context);
  const card = ref && layoutOf(context).cards.get(keyOf(ref));
  if (card) moveCardsBy(context, card.table, direction);
  else if (ref) kindOf(ref)?.moveBy?.(context, ref.id, direction);
}

function moveCardsBy(context: MapContext, table: CardTable, direction: Direction): void {
  const layout = layoutOf(context);
  const boxes = selectedIds(context, table).flatMap((id) => layout.cards.get(cardKey(table, id)) ?? []);
  const anchor = boxes.find(({ id }) => id === currentRef(context)?.id);
  if (!anchor) return;
  if (direction === 'left' || direction === 'right') moveAcross(context, table, boxes, anchor, direction);
  else moveWithin(context, table, boxes, anchor, direction);
}

/** Up and down move what is selected in the cell of the card that was selected last. */
function moveWithin(
  context: MapContext,
  table: CardTable,
  boxes: readonly CardBox[],
  anchor: CardBox,
  direction: 'up' | 'down',
): void {
  const isBeside = ({ stageId, laneId }: CardBox) => stageId === anchor.stageId && laneId === anchor.laneId;
  const ids = boxes.filter(isBeside).map(({ id }) => id);
  const cells = layoutOf(context).cells.filter(({ stageId, table: of }) => stageId === anchor.stageId && of === table);
  const nth = cells.findIndex(({ laneId }) => laneId === anchor.laneId);
  const cards = cells[nth]?.cards ?? [];
  const first = cards.findIndex(({ id }) => ids.includes(id));
  const index = first + (direction === 'up' ? -1 : 1);
  const isOut = index < 0 || index > cards.length - ids.length;
  const beside = cells[nth + (direction === 'up' ? -1 : 1)];
  // Where a row follows from something else, no card is put into it.
  const next = isOut ? beside?.gives && beside : cells[nth];
  if (!next) {
    announce(`This is the ${direction === 'up' ? 'first' : 'last'} place`);
    return;
  }
  const { stageId, laneId, gives } = next;
  const place = !isOut ? index : direction === 'up' ? next.cards.length : 0;
  placeCards(context, table, ids, { stageId, laneId, index: place, ...(gives && { gives }) });
  focusOn(context, anchor.key);
}

/** Sideways every selected card goes one stage on, in one undo step. */
function moveAcross(
  context: MapContext,
  table: CardTable,
  boxes: readonly CardBox[],
  anchor: CardBox,
  direction: 'left' | 'right',
): void {
  const { columns } = layoutOf(context);
  const step = direction === 'left' ? -1 : 1;
  const stageOf = (box: CardBox) => columns[box.column + step]?.stageId;
  if (boxes.some((box) => stageOf(box) === undefined)) {
    announce('There is no stage on that side');
    return;
  }
  // The ones in front first, so that nobody walks into a group that has still to move.
  const fromColumns = [...new Set(boxes.map(({ column }) => column))].sort((a, b) => (b - a) * step);
  const isMoved = context.engine.group(() =>
    fromColumns.every((column) => {
      const group = boxes.filter((box) => box.column === column);
      const [first = anchor] = group;
      const index = group.includes(anchor) ? anchor.index : first.index;
      const ids = group.map(({ id }) => id);
      return placeCards(context, table, ids, { stageId: stageOf(first) ?? '', laneId: anchor.laneId, index });
    }),
  );
  if (!isMoved) return;
  if (fromColumns.length > 1) announce(`${boxes.length} cards moved one stage ${direction}`);
  const inOrderOfChoice = [...boxes.filter((box) => box !== anchor), anchor];
  select(context, ...inOrderOfChoice.map(({ id }) => ({ table, id })));
  focusOn(context, anchor.key);
}
