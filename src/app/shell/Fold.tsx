import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { cx } from '../../ui/cx';
import styles from './Fold.module.css';

interface Props {
  /** Names the button. */
  readonly label: string;
  /** What the button shows. */
  readonly face: ReactNode;
  /** The side of the button that the sheet keeps to. */
  readonly side: 'start' | 'end';
  readonly children: ReactNode;
}

/**
 * A part of the header that stands in the open where there is room, and behind a button where there is not. The width of
 * the header decides in CSS, and the part is on the page once: nothing is measured, and no link exists twice.
 */
export function Fold({ label, face, side, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside, true);
    return () => document.removeEventListener('pointerdown', closeOutside, true);
  }, [isOpen]);

  const closeOnEscape = (event: KeyboardEvent) => {
    if (!isOpen || event.key !== 'Escape') return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const closeWhenLeft = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setOpen(false);
  };
  // What was chosen acts by itself; the sheet has done its part.
  const closeWhenChosen = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a, button')) setOpen(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Esc from the controls inside, and has no role of its own
    <div ref={root} className={styles.fold} onKeyDown={closeOnEscape} onBlur={closeWhenLeft}>
      <button
        ref={button}
        type="button"
        aria-label={label}
        aria-expanded={isOpen}
        className={styles.button}
        onClick={() => setOpen(!isOpen)}
      >
        {face}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: hears the clicks of its controls, which keys make too */}
      <div className={cx(styles.sheet, styles[side])} data-open={isOpen || undefined} onClick={closeWhenChosen}>
        {children}
      </div>
    </div>
  );
}
