import { useLayoutEffect } from 'react';
import { useOfferedActions } from '../../state/actionRegistry';
import type { BoundAction } from '../../state/actions';
import { findByShortcut } from '../../ui/keys';

/**
 * Binds the keys of all actions on offer. Where several share a key, the first that makes sense now has it. While
 * `isPaused`, no key acts: something that takes the keys itself is about to open.
 */
export function useShortcuts(isPaused: boolean): void {
  const actions = useOfferedActions();
  useLayoutEffect(() => {
    if (isPaused) return;
    const handler = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isKept(event) || isPress(event)) return;
      const inField = isField(event.target) && !isLeaving(event.target);
      const isMeant = (one: BoundAction) => !one.isBrowsersKey && (one.worksInFields || !inField) && one.isEnabled();
      const action = findByShortcut(event, actions, isMeant);
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', handler);
    return () => window.removeEventListener('keydown', handler);
  }, [actions, isPaused]);
}

/** Enter and Space on a button or a link press it, whatever else they mean on the screen. */
function isPress({ key, target }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && target instanceof Element && target.closest('button, a[href]') !== null;
}

/** Whether it is in a window that was closed and is still fading: whoever closed it is back on the screen underneath. */
function isLeaving(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-exiting]') !== null;
}

function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button'].includes(target.type);
}

/**
 * Dialogs, menus and lists have keys of their own; those of the screen underneath must not reach through them. A message
 * does not stand in front of the screen: after its Undo, with the focus in the next one, Ctrl Z goes on undoing.
 */
function isKept({ target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (!(target instanceof Element) || isLeaving(target)) return false;
  const overlay = target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]');
  const isMessage = overlay?.closest('[data-messages]') != null;
  return overlay !== null && !(isMessage && (ctrlKey || metaKey));
}
