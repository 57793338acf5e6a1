import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button, Menu, MenuTrigger, Popover } from 'react-aria-components';
import styles from './Menu.module.css';
import { type MenuEntry, MenuItems } from './MenuItems';
import { isFocusLost } from './screenParts';

/** Where a context menu opens: a point of the window (from a right-click) or an element (from the keyboard). */
export type ContextMenuTarget = { x: number; y: number } | Element;

export interface ContextMenuProps {
  /** null keeps it closed. */
  target: ContextMenuTarget | null;
  /** Names the menu, such as "Touchpoint ‘Asks on Reddit’". */
  label: string;
  items: readonly MenuEntry[];
  onAction: (id: string) => void;
  onClose: () => void;
}

/**
 * The menu of a right-click or of the context-menu key. On closing, focus returns to the element it opened at, or else
 * to what had focus before – unless the chosen action has moved focus somewhere itself.
 */
export function ContextMenu({ target, ...rest }: ContextMenuProps) {
  // A right-click on bare ground drops focus before the menu opens, so what had it is noted while it has it.
  const lastFocused = useRef<Element | null>(null);
  const isOpen = target !== null;
  useEffect(() => {
    if (isOpen) return;
    const note = (event: FocusEvent) => {
      lastFocused.current = event.target instanceof Element ? event.target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, [isOpen]);

  return target && <OpenMenu key={keyOf(target)} target={target} lastFocused={lastFocused} {...rest} />;
}

interface OpenMenuProps extends ContextMenuProps {
  target: ContextMenuTarget;
  lastFocused: RefObject<Element | null>;
}

function OpenMenu({ target, lastFocused, label, items, onAction, onClose }: OpenMenuProps) {
  const [place] = useState(() => placeOf(target));
  const [cameFrom] = useState(() => {
    if (target instanceof HTMLElement) return target;
    return document.activeElement === document.body ? lastFocused.current : document.activeElement;
  });

  const chosen = useRef<(() => void) | null>(null);
  useLayoutEffect(
    () => () => {
      // The page is inert until the menu has gone: a field that the action opens could not take the focus before.
      setTimeout(() => chosen.current?.());
      // After the action has rendered; a field that it opened keeps its focus.
      setTimeout(() => {
        if (isFocusLost() && cameFrom instanceof HTMLElement && cameFrom.isConnected)
          cameFrom.focus({ preventScroll: true });
      }, 50);
    },
    [cameFrom],
  );
  const choose = (id: string) => {
    chosen.current = () => onAction(id);
  };

  return (
    <MenuTrigger isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Button
        aria-label={label}
        excludeFromTabOrder
        className={styles.anchor ?? ''}
        style={{ left: place.x, top: place.y, width: place.width, height: place.height }}
      />
      <Popover className={styles.surface ?? ''} placement="bottom start" offset={2}>
        <Menu className={styles.menu ?? ''} autoFocus="first" onAction={(id) => choose(String(id))} onClose={onClose}>
          {MenuItems({ items, onAction: choose })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function placeOf(target: ContextMenuTarget): { x: number; y: number; width: number; height: number } {
  if (!(target instanceof Element)) return { ...target, width: 0, height: 0 };
  const { x, y, width, height } = target.getBoundingClientRect();
  return { x, y, width, height };
}

function keyOf(target: ContextMenuTarget): string {
  const { x, y } = placeOf(target);
  return `${x} ${y}`;
}
