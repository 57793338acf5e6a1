import type { ReactNode, RefObject } from 'react';
import {
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
  Dialog,
  DialogTrigger,
} from 'react-aria-components';
import { cx } from './cx';
import { defined } from './defined';
import styles from './Popover.module.css';

export interface PopoverProps {
  /** A Button or IconButton. */
  trigger: ReactNode;
  /** Names what opens. */
  label: string;
  children: ReactNode | ((close: () => void) => ReactNode);
  placement?: AriaPopoverProps['placement'] | undefined;
  isOpen?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  className?: string | undefined;
}

/** A small surface beside its button, for a few controls. */
export function Popover({
  trigger,
  label,
  children,
  placement = 'bottom start',
  isOpen,
  onOpenChange,
  className,
}: PopoverProps) {
  return (
    <DialogTrigger {...defined({ isOpen, onOpenChange })}>
      {trigger}
      <AriaPopover placement={placement} offset={6} className={styles.surface ?? ''}>
        <Dialog aria-label={label} className={cx(styles.content, className)}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}

export interface AnchoredPopoverProps extends Pick<PopoverProps, 'label' | 'placement' | 'className'> {
  /** What it opens beside. */
  anchor: RefObject<Element | null>;
  onClose: () => void;
  children: ReactNode;
}

/** The same where a key opens it too: open as long as it is rendered. Esc gives the focus back to what had it. */
export function AnchoredPopover({ anchor, label, placement, className, onClose, children }: AnchoredPopoverProps) {
  return (
    <AriaPopover
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      triggerRef={anchor}
      offset={8}
      {...defined({ placement })}
      className={cx(styles.surface, styles.anchored)}
    >
      <Dialog aria-label={label} className={cx(styles.content, className)}>
        {children}
      </Dialog>
    </AriaPopover>
  );
}
