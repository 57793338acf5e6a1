import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { cx } from './cx';
import { FieldNotice } from './FieldNotice';
import styles from './InlineText.module.css';
import { isComposing, letterOf } from './keys';
import { offerWords } from './offerWords';
import { useTyping } from './useTyping';

/** How editing ended. */
export type EditEnd = 'enter' | 'escape' | 'tab' | 'blur';

interface InlineFieldProps {
  value: string;
  label: string;
  onCommit: (value: string) => void;
  onInput: ((value: string) => void) | undefined;
  onRestore: ((value: string) => void) | undefined;
  onEnd: (reason: EditEnd, keys: { shift: boolean }) => void;
  multiline: boolean;
  placeholder: string | undefined;
  maxLength: number | undefined;
  catchesTab: boolean;
  /** Begins with these words instead of the value, as when a key was pressed on the text. */
  typed: string | null;
  onBeyond: ((kind: 'undo' | 'redo') => void) | undefined;
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
  const typing = useTyping({
    field,
    text: draft,
    put: type,
    isOneLine: !multiline,
    most: maxLength,
    onBeyond: (kind) => {
      if (draft !== original || !props.onBeyond) return;
      end('escape');
      props.onBeyond(kind);
    },
  });
  const edit = useRef({ ended: false, draft: value, onCommit: props.onCommit });
  useLayoutEffect(() => {
    edit.current.onCommit = props.onCommit;
  });

  const opening = useRef(props.typed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the field appears
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
    // The key that opened the field replaces the text, as typing over a selection does.
    if (opening.current !== null) type(opening.current);
    opening.current = null;
  }, []);

  // A view that goes away in mid-word (a route, a closed panel) fires no blur; the words are kept all the same.
  useEffect(
    () => () => {
      if (!edit.current.ended) commit(edit.current, original);
    },
    [original],
  );

  function type(text: string) {
    edit.current.draft = text;
    setDraft(text);
    onInput?.(text);
  }

  function end(reason: EditEnd, shift = false) {
    if (edit.current.ended) return;
    edit.current.ended = true;
    if (reason !== 'escape') commit(edit.current, original);
    else if (edit.current.draft !== original) giveBack(edit.current.draft);
    onEnd(reason, { shift });
  }

  /** Who listens to every key has an undo of their own; for others the words wait in a message. */
  function giveBack(typed: string) {
    if (props.onRestore) props.onRestore(original);
    else offerWords(typed, () => edit.current.onCommit(typed.trim()));
  }

  function press(event: KeyboardEvent) {
    const mod = event.ctrlKey || event.metaKey;
    if (!mod || TEXT_KEYS.has(letterOf(event) ?? event.key.toLowerCase()) || event.key.startsWith('Arrow'))
      event.stopPropagation();
    if (isComposing(event) || typing.onKeyDown(event)) return;
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
      <span aria-hidden dir="auto" className={styles.mirror}>
        {draft || placeholder || label}{' '}
      </span>
      <textarea
        ref={field}
        rows={1}
        cols={1}
        dir="auto"
        value={draft}
        aria-label={label}
        aria-multiline={multiline}
        placeholder={placeholder ?? label}
        aria-describedby={typing.notice.words === null ? undefined : typing.notice.id}
        className={cx(styles.input, props.fieldClassName)}
        onChange={typing.onChange}
        onCompositionStart={typing.onCompositionStart}
        onCompositionEnd={typing.onCompositionEnd}
        onKeyDown={press}
        onBlur={() => end('blur')}
      />
      <FieldNotice {...typing.notice} anchor={field} />
    </span>
  );
}

function commit(edit: { draft: string; onCommit: (value: string) => void }, original: string) {
  const text = edit.draft.trim();
  if (edit.draft !== original && text !== original) edit.onCommit(text);
}
