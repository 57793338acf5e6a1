import { movePresence } from '../../domain/commands/presences';
import { quoted } from '../../domain/commands/shared';
import { moveStage } from '../../domain/commands/stages';
import { moveTouchpoints } from '../../domain/commands/touchpoints';
import { cardKey } from '../../domain/layout/mapLayout';
import type { Direction } from '../../domain/layout/spatialNeighbour';
import { presenceId } from '../../domain/model/presence';
import { inOrder } from '../../domain/order';
import { announce } from '../../ui/Announcer';
import { currentRef, documentOf, focusOn, layoutOf, type MapContext, select, selectedIds } from './mapContext';
import { placeOf, stageName } from './words';

let moves = 0;

/** Puts touchpoints into a stage before the one at `index` among those that stay, and says where they are now. */
export function placeTouchpoints(context: MapContext, ids: readonly string[], stageId: string, index: number): void {
  const [first] = ids;
  if (!first || !context.edits.edit(moveTouchpoints, { ids: [...ids], stageId, index })) return;
  const document = documentOf(context);
  const box = layoutOf(context).cards.get(cardKey('touchpoints', first));
  const subject = ids.length === 1 ? quoted(document.touchpoints.get(first)?.title ?? '') : `${ids.length} touchpoints`;
  announce(`${subject} moved to ${stageName(document, stageId)}${box ? `, ${placeOf(box)}` : ''}`);
}

/** Puts channels of a stage at `index` of another or the same one, in one undo step; selects them there. */
export function placePresences(context: MapContext, ids: readonly string[], stageId: string, index: number): boolean {
  const burst = `presence.move:${++moves}`;
  const placed = ids.flatMap((id, i) => {
    const channelId = documentOf(context).presences.get(id)?.channelId;
    const made = context.edits.edit(movePresence, { id, stageId, index: index + i }, { burst });
    return made && channelId ? [{ channelId, id: presenceId(stageId, channelId) }] : [];
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
  const isSideways = direction === 'left' || direction === 'right';
  // Up and down move what is selected in one stage; sideways everything goes along.
  const moving = isSideways ? boxes : boxes.filter(({ stageId }) => stageId === anchor.stageId);
  const ids = moving.map(({ id }) => id);
  const first = moving[0] ?? anchor;
  const stage = layout.columns[anchor.column + (direction === 'left' ? -1 : direction === 'right' ? 1 : 0)];
  const home = layout.cells.find((cell) => cell.cards.includes(first));
  const staysBefore = home?.cards.slice(0, first.index).filter((card) => !ids.includes(card.id)).length ?? 0;
  const index = isSideways ? anchor.index : staysBefore + (direction === 'up' ? -1 : 1);
  if (!stage || index < 0 || (!isSideways && index > (home?.cards.length ?? 0) - ids.length)) {
    announce(
      isSideways ? 'There is no stage on that side' : `This is the ${direction === 'up' ? 'first' : 'last'} place`,
    );
    return;
  }
  if (table === 'touchpoints') {
    placeTouchpoints(context, ids, stage.stageId, index);
    focusOn(context, anchor.key);
    return;
  }
  const channelId = documentOf(context).presences.get(anchor.id)?.channelId ?? '';
  if (placePresences(context, ids, stage.stageId, index)) {
    focusOn(context, cardKey('presences', presenceId(stage.stageId, channelId)));
  }
}
