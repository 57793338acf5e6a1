import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { isComposing } from './keys';
import styles from './TypeAhead.module.css';

/** What was typed before the field for it was there, in order: words, and keys such as ↓ and Enter. */
export type Typed = readonly ({ readonly words: string } | { readonly key: string })[];

export const NOTHING: Typed = [];

/** Keys that mean something to a list under a field. */
export const LIST_KEYS = ['Enter', 'ArrowDown', 'ArrowUp', 'Home', 'End'];

interface StandInProps {
  /** The name of the field that it stands for. */
  readonly label: string;
  readonly onTyped: (typed: Typed) => void;
  readonly onCancel?: (() => void) | undefined;
  readonly isHidden?: boolean;
  /** Told when an input method begins a word, and when it ends it. */
  readonly onComposing?: ((isComposing: boolean) => void) | undefined;
}

/**
 * Stands where a field will be whose code is on the way, and takes what is typed meanwhile: it must neither be lost nor
 * reach the screen underneath as shortcuts.
 */
export function StandIn({ label, onTyped, onCancel, isHidden = false, onComposing }: StandInProps) {
  /** What an Enter has closed: what is typed after it is for the next field. */
  const closed = useRef(NOTHING);
  const keys = useRef<readonly string[]>([]);
  const note = (words: string) => {
    const open = [...(words === '' ? [] : [{ words }]), ...keys.current.map((key) => ({ key }))];
    onTyped([...closed.current, ...open]);
    return open;
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    // What is typed is for this field alone.
    event.stopPropagation();
    const field = event.currentTarget;
    if (event.key === 'Escape') onCancel?.();
    else if (LIST_KEYS.includes(event.key)) {
      keys.current = [...keys.current, event.key];
      const open = note(field.value);
      if (event.key === 'Enter') {
        closed.current = [...closed.current, ...open];
        keys.current = [];
        field.value = '';
      }
    } else if (event.key !== 'Tab') return;
    event.preventDefault();
  };
  return (
    <div role="dialog" aria-label={`${label}, loading`} aria-busy className={isHidden ? styles.hidden : styles.stand}>
      <input
        ref={focusNow}
        aria-label={label}
        placeholder={label}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        className={styles.field}
        onKeyDown={press}
        onCompositionStart={() => onComposing?.(true)}
        onCompositionEnd={() => onComposing?.(false)}
        onInput={(event) => void note(event.currentTarget.value)}
      />
    </div>
  );
}

const focusNow = (field: HTMLInputElement | null) => field?.focus({ preventScroll: true });

interface TypeAheadProps<Value> {
  readonly label: string;
  /** Called once, with the stand-in in place. */
  readonly load: () => Promise<Value>;
  readonly onCancel: () => void;
  readonly children: (value: Value, typed: Typed) => ReactNode;
}

/** Shows what becomes of `load`; until then a stand-in takes what is typed. What cannot be loaded throws while drawing. */
export function TypeAhead<Value>({ label, load, onCancel, children }: TypeAheadProps<Value>) {
  const [state, setState] = useState<{ value: Value } | { error: unknown } | null>(null);
  const typed = useRef(NOTHING);
  const before = useRef(document.activeElement);
  const first = useRef(load);
  const composing = useRef(false);
  const waiting = useRef<(() => void) | null>(null);

  useEffect(() => {
    let isGone = false;
    // The window that comes gives the focus back to what had it when it came.
    const giveBack = () => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement) activeElement.blur();
      if (before.current instanceof HTMLElement || before.current instanceof SVGElement)
        before.current.focus({ preventScroll: true });
    };
    const settle = (next: { value: Value } | { error: unknown }) => {
      if (isGone) return;
      // A word of an input method would break off with its field.
      if (composing.current) {
        waiting.current = () => settle(next);
        return;
      }
      isGone = true;
      giveBack();
      flushSync(() => setState(next));
    };
    first.current().then(
      (value) => settle({ value }),
      (error: unknown) => settle({ error }),
    );
    return () => {
      if (!isGone) giveBack();
      isGone = true;
    };
  }, []);

  if (state && 'error' in state) throw state.error;
  if (state) return children(state.value, typed.current);
  return (
    <StandIn
      label={label}
      onCancel={onCancel}
      onComposing={(isComposing) => {
        composing.current = isComposing;
        // The word itself comes after the end of it.
        if (!isComposing) setTimeout(() => waiting.current?.());
      }}
      onTyped={(next) => {
        typed.current = next;
      }}
    />
  );
}
