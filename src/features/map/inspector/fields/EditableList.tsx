import { X } from 'lucide-react';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { EditableText } from '../../../../parts/EditableText';
import { type TypingSession, useTypingSession } from '../../../../parts/typingSession';
import { IconButton } from '../../../../ui/IconButton';
import { isComposing } from '../../../../ui/keys';
import styles from './EditableList.module.css';

export interface EditableListProps {
  /** Plural, such as “Pains”. */
  label: string;
  /** Singular, for the names of the fields: “Pain”. */
  noun: string;
  icon: ReactNode;
  items: readonly string[];
  onChange: (items: string[], session: TypingSession) => void;
  /** Tells the list from all others. */
  field: string;
  /** Drawn in the empty last line. */
  placeholder: string;
}

/** Short texts under each other. The last line is always empty: typing there adds. Enter goes on, Backspace in an empty line removes it. */
export function EditableList({ label, noun, icon, items, onChange, field, placeholder }: EditableListProps) {
  const sessions = useTypingSession(field);
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<number | null>(null);
  const visit = useRef<TypingSession>(null);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    focusLine(list.current, wanted.current);
    wanted.current = null;
  });

  function put(next: string[], focus?: number) {
    if (focus !== undefined) wanted.current = focus;
    onChange(next, sessions.now());
  }

  function write(index: number, text: string, session: TypingSession) {
    // Each visit of a line is a step, and what Esc takes away in one is a step too.
    if (session !== visit.current) sessions.begin();
    visit.current = session;
    // Several pasted lines become as many items.
    const lines = text.split(/\r?\n/);
    const next = [...items.slice(0, index), ...lines, ...items.slice(index + 1)];
    put(next, lines.length > 1 ? index + lines.length - 1 : undefined);
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>, index: number) {
    if (isComposing(event)) return;
    const text = items[index] ?? '';
    if (event.key === 'Enter') {
      event.preventDefault();
      if (text.trim() === '') return;
      if (index + 1 >= items.length) focusLine(list.current, index + 1);
      else put([...items.slice(0, index + 1), '', ...items.slice(index + 1)], index + 1);
    } else if (event.key === 'Backspace' && text === '') {
      event.preventDefault();
      if (index < items.length) put(without(items, index), Math.max(0, index - 1));
      else if (index > 0) focusLine(list.current, index - 1);
    } else if (event.key === 'ArrowUp' && index > 0 && event.currentTarget.selectionStart === 0) {
      event.preventDefault();
      focusLine(list.current, index - 1);
    } else if (event.key === 'ArrowDown' && event.currentTarget.selectionEnd === text.length) {
      event.preventDefault();
      focusLine(list.current, index + 1);
    }
  }

  function leave(event: FocusEvent) {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    const kept = items.filter((item) => item.trim() !== '');
    if (kept.length < items.length) put(kept);
  }

  return (
    <div className={styles.block}>
      <h4 className={styles.label}>
        <span className={styles.icon}>{icon}</span>
        {label}
        {items.length > 0 && <span className={styles.count}>{items.length}</span>}
      </h4>
      <ul
        ref={list}
        aria-label={label}
        className={styles.list}
        onFocus={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) sessions.begin();
        }}
        onBlur={leave}
      >
        {[...items, ''].map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text of a list is nothing but its place and its words
          <li key={index} className={styles.line}>
            <EditableText
              label={index < items.length ? `${noun} ${index + 1}` : `Add ${noun.toLowerCase()}`}
              value={text}
              multiline
              field={field}
              placeholder={index < items.length ? noun : placeholder}
              onChange={(next, session) => write(index, next, session)}
              onKeyDown={(event) => press(event, index)}
            />
            {index < items.length && (
              <IconButton
                label={`Remove ${noun.toLowerCase()} ${index + 1}`}
                icon={<X aria-hidden />}
                size="small"
                className={styles.remove}
                onPress={() => put(without(items, index), index)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function without(items: readonly string[], index: number): string[] {
  return items.filter((_, i) => i !== index);
}

function focusLine(list: HTMLElement | null, index: number): void {
  const field = list?.querySelectorAll('textarea')[index];
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
