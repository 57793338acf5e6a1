import { ArrowLeftRight, Copy, Pencil, Star, Trash2 } from 'lucide-react';
import { reverseLink } from '../../../domain/commands/links';
import { duplicateTouchpoints, editTouchpoint } from '../../../domain/commands/touchpoints';
import { cardKey } from '../../../domain/layout/mapLayout';
import type { Action } from '../../../state/actions';
import { announce } from '../../../ui/Announcer';
import { linkName } from '../kinds/link/links';
import { documentOf, focusOn, type MapContext, select, selectedIds } from '../mapContext';
import { removeRows } from '../removing';
import { startTyping } from '../typing';
import { current, isOnCanvas, isOnMap } from './focus';

const NAMED = ['touchpoints', 'stages', 'links'] as const;

export const editInPlaceAction: Action<MapContext> = {
  id: 'map.edit',
  label: 'Edit in place',
  group: 'Selection',
  shortcuts: ['Enter', 'F2'],
  icon: <Pencil aria-hidden />,
  isEnabled: (context) =>
    isOnCanvas() && context.map.getState().linking === null && current(context, ...NAMED) !== null,
  run: (context) => {
    const ref = current(context, ...NAMED);
    if (ref) startTyping(context, ref);
  },
};

export const editPromiseAction: Action<MapContext> = {
  id: 'map.stage.promise',
  label: 'Edit promise',
  group: 'Selection',
  shortcuts: ['Shift+F2'],
  icon: <Pencil aria-hidden />,
  isEnabled: (context) => current(context, 'stages') !== null,
  run: (context) => {
    const ref = current(context, 'stages');
    if (ref) startTyping(context, ref, 'promise');
  },
};

export const removeAction: Action<MapContext> = {
  id: 'map.remove',
  label: 'Delete',
  group: 'Selection',
  shortcuts: ['Delete', 'Backspace'],
  icon: <Trash2 aria-hidden />,
  isEnabled: (context) => current(context, 'touchpoints', 'stages', 'presences', 'links') !== null,
  run: (context) => removeRows(context, context.session.getState().selection),
};

export const duplicateAction: Action<MapContext> = {
  id: 'map.duplicate',
  label: 'Duplicate',
  group: 'Selection',
  shortcuts: ['$mod+d', 'd'],
  icon: <Copy aria-hidden />,
  isEnabled: (context) => isOnMap() && selectedIds(context, 'touchpoints').length > 0,
  run: (context) => {
    const made = context.edits.edit(duplicateTouchpoints, { ids: selectedIds(context, 'touchpoints') });
    const copies = made?.created ?? [];
    select(context, ...copies.map((id) => ({ table: 'touchpoints' as const, id })));
    const last = copies.at(-1);
    if (!last) return;
    focusOn(context, cardKey('touchpoints', last));
    announce(copies.length === 1 ? 'Touchpoint duplicated' : `${copies.length} touchpoints duplicated`);
  },
};

export const momentOfTruthAction: Action<MapContext> = {
  id: 'map.momentOfTruth',
  label: 'Moment of truth',
  group: 'Selection',
  shortcuts: ['m'],
  icon: <Star aria-hidden />,
  isEnabled: (context) => current(context, 'touchpoints') !== null,
  run: (context) => {
    const ref = current(context, 'touchpoints');
    const row = ref && documentOf(context).touchpoints.get(ref.id);
    if (!row) return;
    context.edits.edit(editTouchpoint, { id: row.id, momentOfTruth: !row.momentOfTruth });
    announce(row.momentOfTruth ? 'No longer a moment of truth' : 'Moment of truth');
  },
};

export const reverseLinkAction: Action<MapContext> = {
  id: 'map.link.reverse',
  label: 'Reverse link',
  group: 'Selection',
  shortcuts: ['r'],
  icon: <ArrowLeftRight aria-hidden />,
  isEnabled: (context) => current(context, 'links') !== null,
  run: (context) => {
    const ref = current(context, 'links');
    if (!ref || !context.edits.edit(reverseLink, { id: ref.id })) return;
    const link = documentOf(context).links.get(ref.id);
    if (link) announce(linkName(link, documentOf(context)));
  },
};

export const editingActions = [
  editInPlaceAction,
  editPromiseAction,
  duplicateAction,
  momentOfTruthAction,
  reverseLinkAction,
  removeAction,
] as const;
