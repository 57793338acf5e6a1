import {
  type ChangeEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { announce } from './Announcer';
import { letterOf } from './keys';
import { TextHistory } from './textHistory';
import { fitText, type TextLimits } from './typedText';

type Field = HTMLTextAreaElement | HTMLInputElement;

interface TypingOptions extends TextLimits {
  readonly field: RefObject<Field | null>;
  /** The text as it is now. */
  readonly text: string;
  /** Takes the text on: typed, fitted, or brought back. */
  readonly put: (text: string) => void;
  /** Undo before the first change of this visit, or redo after the last: the page's own may go on from here. */
  readonly onBeyond?: ((kind: 'undo' | 'redo') => void) | undefined;
}

/** What makes a field of text forgiving: it says what it cuts, and takes back a word at a time. */
export interface Typing {
  readonly onChange: (event: ChangeEvent<Field>) => void;
  /** Whether the key was undo or redo, and so is done with. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: () => void;
  /** Another visit: what was typed before is the page's to undo. */
  begin(): void;
  readonly notice: { readonly id: string; readonly words: string | null };
}

export function useTyping(options: TypingOptions): Typing {
  const { field, text, put, onBeyond } = options;
  const history = useRef<TextHistory>(null);
  history.current ??= new TextHistory(text);
  const caret = useRef<number | null>(null);
  const [words, setWords] = useState<string | null>(null);
  const id = useId();
  /** The text before the words that an input method is at work on. */
  const composed = useRef(text);

  useLayoutEffect(() => {
    // Undo elsewhere, another tab, an owner that refused: the field's own steps no longer lead anywhere.
    if (history.current?.text !== text) history.current = new TextHistory(text);
    if (caret.current !== null && field.current === document.activeElement) {
      field.current?.setSelectionRange(caret.current, caret.current);
    }
    caret.current = null;
  });

  function tell(next: string | null) {
    setWords(next);
    if (next !== null) announce(next, { assertive: true });
  }

  function take(before: string, after: string, inputType: string, at: number, isComposing: boolean) {
    // What an input method is still at work on is left alone; it is fitted when it is done.
    const fitted = isComposing ? { text: after, words: null, end: at } : fitText(before, after, options);
    if (fitted.text !== after) caret.current = fitted.end;
    tell(fitted.words);
    if (fitted.text === text) return;
    history.current?.record({
      text: fitted.text,
      caret: fitted.text === after ? at : fitted.end,
      inputType,
      isComposing,
      time: performance.now(),
    });
    put(fitted.text);
  }

  function travel(kind: 'undo' | 'redo') {
    tell(null);
    const entry = history.current?.travel(kind);
    if (!entry) return onBeyond?.(kind);
    caret.current = entry.caret;
    put(entry.text);
  }

  const latest = useRef(travel);
  useLayoutEffect(() => {
    latest.current = travel;
  });
  useEffect(() => {
    const element = field.current;
    // The browser's menu has undo too.
    const onBeforeInput = (event: Event) => {
      const { inputType } = event as InputEvent;
      if (inputType !== 'historyUndo' && inputType !== 'historyRedo') return;
      event.preventDefault();
      latest.current(inputType === 'historyUndo' ? 'undo' : 'redo');
    };
    element?.addEventListener('beforeinput', onBeforeInput);
    return () => element?.removeEventListener('beforeinput', onBeforeInput);
  }, [field]);

  return {
    onChange(event) {
      const { value, selectionStart } = event.currentTarget;
      const native = event.nativeEvent as InputEvent;
      take(text, value, native.inputType ?? '', selectionStart ?? value.length, native.isComposing === true);
    },
    onKeyDown(event) {
      const kind = historyKey(event);
      if (kind === null) return false;
      event.preventDefault();
      event.stopPropagation();
      travel(kind);
      return true;
    },
    onCompositionStart() {
      composed.current = text;
      history.current?.breakStep();
    },
    onCompositionEnd() {
      const element = field.current;
      if (!element) return;
      take(
        composed.current,
        element.value,
        'insertCompositionText',
        element.selectionStart ?? element.value.length,
        false,
      );
      history.current?.breakStep();
    },
    begin() {
      history.current = new TextHistory(text);
      setWords(null);
    },
    notice: { id, words },
  };
}

/** Ctrl or ⌘ with Z, Shift+Z or Y, on whatever layout. */
function historyKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const letter = letterOf(event);
  if (letter === 'z') return event.shiftKey ? 'redo' : 'undo';
  return letter === 'y' ? 'redo' : null;
}
