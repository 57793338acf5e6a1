import { type KeyboardEvent, useRef } from 'react';
import { useJourney } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { nextBurst } from '../roadmapEdits';
import styles from './WritingField.module.css';

export interface WritingFieldProps {
  /** Names the field for screen readers. */
  label: string;
  value: string;
  /** Every keystroke; edits with the same `burst` are one undo step. */
  onChange: (value: string, burst: string) => void;
  placeholder: string;
  /** `title` for the name of the initiative. */
  look?: 'title' | 'body' | undefined;
  /** Enter breaks a line. */
  multiline?: boolean | undefined;
  maxLength?: number | undefined;
}

/** Text that looks like text until it is touched, as tall as what is in it, saved as typed. Esc restores what was there. */
export function WritingField(props: WritingFieldProps) {
  const { label, value, onChange, placeholder, look = 'body', multiline = false, maxLength } = props;
  const { engine } = useJourney();
  const visit = useRef({ burst: '', original: value });

  function begin() {
    visit.current = { burst: nextBurst(label), original: value };
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !multiline) event.preventDefault();
    if (event.key !== 'Escape' || value === visit.current.original) return;
    event.preventDefault();
    event.stopPropagation();
    // Taking the whole burst back leaves no undo step that would do nothing.
    const isLast = engine.store.getState().history.done.at(-1)?.burst === visit.current.burst;
    if (isLast) engine.undo();
    else onChange(visit.current.original, visit.current.burst);
    begin();
  }

  return (
    <span className={cx(styles.frame, styles[look])} data-text={value || placeholder}>
      <textarea
        rows={1}
        value={value}
        aria-label={label}
        placeholder={placeholder}
        {...(maxLength === undefined ? {} : { maxLength })}
        className={styles.input}
        onFocus={begin}
        onChange={({ currentTarget: { value: text } }) =>
          onChange(multiline ? text : text.replace(/\s*[\r\n]+\s*/g, ' '), visit.current.burst)
        }
        onKeyDown={press}
      />
    </span>
  );
}
