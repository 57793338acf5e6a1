import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { cx } from './cx';
import styles from './InlineText.module.css';

/** How editing ended. */
export type EditEnd = 'enter' | 'escape' | 'tab' | 'blur';

interface InlineFieldProps {
  value: string;
  label: string;
  onCommit: (value: string) => void;
  onInput: ((value: string) => void) | undefined;
  onEnd: (reason: EditEnd, keys: { shift: boolean }) => void;
  multiline: boolean;
  placeholder: string | undefined;
  maxLength: number | undefined;
  catchesTab: boolean;
  className: string;
  fieldClassName: string | undefined;
}

/** With Ctrl or ⌘ these belong to the text; all others go on to the page, so that ⌘K still opens the palette. */
const TEXT_KEYS = new Set(['a', 'c', 'v', 'x', 'y', 'z', 'b', 'i', 'u', 'd', 'enter', 'backspace', 'delete']);

/** The editing half of InlineText: a field exactly as large as its text. */
export function InlineField(props: InlineFieldProps) {
  const { value, label, onInput, onEnd, multiline, placeholder, maxLength, catchesTab } = props;
  const [original] = useState(value);
  const [draft, setDraft] = useState(value);
  const field = useRef<HTMLTextAreaElement>(null);
  const edit = useRef({ ended: false, draft: value, onCommit: props.onCommit });
  useLayoutEffect(() => {
    edit.current.onCommit = props.onCommit;
  });

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  // A view that goes away in mid-word (a route, a closed panel) fires no blur; the words are kept all the same.
  useEffect(
    () => () => {
      if (!edit.current.ended) commit(edit.current, original);
    },
    [original],
  );

  function type(text: string) {
    const next = multiline ? text : text.replace(/\s*[\r\n]+\s*/g, ' ');
    edit.current.draft = next;
    setDraft(next);
    onInput?.(next);
  }

  function end(reason: EditEnd, shift = false) {
    if (edit.current.ended) return;
    edit.current.ended = true;
    if (reason !== 'escape') commit(edit.current, original);
    else if (edit.current.draft !== original) onInput?.(original);
    onEnd(reason, { shift });
  }

  function press(event: KeyboardEvent) {
    const mod = event.ctrlKey || event.metaKey;
    if (!mod || TEXT_KEYS.has(event.key.toLowerCase()) || event.key.startsWith('Arrow')) event.stopPropagation();
    if (event.nativeEvent.isComposing) return; // Enter chooses a word of an input method
    if (event.key === 'Enter' && !(multiline && event.shiftKey)) {
      event.preventDefault();
      end('enter');
    } else if (event.key === 'Escape') {
      event.preventDefault();
      end('escape');
    } else if (event.key === 'Tab') {
      if (catchesTab) event.preventDefault();
      end('tab', event.shiftKey);
    }
  }

  return (
    <span className={cx(styles.field, props.className)}>
      <span aria-hidden className={styles.mirror}>
        {draft || placeholder || label}{' '}
      </span>
      <textarea
        ref={field}
        rows={1}
        cols={1}
        value={draft}
        aria-label={label}
        aria-multiline={multiline}
        placeholder={placeholder ?? label}
        {...(maxLength === undefined ? {} : { maxLength })}
        className={cx(styles.input, props.fieldClassName)}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={() => end('blur')}
      />
    </span>
  );
}

function commit(edit: { draft: string; onCommit: (value: string) => void }, original: string) {
  const text = edit.draft.trim();
  if (edit.draft !== original && text !== original) edit.onCommit(text);
}
