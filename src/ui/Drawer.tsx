import { X } from 'lucide-react';
import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
} from 'react';
import { cx } from './cx';
import styles from './Drawer.module.css';
import { IconButton } from './IconButton';
import { isComposing } from './keys';
import { REGION } from './screenParts';

export interface DrawerProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  /** Drawn instead of the title, which stays the accessible name. */
  heading?: ReactNode;
  side?: 'left' | 'right' | undefined;
  /** px; default 340. */
  width?: number | undefined;
  /** Small buttons before the close button. */
  actions?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
  /** Takes focus when it opens. Off for a panel that follows the selection. */
  autoFocus?: boolean | undefined;
  className?: string | undefined;
}

/**
 * A panel over the edge of its nearest positioned ancestor. It is not modal and squeezes nothing: the map underneath
 * stays in reach. Esc inside closes it and returns focus to where it came from.
 */
export function Drawer({ isOpen, ...rest }: DrawerProps) {
  return isOpen && <OpenDrawer {...rest} />;
}

function OpenDrawer(props: Omit<DrawerProps, 'isOpen'>) {
  const { onClose, title, heading, side = 'right', width = 340, actions, footer, children, autoFocus = false } = props;
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  // Read before the children are there: one of them may take the focus as it appears.
  const cameFrom = useRef(document.activeElement);

  useEffect(() => {
    if (autoFocus) panel.current?.focus({ preventScroll: true });
  }, [autoFocus]);

  function rememberOrigin(event: FocusEvent) {
    const from = event.relatedTarget;
    if (from instanceof Element && !panel.current?.contains(from)) cameFrom.current = from;
  }

  function close() {
    const inside = panel.current?.contains(document.activeElement) ?? false;
    onClose();
    if (inside && cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) {
      cameFrom.current.focus({ preventScroll: true });
    }
  }

  function closeOnEscape(event: KeyboardEvent) {
    // React hands on events from popovers that this panel opened; those close themselves.
    if (
      event.key !== 'Escape' ||
      isComposing(event) ||
      event.defaultPrevented ||
      !panel.current?.contains(event.target as Node)
    )
      return;
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  return (
    <section
      ref={panel}
      tabIndex={-1}
      {...{ [REGION]: '' }}
      aria-labelledby={titleId}
      className={cx(styles.drawer, styles[side], props.className)}
      style={{ '--width': `${width}px` } as CSSProperties}
      onFocus={rememberOrigin}
      onKeyDown={closeOnEscape}
    >
      <header className={styles.header}>
        <h2 id={titleId} className={styles.title} {...(heading ? { 'aria-label': title } : {})}>
          {heading ?? title}
        </h2>
        {actions}
        <IconButton label={`Close ${title}`} icon={<X aria-hidden />} size="small" hasTooltip={false} onPress={close} />
      </header>
      <div className={styles.body}>{children}</div>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </section>
  );
}
