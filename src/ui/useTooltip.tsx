import type { ReactNode } from 'react';
import { formatShortcut } from './Kbd';
import styles from './Tooltip.module.css';
import type { TooltipBubbleProps } from './TooltipBubble';
import { type Hint, useHint } from './useHint';

export interface TooltipOptions {
  /** A few words; never something that can be clicked. */
  content: ReactNode;
  /** Shown after the words, as this platform writes it. */
  shortcut?: string | undefined;
  placement?: TooltipBubbleProps['placement'];
  isDisabled?: boolean | undefined;
}

/** Words about a button, on hover and on keyboard focus. */
export function useTooltip({ content, shortcut, placement, isDisabled }: TooltipOptions): Hint {
  const words = shortcut ? (
    <>
      {content}
      <span className={styles.shortcut}>{formatShortcut(shortcut)}</span>
    </>
  ) : (
    content
  );
  return useHint({
    content: words,
    placement,
    className: styles.tooltip,
    delay: 500,
    closeDelay: 80,
    closesOnPress: true,
    isDisabled,
  });
}
