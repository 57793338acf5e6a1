import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { announce } from '../../../ui/Announcer';
import styles from './MatrixCell.module.css';

interface Props {
  /** What the field starts with: the digit that opened it, or the present figure. */
  readonly typed: string;
  /** The share 0–1 that was entered, or null where the old one stays. */
  readonly onDone: (usage: number | null) => void;
}

/** A demand typed where it stands, in per cent. Enter and leaving keep it, Esc does not. */
export function CellInput({ typed, onDone }: Props) {
  const [text, setText] = useState(typed);
  const [isRefused, setIsRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);

  useEffect(() => {
    field.current?.focus();
    // A digit that opened the field is the first of the new figure; the figure itself waits to be replaced.
    if (typed.length > 1) field.current?.select();
  }, [typed]);

  const finish = (usage: number | null) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(usage);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      finish(null);
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const usage = shareFrom(text);
    if (usage !== null) finish(usage);
    else {
      setIsRefused(true);
      announce('A share is a number from 0 to 100.', { assertive: true });
    }
  };

  return (
    <input
      ref={field}
      value={text}
      inputMode="decimal"
      aria-label="Demand in per cent, your estimate"
      aria-invalid={isRefused}
      className={styles.input}
      onChange={(event) => {
        setText(event.target.value);
        setIsRefused(false);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => finish(shareFrom(text))}
    />
  );
}

/** “62”, “62.5 %” or “62,5” as a share 0–1; null for anything that is not a number from 0 to 100. */
export function shareFrom(text: string): number | null {
  const digits = text.trim().replace(/\s*%$/, '').replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(digits)) return null;
  const share = Number(digits) / 100;
  return share <= 1 ? share : null;
}
