import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { ok } from '../../../domain/result';
import { readTypedNumber, SHARE } from '../../../domain/typedNumber';
import { announce } from '../../../ui/Announcer';
import { FieldNotice } from '../../../ui/FieldNotice';
import { isComposing } from '../../../ui/keys';
import { toasts } from '../../../ui/Toast';
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
  const [refusal, setRefusal] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  const id = useId();

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
  /** Leaving without a word typed changes nothing, not even beyond the digits that are shown. */
  const entered = () => (text === typed && typed.length > 1 ? ok(null) : readTypedNumber(text, SHARE));
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      finish(null);
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const share = entered();
    if (share.ok) finish(share.value);
    else {
      setRefusal(share.error.message);
      announce(share.error.message, { assertive: true });
    }
  };
  const leave = () => {
    const share = entered();
    // The cell closes with the focus, so the sentence needs another place.
    if (!share.ok && !isDone.current) {
      toasts.show({ message: `${share.error.message} The demand stays as it was.`, tone: 'warning' });
    }
    finish(share.ok ? share.value : null);
  };

  return (
    <>
      <input
        ref={field}
        value={text}
        inputMode="decimal"
        autoComplete="off"
        aria-label="Demand in per cent, your estimate"
        aria-invalid={refusal !== null}
        aria-describedby={refusal === null ? undefined : id}
        className={styles.input}
        onChange={(event) => {
          setText(event.target.value);
          setRefusal(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      <FieldNotice id={id} anchor={field} words={refusal} />
    </>
  );
}
