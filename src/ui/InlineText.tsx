import { type KeyboardEvent, type Ref, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { cx } from './cx';
import { type EditEnd, InlineField } from './InlineField';
import styles from './InlineText.module.css';

export type { EditEnd } from './InlineField';

export interface InlineTextProps {
  value: string;
  /** Names the text: "Stage name". */
  label: string;
  /** The new text, trimmed, when editing ended otherwise than by Esc and something changed. */
  onCommit: (value: string) => void;
  /** Every keystroke; and the old text again when Esc restores it, which is an undo: Redo then brings the typed words back. */
  onInput?: ((value: string) => void) | undefined;
  /** Esc restores the old text; left out, `onInput` hears it. */
  onRestore?: ((value: string) => void) | undefined;
  /** Shift+Enter breaks a line. Enter commits in any case. */
  multiline?: boolean | undefined;
  /** Drawn faintly while the text is empty. */
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  /** Leave it out and the text keeps its own state. */
  isEditing?: boolean | undefined;
  onEditStart?: (() => void) | undefined;
  /** After `onCommit`; `shift` tells Shift+Tab from Tab. */
  onEditEnd?: ((reason: EditEnd, keys: { shift: boolean }) => void) | undefined;
  /** Keeps Tab from moving focus, for an owner that moves it to the next card itself. */
  catchesTab?: boolean | undefined;
  /** Whether Tab reaches the text. Off inside something that has focus itself, such as a card. Default on. */
  isFocusable?: boolean | undefined;
  /** Undo before the first change, or redo after the last: the field has closed, and the page's own goes on. */
  onBeyond?: ((kind: 'undo' | 'redo') => void) | undefined;
  isReadOnly?: boolean | undefined;
  className?: string | undefined;
  /** On the field while editing, such as a canvas's "nodrag". */
  fieldClassName?: string | undefined;
  ref?: Ref<{ edit: () => void; focus: () => void }> | undefined;
}

/**
 * Text that becomes a field in place, at the same size, on a click, Enter or the first letter typed; inside something that
 * has the focus itself, on a double-click. Type inherits from around it.
 */
export function InlineText(props: InlineTextProps) {
  const { value, label, onCommit, onInput, multiline = false, placeholder, isFocusable = true } = props;
  const [ownEditing, setOwnEditing] = useState(false);
  const isEditing = !props.isReadOnly && (props.isEditing ?? ownEditing);
  const text = useRef<HTMLElement>(null);
  const refocus = useRef(false);
  const typed = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (isEditing || !refocus.current) return;
    refocus.current = false;
    text.current?.focus({ preventScroll: true });
  }, [isEditing]);

  function start(key: string | null = null) {
    if (props.isReadOnly) return;
    typed.current = key;
    setOwnEditing(true);
    props.onEditStart?.();
  }

  useImperativeHandle(props.ref, () => ({ edit: () => start(), focus: () => text.current?.focus() }));

  if (isEditing) {
    return (
      <InlineField
        {...{ value, label, onCommit, onInput, multiline, placeholder }}
        maxLength={props.maxLength}
        catchesTab={props.catchesTab === true}
        typed={typed.current}
        onRestore={props.onRestore ?? onInput}
        onBeyond={props.onBeyond}
        className={cx(styles.frame, props.className)}
        fieldClassName={props.fieldClassName}
        onEnd={(reason, keys) => {
          refocus.current = isFocusable && (reason === 'enter' || reason === 'escape');
          setOwnEditing(false);
          props.onEditEnd?.(reason, keys);
        }}
      />
    );
  }

  const shown = value === '' ? <span className={styles.placeholder}>{placeholder ?? label}</span> : value;
  if (props.isReadOnly || !isFocusable) {
    // The owner of the focus offers Enter; a double-click is the pointer's way in.
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: the focusable owner carries the keyboard twin
      <span dir="auto" className={cx(styles.frame, styles.text, props.className)} onDoubleClick={() => start()}>
        {shown}
      </span>
    );
  }
  return (
    <button
      ref={text as Ref<HTMLButtonElement>}
      type="button"
      dir="auto"
      aria-label={value === '' ? label : `${label}: ${value}`}
      title="Click or type to edit"
      className={cx(styles.frame, styles.text, styles.focusable, props.className)}
      // Enter, Space and screen readers click without a pointer.
      onClick={() => start()}
      onKeyDown={(event: KeyboardEvent) => {
        if (!isLetter(event)) return;
        event.preventDefault();
        event.stopPropagation();
        start(event.key);
      }}
    >
      {shown}
    </button>
  );
}

/** A key that writes something, in any layout. Space presses the button instead. */
function isLetter({ key, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent): boolean {
  if (key === ' ' || [...key].length !== 1 || metaKey) return false;
  // AltGr writes “@” and the like; browsers report it as Ctrl+Alt, or as Alt on a Mac.
  return nativeEvent.getModifierState('AltGraph') || (!ctrlKey && !altKey);
}
