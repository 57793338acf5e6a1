import { movePresence } from '../../domain/commands/presences';
import { quoted } from '../../domain/commands/shared';
import { moveStage } from '../../domain/commands/stages';
import { moveTouchpoints } from '../../domain/commands/touchpoints';
import { type CardBox, cardKey } from '../../domain/layout/mapLayout';
import { cellOf, type Direction } from '../../domain/layout/spatialNeighbour';
import { inOrder } from '../../domain/order';
import { announce } from '../../ui/Announcer';
import { currentRef, documentOf, focusOn, layoutOf, type MapContext, select, selectedIds } from './mapContext';
import { placeOf, stageName } from './words';

let moves = 0;

/** Puts touchpoints into a stage before the one at `index` among those that stay, and says where they are now. */
export function placeTouchpoints(
  context: MapContext,
  ids: readonly string[],
  stageId: string,
  index: number,
  burst = `touchpoint.move:${++moves}`,
): void {
  const [first] = ids;
  if (!first || !context.edits.edit(moveTouchpoints, { ids: [...ids], stageId, index }, { burst })) return;
  const document = documentOf(context);
  const box = layoutOf(context).cards.get(cardKey('touchpoints', first));
  const subject = ids.length === 1 ? quoted(document.touchpoints.get(first)?.title ?? '') : `${ids.length} touchpoints`;
  announce(`${subject} moved to ${stageName(document, stageId)}${box ? `, ${placeOf(box)}` : ''}`);
}

/** Puts channels of a stage at `index` of another or the same one, in one undo step; selects them there. */
export function placePresences(
  context: MapContext,
  ids: readonly string[],
  stageId: string,
  index: number,
  burst = `presence.move:${++moves}`,
): boolean {
  const placed = ids.flatMap((id, i) => {
    const made = context.edits.edit(movePresence, { id, stageId, index: index + i }, { burst });
    return made ? (documentOf(context).presences.get(id) ?? []) : [];
  });
  const [first] = placed;
  if (!first) return false;
  const document = documentOf(context);
  select(context, ...placed.map(({ id }) => ({ table: 'presences' as const, id })));
  const box = layoutOf(context).cards.get(cardKey('presences', first.id));
  const subject =
    placed.length === 1 ? quoted(document.channels.get(first.channelId)?.name ?? '') : `${placed.length} channels`;
  announce(`${subject} moved to ${stageName(document, stageId)}${box ? `, ${placeOf(box)}` : ''}`);
  return true;
}

/** Puts a stage at `index` among the others. */
export function placeStage(context: MapContext, id: string, index: number): void {
  if (!context.edits.edit(moveStage, { id, index })) return;
  const document = documentOf(context);
  const box = layoutOf(context).headers.find(({ stageId }) => stageId === id);
  if (box) announce(`Stage ${quoted(document.stages.get(id)?.name ?? '')} moved, ${placeOf(box)}`);
}

/** Moves what is selected by one place: the keyboard's drag. */
export function moveSelection(context: MapContext, direction: Direction): void {
  const ref = currentRef(context);
  if (ref?.table === 'stages') moveStageBy(context, ref.id, direction);
  if (ref?.table === 'touchpoints' || ref?.table === 'presences') moveCardsBy(context, ref.table, direction);
}

function moveStageBy(context: MapContext, id: string, direction: Direction): void {
  const stages = inOrder(documentOf(context).stages.values());
  const index = stages.findIndex((stage) => stage.id === id) + (direction === 'left' ? -1 : 1);
  if (direction === 'up' || direction === 'down') return;
  if (index < 0 || index >= stages.length) {
    announce(direction === 'left' ? 'This is the first stage' : 'This is the last stage');
    return;
  }
  placeStage(context, id, index);
  focusOn(context, cardKey('stages', id));
}

function moveCardsBy(context: MapContext, table: 'touchpoints' | 'presences', direction: Direction): void {
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
  table: 'touchpoints' | 'presences',
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
  if (table === 'touchpoints') placeTouchpoints(context, ids, anchor.stageId, index);
  else placePresences(context, ids, anchor.stageId, index);
  focusOn(context, anchor.key);
}

/** Sideways every selected card goes one stage on, in one undo step. */
function moveAcross(
  context: MapContext,
  table: 'touchpoints' | 'presences',
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
  const burst = `move:${++moves}`;
  const fromColumns = [...new Set(boxes.map(({ column }) => column))];
  // The ones in front first, so that nobody walks into a group that has still to move.
  for (const column of fromColumns.sort((a, b) => (b - a) * step)) {
    const group = boxes.filter((box) => box.column === column);
    const [first = anchor] = group;
    const ids = group.map(({ id }) => id);
    const index = group.includes(anchor) ? anchor.index : first.index;
    if (table === 'touchpoints') placeTouchpoints(context, ids, stageOf(first) ?? '', index, burst);
    else if (!placePresences(context, ids, stageOf(first) ?? '', index, burst)) return;
  }
  if (fromColumns.length > 1) announce(`${boxes.length} cards moved one stage ${direction}`);
  const inOrderOfChoice = [...boxes.filter((box) => box !== anchor), anchor];
  select(context, ...inOrderOfChoice.map(({ id }) => ({ table, id })));
  focusOn(context, anchor.key);
}
