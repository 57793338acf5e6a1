import { useLayoutEffect, useRef, useState } from 'react';
import { Button, Menu, MenuTrigger, Popover } from 'react-aria-components';
import styles from './Menu.module.css';
import { type MenuEntry, MenuItems } from './MenuItems';

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
  return target && <OpenMenu key={keyOf(target)} target={target} {...rest} />;
}

function OpenMenu({ target, label, items, onAction, onClose }: ContextMenuProps & { target: ContextMenuTarget }) {
  const [place] = useState(() => placeOf(target));
  const anchor = useRef<HTMLButtonElement>(null);
  const [cameFrom] = useState(() => (target instanceof HTMLElement ? target : document.activeElement));

  useLayoutEffect(
    () => () => {
      // After the menu has gone and the action has rendered; a field that the action opened keeps its focus.
      setTimeout(() => {
        const lost = document.activeElement === null || document.activeElement === document.body;
        if (lost && cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus({ preventScroll: true });
      }, 50);
    },
    [cameFrom],
  );

  return (
    <MenuTrigger isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Button
        ref={anchor}
        aria-label={label}
        excludeFromTabOrder
        className={styles.anchor ?? ''}
        style={{ left: place.x, top: place.y, width: place.width, height: place.height }}
      />
      <Popover className={styles.surface ?? ''} placement="bottom start" offset={2}>
        <Menu className={styles.menu ?? ''} autoFocus="first" onAction={(id) => onAction(String(id))} onClose={onClose}>
          {MenuItems({ items, onAction })}
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
