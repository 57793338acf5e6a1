import { type CardBox, type CardTable, cardKey } from '../../domain/layout/mapLayout';
import { cellOf, type Direction } from '../../domain/layout/spatialNeighbour';
import { announce } from '../../ui/Announcer';
import { kindOf, kinds } from './kinds';
import { currentRef, focusOn, keyOf, layoutOf, type MapContext, select, selectedIds } from './mapContext';

/** Puts cards of one kind into a stage before the one at `index` among those that stay, and says where they are now. */
export function placeCards(
  context: MapContext,
  table: CardTable,
  ids: readonly string[],
  stageId: string,
  index: number,
): boolean {
  if (ids.length === 0) return false;
  return context.engine.group(() => kinds[table].place?.(context, ids, stageId, index) === true);
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

/** Up and down move what is selected in the stage of the card that was selected last. */
function moveWithin(
  context: MapContext,
  table: CardTable,
  boxes: readonly CardBox[],
  anchor: CardBox,
  direction: 'up' | 'down',
): void {
  const ids = boxes.filter(({ stageId }) => stageId === anchor.stageId).map(({ id }) => id);
  const cards = cellOf(layoutOf(context), anchor.stageId, anchor.laneId)?.cards ?? [];
  const first = cards.findIndex(({ id }) => ids.includes(id));
  const index = first + (direction === 'up' ? -1 : 1);
  if (index < 0 || index > cards.length - ids.length) {
    announce(`This is the ${direction === 'up' ? 'first' : 'last'} place`);
    return;
  }
  placeCards(context, table, ids, anchor.stageId, index);
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
      return placeCards(context, table, ids, stageOf(first) ?? '', index);
    }),
  );
  if (!isMoved) return;
  if (fromColumns.length > 1) announce(`${boxes.length} cards moved one stage ${direction}`);
  const inOrderOfChoice = [...boxes.filter((box) => box !== anchor), anchor];
  select(context, ...inOrderOfChoice.map(({ id }) => ({ table, id })));
  focusOn(context, anchor.key);
}
