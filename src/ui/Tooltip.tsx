import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, type TooltipProps as AriaTooltipProps, TooltipTrigger } from 'react-aria-components';
import { formatShortcut } from './Kbd';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  /** A few words; never something that can be clicked. */
  content: ReactNode;
  /** Shown after the words, as this platform writes it. */
  shortcut?: string | undefined;
  placement?: AriaTooltipProps['placement'] | undefined;
  /** Milliseconds before it opens on hover; focus opens at once. */
  delay?: number | undefined;
  isDisabled?: boolean | undefined;
  /** A React Aria button or link, or anything else inside React Aria's `Focusable`. */
  children: ReactNode;
}

/** Words about a control, on hover and on keyboard focus. */
export function Tooltip({
  content,
  shortcut,
  placement = 'bottom',
  delay = 500,
  isDisabled = false,
  children,
}: TooltipProps) {
  return (
    <TooltipTrigger delay={delay} closeDelay={80} isDisabled={isDisabled}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} placement={placement} offset={6}>
        {content}
        {shortcut && <span className={styles.shortcut}>{formatShortcut(shortcut)}</span>}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
