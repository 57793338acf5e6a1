import { type KeyboardEvent, type Ref, useRef } from 'react';
import { useJourney } from '../state/context';
import { cx } from '../ui/cx';
import styles from './EditableText.module.css';
import { useBurst } from './useBurst';

export interface EditableTextProps {
  /** Names the field for screen readers. */
  label: string;
  value: string;
  /** Every keystroke. Edits with the same `burst` are one undo step. */
  onChange: (value: string, burst: string) => void;
  /** Names the undo step together with the editing session, such as `touchpoint.title:ID`. */
  burst: string;
  placeholder?: string | undefined;
  /** `title` for the name of the subject, `strong` for a name in a list; default `body`. */
  look?: 'title' | 'strong' | 'body' | 'quiet' | undefined;
  /** Enter breaks a line. */
  multiline?: boolean | undefined;
  maxLength?: number | undefined;
  className?: string | undefined;
  /** Keys that the owner handles; prevent the default to keep the field's own behaviour away. */
  onKeyDown?: ((event: KeyboardEvent<HTMLTextAreaElement>) => void) | undefined;
  onBlur?: (() => void) | undefined;
  ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** Text that looks like text until it is hovered or focused, grows with what is typed, and is edited as typed. Esc restores. */
export function EditableText(props: EditableTextProps) {
  const { label, value, onChange, placeholder, look = 'body', multiline = false, maxLength } = props;
  const { engine } = useJourney();
  const burst = useBurst(props.burst);
  const original = useRef(value);

  function type(text: string) {
    onChange(multiline ? text : text.replace(/\s*[\r\n]+\s*/g, ' '), burst.name());
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    props.onKeyDown?.(event);
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !multiline) {
      event.preventDefault();
      original.current = value;
      burst.begin();
    } else if (event.key === 'Escape' && value !== original.current) {
      event.preventDefault();
      event.stopPropagation();
      restore();
    }
  }

  function restore() {
    // Taking the whole burst back leaves no undo step that would do nothing.
    const isLast = engine.store.getState().history.done.at(-1)?.burst === burst.name();
    if (isLast) engine.undo();
    else onChange(original.current, burst.name());
    burst.begin();
  }

  return (
    <span className={cx(styles.frame, styles[look], props.className)} data-text={value || placeholder || label}>
      <textarea
        ref={props.ref}
        rows={1}
        value={value}
        aria-label={label}
        placeholder={placeholder ?? label}
        {...(maxLength === undefined ? {} : { maxLength })}
        className={styles.input}
        onFocus={() => {
          original.current = value;
          burst.begin();
        }}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={props.onBlur}
      />
    </span>
  );
}
