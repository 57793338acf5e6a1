import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { cx } from './cx';
import { isComposing } from './keys';
import { REGION } from './screenParts';
import styles from './Toolbar.module.css';

export interface ToolbarProps {
  label: string;
  /** A surface of its own, for a bar that floats over the map. */
  isFloating?: boolean | undefined;
  children: ReactNode;
  className?: string | undefined;
}

/** Controls in a row, one stop for Tab, which comes back to where it was; the arrow keys walk through it. */
export function Toolbar({ label, isFloating = false, children, className }: ToolbarProps) {
  const last = useRef<Element | null>(null);
  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>) => {
    if (isComposing(event)) return;
    const controls = controlsOf(event.currentTarget);
    const at = controls.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    if (event.key === 'Tab') {
      // From its last control the browser goes on to what follows the bar, from its first to what comes before.
      last.current = event.target as Element;
      controls.at(event.shiftKey ? 0 : -1)?.focus();
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      event.stopPropagation();
      controls[event.key === 'ArrowRight' ? at + 1 : at - 1]?.focus();
    }
  };
  const onFocusCapture = (event: FocusEvent<HTMLElement>) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    const back = controlsOf(event.currentTarget).find((control) => control === last.current);
    last.current = null;
    back?.focus();
  };
  return (
    <div
      role="toolbar"
      aria-label={label}
      aria-orientation="horizontal"
      {...(isFloating ? { [REGION]: '' } : {})}
      className={cx(styles.toolbar, isFloating && styles.floating, className)}
      onKeyDownCapture={onKeyDownCapture}
      onFocusCapture={onFocusCapture}
    >
      {children}
    </div>
  );
}

/** What can have focus in it now, in the order of the page. */
function controlsOf(toolbar: HTMLElement): HTMLElement[] {
  return [...toolbar.querySelectorAll<HTMLElement>('button:not(:disabled), input:not(:disabled), a[href]')];
}

/** A hairline between controls that belong together and others. */
export function ToolbarSeparator() {
  // biome-ignore lint/a11y/useSemanticElements: a vertical line
  return <div role="separator" aria-orientation="vertical" className={styles.separator} />;
}
