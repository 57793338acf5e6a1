import { useEffect } from 'react';
import { preloadWhenIdle } from '../../ui/onDemand';
import { isOnMap, STOP } from './actions/focus';
import { pastedIn } from './clipboard/forms';
import { clipboardNow, loadClipboard } from './clipboard/load';
import type { MapContext } from './mapContext';

/**
 * Copy, cut, paste and drop of cards by the browser's own events, which ask for no permission. Fields keep theirs, except
 * that several lines pasted into a card become several cards.
 */
export function useClipboard(context: MapContext, isWanted: boolean): void {
  useEffect(() => {
    // A copy has to be made while its event lasts: the code is there before there is something to copy, or soon after.
    const preload = async () => void (await loadClipboard());
    if (!isWanted) return preloadWhenIdle([{ preload }]);
    preload().catch(() => {});
    return undefined;
  }, [isWanted]);
  useEffect(() => {
    const take = (how: 'copyCards' | 'cutCards') => (event: ClipboardEvent) => {
      if (!event.clipboardData || !isForMap(event.target) || !document.getSelection()?.isCollapsed) return;
      const clipboard = clipboardNow();
      if (clipboard?.[how](context, event.clipboardData)) event.preventDefault();
      // Sooner than its code: once more when that is there, which browsers allow for a few seconds after the key.
      if (!clipboard) loadClipboard().then(() => document.execCommand(event.type), ignore);
    };
    const copy = take('copyCards');
    const cut = take('cutCards');
    const paste = (event: ClipboardEvent) => {
      const data = event.clipboardData;
      if (!data || context.engine.store.getState().readOnly) return;
      const isInCard =
        event.target instanceof HTMLTextAreaElement && event.target.closest(`.react-flow__node, [${STOP}]`) !== null;
      if (isInCard) {
        if (clipboardNow()?.pasteIntoCard(context, pastedIn(data))) event.preventDefault();
        return;
      }
      if (!isForMap(event.target)) return;
      event.preventDefault();
      const pasted = pastedIn(data);
      void loadClipboard().then(({ pasteOnMap }) => pasteOnMap(context, pasted));
    };
    const drag = (event: DragEvent) => {
      const clipboard = clipboardNow();
      if (clipboard) clipboard.dragOnMap(context, event);
      // What is dragged is over the map for a while before it is let go.
      else loadClipboard().catch(ignore);
    };
    const drags = ['dragover', 'dragleave', 'drop'] as const;
    for (const type of drags) document.addEventListener(type, drag);
    document.addEventListener('copy', copy);
    document.addEventListener('cut', cut);
    document.addEventListener('paste', paste, true);
    return () => {
      for (const type of drags) document.removeEventListener(type, drag);
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', cut);
      document.removeEventListener('paste', paste, true);
    };
  }, [context]);
}

/** The next press asks for the code again, and there is nobody to tell. */
function ignore(): void {}

function isForMap(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || !isOnMap()) return false;
  return target.closest('input, textarea, [contenteditable], [role="dialog"], [role="menu"]') === null;
}
