import { ClipboardCopy, ClipboardPaste, Scissors } from 'lucide-react';
import type { Action } from '../../../state/actions';
import { clipboardNow, loadClipboard } from '../clipboard/load';
import { documentOf, type MapContext, selectedIds } from '../mapContext';
import { isOnMap } from './focus';

const copyBy = (context: MapContext, how: 'copyCards' | 'cutCards') => {
  const now = clipboardNow();
  if (now) now.copyByMenu(context, how);
  else void loadClipboard().then(({ copyByMenu }) => copyByMenu(context, how));
};

const isWritable = (context: MapContext) => context.engine.store.getState().readOnly === null;
const hasCards = (context: MapContext) => isOnMap() && selectedIds(context, 'touchpoints').length > 0;

export const cutAction: Action<MapContext> = {
  id: 'map.cut',
  label: 'Cut',
  group: 'Selection',
  shortcuts: ['$mod+x'],
  isBrowsersKey: true,
  icon: <Scissors aria-hidden />,
  isEnabled: (context) => hasCards(context) && isWritable(context),
  run: (context) => copyBy(context, 'cutCards'),
};

export const copyAction: Action<MapContext> = {
  id: 'map.copy',
  label: 'Copy',
  group: 'Selection',
  shortcuts: ['$mod+c'],
  isBrowsersKey: true,
  icon: <ClipboardCopy aria-hidden />,
  isEnabled: hasCards,
  run: (context) => copyBy(context, 'copyCards'),
};

export const pasteAction: Action<MapContext> = {
  id: 'map.paste',
  label: 'Paste',
  group: 'Selection',
  shortcuts: ['$mod+v'],
  isBrowsersKey: true,
  icon: <ClipboardPaste aria-hidden />,
  isEnabled: (context) => isOnMap() && isWritable(context) && documentOf(context).stages.size > 0,
  run: (context) => pasteAt(context, null),
};

/** Pastes at a stage, or where a paste goes by itself. */
export function pasteAt(context: MapContext, stageId: string | null): void {
  void loadClipboard().then(({ pasteByMenu }) => pasteByMenu(context, stageId));
}

export const clipboardActions = [cutAction, copyAction, pasteAction] as const;
