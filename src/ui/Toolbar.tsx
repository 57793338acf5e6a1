import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar, Group, Separator } from 'react-aria-components';
import { cx } from './cx';
import styles from './Toolbar.module.css';

export interface ToolbarProps {
  label: string;
  orientation?: 'horizontal' | 'vertical' | undefined;
  /** A surface of its own, for a bar that floats over the map. */
  isFloating?: boolean | undefined;
  children: ReactNode;
  className?: string | undefined;
}

/** Controls in a row, one stop for Tab; arrow keys walk through it. */
export function Toolbar({ label, orientation = 'horizontal', isFloating = false, children, className }: ToolbarProps) {
  return (
    <AriaToolbar
      aria-label={label}
      orientation={orientation}
      className={cx(styles.toolbar, isFloating && styles.floating, className)}
    >
      {children}
    </AriaToolbar>
  );
}

/** Controls of a toolbar that belong together. */
export function ToolbarGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Group aria-label={label} className={styles.group ?? ''}>
      {children}
    </Group>
  );
}

/** A hairline between groups of a horizontal toolbar. */
export function ToolbarSeparator() {
  return <Separator orientation="vertical" className={styles.separator ?? ''} />;
}
