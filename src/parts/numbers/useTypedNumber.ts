import { type KeyboardEvent, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { type NumberKind, readTypedNumber, writeNumber } from '../../domain/typedNumber';
import { announce } from '../../ui/Announcer';
import { isComposing } from '../../ui/keys';

export interface TypedNumberOptions {
  readonly kind: NumberKind;
  /** null when there is none. */
  readonly value: number | null;
  /** On Enter, on leaving and on every step; null when the field was emptied. Never called with the number that is there. */
  readonly onChange: (value: number | null) => void;
  /** Stands behind the stored number in the field itself, such as “%”; the reader knows it. */
  readonly suffix?: string | undefined;
  /** What an arrow key adds, in the unit that is typed. Default 1. */
  readonly step?: number | undefined;
}

/** A field that a number is typed into, ready to be spread on an `input`. */
export interface TypedNumber {
  readonly inputProps: {
    readonly ref: RefObject<HTMLInputElement | null>;
    readonly value: string;
    readonly inputMode: 'decimal' | 'numeric';
    readonly autoComplete: 'off';
    readonly 'aria-invalid': true | undefined;
    readonly 'aria-describedby': string | undefined;
    readonly onChange: (event: { target: { value: string } }) => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onBlur: () => void;
  };
  /** Why what was typed was refused. The stored number stays. */
  readonly refusal: { readonly id: string; readonly words: string | null };
  stepBy(sign: 1 | -1): void;
}

/**
 * What is typed is read by the one reader of numbers when Enter is pressed or the field is left. What it refuses stays in
 * the field, with the sentence, until it is mended or Esc brings the stored number back.
 */
export function useTypedNumber({ kind, value, onChange, suffix = '', step = 1 }: TypedNumberOptions): TypedNumber {
  const [draft, setDraft] = useState<string | null>(null);
  const [words, setWords] = useState<string | null>(null);
  const [known, setKnown] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  // Undo, or another tab, made it another number: what was refused before is no longer the question.
  if (known !== value) {
    setKnown(value);
    if (words !== null) {
      setDraft(null);
      setWords(null);
    }
  }

  const latest = useRef({ draft, kind, value, onChange });
  useLayoutEffect(() => {
    latest.current = { draft, kind, value, onChange };
  });
  // A view that goes away in mid-word (a route, a closed panel) fires no blur; a number is kept all the same.
  useEffect(
    () => () => {
      const { draft, kind, value, onChange } = latest.current;
      const read = draft === null ? null : readTypedNumber(draft, kind);
      if (read?.ok && read.value !== value) onChange(read.value);
    },
    [],
  );

  const shown = (number: number) => writeNumber(number, kind) + suffix;

  function forget() {
    setDraft(null);
    setWords(null);
    latest.current.draft = null;
  }

  function finish() {
    if (draft === null || words !== null) return;
    const read = readTypedNumber(draft, kind);
    if (read.ok) {
      forget();
      if (read.value !== value) onChange(read.value);
    } else {
      const stays = value === null ? '' : ` ${shown(value)} stays.`;
      setWords(`${read.error.message}${stays}`);
      announce(`${read.error.message}${stays}`, { assertive: true });
    }
  }

  function stepBy(sign: 1 | -1) {
    const typed = draft === null ? null : readTypedNumber(draft, kind);
    const from = typed?.ok ? typed.value : value;
    const shift = -(kind.exponent ?? 0);
    const next = from === null ? kind.least : Number((Number(`${from}e${shift}`) + sign * step).toPrecision(12));
    if (next < kind.least || next > kind.most) return;
    forget();
    const stored = Number(`${next}e${-shift}`);
    if (stored !== value) onChange(stored);
  }

  function press(event: KeyboardEvent) {
    if (isComposing(event)) return;
    if (event.key === 'Enter') finish();
    else if (event.key === 'Escape' && draft !== null) {
      event.stopPropagation();
      event.preventDefault();
      forget();
    } else if ((event.key === 'ArrowUp' || event.key === 'ArrowDown') && !event.altKey) {
      event.preventDefault();
      stepBy(event.key === 'ArrowUp' ? 1 : -1);
    }
  }

  return {
    inputProps: {
      ref: field,
      value: draft ?? (value === null ? '' : shown(value)),
      inputMode: kind.isWhole ? 'numeric' : 'decimal',
      autoComplete: 'off',
      'aria-invalid': words === null ? undefined : true,
      'aria-describedby': words === null ? undefined : id,
      onChange: (event) => {
        setDraft(event.target.value);
        setWords(null);
      },
      onKeyDown: press,
      onBlur: finish,
    },
    refusal: { id, words },
    stepBy,
  };
}
