import { labelLink } from '../../domain/commands/links';
import { addStage, editStage, removeStage } from '../../domain/commands/stages';
import { addTouchpoint, editTouchpoint, removeTouchpoints } from '../../domain/commands/touchpoints';
import { adderKey, cardKey } from '../../domain/layout/mapLayout';
import { cellOf } from '../../domain/layout/spatialNeighbour';
import type { RowRef } from '../../state/session';
import type { EditEnd } from '../../ui/InlineText';
import { documentOf, focusOn, keyOf, layoutOf, type MapContext, select } from './mapContext';

let sessions = 0;

/** Opens the text of a card, stage or link for typing, where it stands. */
export function startTyping(context: MapContext, ref: RowRef, field: 'name' | 'promise' = 'name'): void {
  begin(context, ref, { burst: `${ref.table}.${field}:${ref.id}:${++sessions}`, isNew: false, field });
}

function begin(
  { map, session }: MapContext,
  ref: RowRef,
  typing: { burst: string; isNew: boolean; field: 'name' | 'promise' },
) {
  map.setState({ typing });
  session.setState({ editing: ref, selection: [ref] });
}

/** Adds a touchpoint to a stage, open for typing. Adding and typing are undone as one. */
export function addTouchpointTo(context: MapContext, stageId: string, index?: number): void {
  const burst = `touchpoint.new:${++sessions}`;
  const made = context.edits.edit(addTouchpoint, index === undefined ? { stageId } : { stageId, index }, { burst });
  const id = made?.created[0];
  if (id) beginNew(context, { table: 'touchpoints', id }, burst);
}

/** Adds a stage, open for typing; without an index, last. */
export function addStageAt(context: MapContext, index?: number): void {
  const burst = `stage.new:${++sessions}`;
  const made = context.edits.edit(addStage, index === undefined ? { name: '' } : { name: '', index }, { burst });
  const id = made?.created[0];
  if (id) beginNew(context, { table: 'stages', id }, burst);
}

function beginNew(context: MapContext, ref: RowRef, burst: string): void {
  begin(context, ref, { burst, isNew: true, field: 'name' });
  const layout = layoutOf(context);
  const box = layout.cards.get(keyOf(ref)) ?? layout.headers.find(({ key }) => key === keyOf(ref));
  if (box) context.camera()?.reveal(box.rect);
}

/** Every keystroke is an edit; together they are one undo step. */
export function typeText(context: MapContext, ref: RowRef, text: string): void {
  const { typing } = context.map.getState();
  const options = typing ? { burst: typing.burst } : {};
  const { edit } = context.edits;
  if (!documentOf(context)[ref.table].has(ref.id)) return;
  if (ref.table === 'touchpoints') edit(editTouchpoint, { id: ref.id, title: text }, options);
  else if (ref.table === 'links') edit(labelLink, { id: ref.id, label: text }, options);
  else if (ref.table === 'stages') {
    edit(editStage, typing?.field === 'promise' ? { id: ref.id, promise: text } : { id: ref.id, name: text }, options);
  }
}

/** Closes the field; a new row that stayed empty vanishes without a trace. Focus goes on as the key says. */
export function endTyping(context: MapContext, ref: RowRef, reason: EditEnd, shift: boolean): void {
  const { typing } = context.map.getState();
  const { editing } = context.session.getState();
  if (editing?.id !== ref.id) return;
  context.map.setState({ typing: null });
  context.session.setState({ editing: null });
  const next = reason === 'tab' ? neighbourOf(context, ref, shift) : null;
  const isAbandoned = typing?.isNew === true && nameOf(context, ref).trim() === '';
  const fallback = isAbandoned ? placeLeft(context, ref) : keyOf(ref);
  if (isAbandoned) abandon(context, ref, typing.burst);
  if (next) startTyping(context, next);
  else if (reason === 'tab' && !shift && ref.table === 'touchpoints' && !isAbandoned) addAfter(context, ref.id);
  else if (reason !== 'blur') focusOn(context, fallback);
}

function nameOf(context: MapContext, { table, id }: RowRef): string {
  const document = documentOf(context);
  if (table === 'touchpoints') return document.touchpoints.get(id)?.title ?? '';
  return table === 'stages' ? (document.stages.get(id)?.name ?? '') : '';
}

/** The card before or after in its stage; for a stage, the stage beside it. */
function neighbourOf(context: MapContext, ref: RowRef, isBackwards: boolean): RowRef | null {
  const layout = layoutOf(context);
  const step = isBackwards ? -1 : 1;
  const box = layout.cards.get(keyOf(ref));
  if (box) {
    const other = cellOf(layout, box.stageId, box.laneId)?.cards[box.index + step];
    return other ? { table: other.table, id: other.id } : null;
  }
  const header = layout.headers.find(({ key }) => key === keyOf(ref));
  const other = header ? layout.headers[header.index + step] : undefined;
  return other ? { table: 'stages', id: other.stageId } : null;
}

function addAfter(context: MapContext, touchpointId: string): void {
  const stageId = documentOf(context).touchpoints.get(touchpointId)?.stageId;
  if (stageId) addTouchpointTo(context, stageId);
}

/** Where focus goes when a row that was never named vanishes: the button that made it, or the stage before. */
function placeLeft(context: MapContext, ref: RowRef): string {
  const layout = layoutOf(context);
  const box = layout.cards.get(keyOf(ref));
  if (box) return adderKey(box.laneId, box.stageId);
  const header = layout.headers.find(({ key }) => key === keyOf(ref));
  const beside = layout.headers[(header?.index ?? 0) - 1] ?? layout.headers[1];
  return cardKey('stages', beside?.stageId ?? ref.id);
}

function abandon(context: MapContext, ref: RowRef, burst: string): void {
  select(context);
  const last = context.engine.store.getState().history.done.at(-1);
  if (last?.burst === burst) {
    context.engine.undo();
    return;
  }
  if (ref.table === 'touchpoints') context.edits.edit(removeTouchpoints, { ids: [ref.id] });
  else if (ref.table === 'stages') context.edits.edit(removeStage, { id: ref.id });
}
