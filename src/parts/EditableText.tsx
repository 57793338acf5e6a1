import { type KeyboardEvent, type Ref, useRef } from 'react';
import { MAX_TEXT } from '../domain/model/fields';
import { useJourney } from '../state/context';
import { cx } from '../ui/cx';
import { FieldNotice } from '../ui/FieldNotice';
import { isComposing } from '../ui/keys';
import { useTyping } from '../ui/useTyping';
import styles from './EditableText.module.css';
import { cancelSession, type TypingSession, travelBeyond, useTypingSession } from './typingSession';

export interface EditableTextProps {
  /** Names the field for screen readers. */
  label: string;
  value: string;
  /** Every keystroke. Edits that are dispatched with the same session are one undo step. */
  onChange: (value: string, session: TypingSession) => void;
  /** Tells the field from all others, such as `touchpoint.title:ID`. */
  field: string;
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
  const sessions = useTypingSession(props.field);
  const original = useRef(value);
  const field = useRef<HTMLTextAreaElement>(null);

  const typing = useTyping({
    field,
    text: value,
    put: (text) => onChange(text, sessions.now()),
    isOneLine: !multiline,
    most: maxLength,
    mostBytes: MAX_TEXT,
    onBeyond: (kind) => {
      travelBeyond(engine, kind);
      sessions.begin();
    },
  });

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (isComposing(event)) return;
    props.onKeyDown?.(event);
    if (event.defaultPrevented || typing.onKeyDown(event)) return;
    if (event.key === 'Enter' && !multiline) {
      event.preventDefault();
      original.current = value;
      sessions.begin();
    } else if (event.key === 'Escape' && value !== original.current) {
      event.preventDefault();
      event.stopPropagation();
      cancelSession(engine, sessions.now(), () => onChange(original.current, sessions.now()));
      sessions.begin();
    }
  }

  return (
    <span className={cx(styles.frame, styles[look], props.className)} data-text={value || placeholder || label}>
      <textarea
        ref={(element) => {
          field.current = element;
          if (typeof props.ref === 'function') props.ref(element);
          else if (props.ref) props.ref.current = element;
        }}
        rows={1}
        dir="auto"
        value={value}
        aria-label={label}
        placeholder={placeholder ?? label}
        aria-describedby={typing.notice.words === null ? undefined : typing.notice.id}
        className={styles.input}
        onFocus={() => {
          original.current = value;
          sessions.begin();
          typing.begin();
        }}
        onChange={typing.onChange}
        onCompositionStart={typing.onCompositionStart}
        onCompositionEnd={typing.onCompositionEnd}
        onKeyDown={press}
        onBlur={props.onBlur}
      />
      <FieldNotice {...typing.notice} anchor={field} />
    </span>
  );
}
