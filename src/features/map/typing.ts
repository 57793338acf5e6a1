import { addStage } from '../../domain/commands/stages';
import { addTouchpoint } from '../../domain/commands/touchpoints';
import { adderKey, cardKey, type Given } from '../../domain/layout/mapLayout';
import { cellOf } from '../../domain/layout/spatialNeighbour';
import { cancelSession, discardRow, startSession, type TypingSession } from '../../parts/typingSession';
import type { RowRef } from '../../state/session';
import type { EditEnd } from '../../ui/InlineText';
import { kindOf, stageIdOf } from './kinds';
import type { TextField } from './kinds/kind';
import { documentOf, focusOn, keyOf, layoutOf, type MapContext, select } from './mapContext';

/** Opens the text of a card, stage or link for typing, where it stands. */
export function startTyping(context: MapContext, ref: RowRef, field: TextField = 'name'): void {
  begin(context, ref, startSession(`${ref.table}.${field}:${ref.id}`), field);
}

function begin(context: MapContext, ref: RowRef, session: TypingSession, field: TextField) {
  context.map.setState({ typing: { ...session, field } });
  context.session.setState({ editing: ref, selection: [ref] });
  const layout = layoutOf(context);
  const box = layout.cards.get(keyOf(ref)) ?? layout.headers.find(({ key }) => key === keyOf(ref));
  if (box) context.camera()?.approach(box.rect);
}

/** Adds a touchpoint to a stage, open for typing. Adding and typing are undone as one. */
export function addTouchpointTo(context: MapContext, stageId: string, index?: number, gives?: Given): void {
  const session = startSession('touchpoint.new', true);
  const made = context.edits.edit(addTouchpoint, { stageId, ...gives, ...(index !== undefined && { index }) }, session);
  const id = made?.created[0];
  if (id) begin(context, { table: 'touchpoints', id }, session, 'name');
}

/** What a card is given that is put beside another one. */
export function givenAt(context: MapContext, ref: RowRef | null): Given | undefined {
  const layout = layoutOf(context);
  const box = ref && layout.cards.get(keyOf(ref));
  return box ? cellOf(layout, box.stageId, box.laneId)?.gives : undefined;
}

/** Adds a stage, open for typing; without an index, last. */
export function addStageAt(context: MapContext, index?: number): void {
  const session = startSession('stage.new', true);
  const made = context.edits.edit(addStage, index === undefined ? { name: '' } : { name: '', index }, session);
  const id = made?.created[0];
  if (id) begin(context, { table: 'stages', id }, session, 'name');
}

/** Every keystroke is an edit; together they are one undo step, which Esc undoes. */
export function typeText(context: MapContext, ref: RowRef, text: string): void {
  const { typing } = context.map.getState();
  if (!documentOf(context)[ref.table].has(ref.id)) return;
  kindOf(ref)?.text?.write(context.edits, ref.id, text, typing?.field ?? 'name', typing ?? {});
}

/** Esc: the old words again. On a new row it takes the row back, with its words: see `endTyping`. */
export function restoreText(context: MapContext, ref: RowRef, text: string): void {
  const { typing } = context.map.getState();
  if (typing) cancelSession(context.engine, typing, () => typeText(context, ref, text));
}

/**
 * Closes the field. A new row that stayed empty vanishes without a trace; one that Esc leaves goes too, but its words are
 * said and come back with Redo, or the Undo beside them. Focus goes on as the key says.
 */
export function endTyping(context: MapContext, ref: RowRef, reason: EditEnd, shift: boolean): void {
  const { typing } = context.map.getState();
  const { editing } = context.session.getState();
  if (editing?.id !== ref.id) return;
  context.map.setState({ typing: null });
  context.session.setState({ editing: null });
  const next = reason === 'tab' ? neighbourOf(context, ref, shift) : null;
  const text = kindOf(ref)?.text;
  const words = text?.read(documentOf(context), ref.id).trim() ?? '';
  const isAbandoned = typing?.isNew === true && (words === '' || reason === 'escape');
  const fallback = isAbandoned ? placeLeft(context, ref) : keyOf(ref);
  if (isAbandoned) {
    select(context);
    discardRow(context.engine, typing, words, () => kindOf(ref)?.remove(context.edits, [ref.id]));
  }
  if (next) startTyping(context, next);
  else if (reason === 'tab' && !shift && text?.goesOn === true && !isAbandoned) addAfter(context, ref);
  else if (reason !== 'blur') focusOn(context, fallback);
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

function addAfter(context: MapContext, ref: RowRef): void {
  const stageId = stageIdOf(documentOf(context), ref);
  if (stageId) addTouchpointTo(context, stageId, undefined, givenAt(context, ref));
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
