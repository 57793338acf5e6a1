/** What is asked of a key event here; the browser's own and React's both have it. */
interface ComposingKey {
  readonly keyCode: number;
  readonly isComposing?: boolean;
  readonly nativeEvent?: { readonly isComposing?: boolean };
}

/** What browsers write for a key that an input method has taken. */
const TAKEN_BY_INPUT_METHOD = 229;

/**
 * Whether an input method (of Japanese, Chinese, Korean, …) has this key: its Enter picks a word, its arrows walk along
 * the candidates, its Esc goes back to the letters. Safari ends the composition *before* the keydown that ended it, so
 * that only the code tells.
 */
export function isComposing(event: ComposingKey): boolean {
  return (event.nativeEvent ?? event).isComposing === true || event.keyCode === TAKEN_BY_INPUT_METHOD;
}

/**
 * Keeps the keys of input methods from every handler of the page, ours and those of the libraries: a list that opened
 * under a field must not choose, a window not close, because a word was picked. The field itself still gets its text.
 */
export function holdKeysOfInputMethods(page: Window): () => void {
  const types = ['keydown', 'keypress', 'keyup'] as const;
  const hold = (event: KeyboardEvent) => {
    if (isComposing(event)) event.stopImmediatePropagation();
  };
  for (const type of types) page.addEventListener(type, hold, true);
  return () => {
    for (const type of types) page.removeEventListener(type, hold, true);
  };
}

/** What a match reads of a key event, as keyboards send them. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  getModifierState?(name: 'AltGraph'): boolean;
}

/** Whether this computer writes ⌘ where others write Ctrl. */
export function isApple(): boolean {
  return typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform);
}

/** The parts of a shortcut, its key last. A plus may stand for itself: `$mod++` is Ctrl and the plus key. */
export function shortcutParts(shortcut: string): string[] {
  return shortcut.split(/(?<=[^+])\+(?=.)/);
}

/** A letter of a script that has no a to z on its keys: Cyrillic, Greek, Hebrew, kana, … */
const OTHER_SCRIPT = /^[^\p{scx=Latin}\p{scx=Common}\p{scx=Inherited}]+$/u;
const KANA = /^[\p{scx=Hiragana}\p{scx=Katakana}]$/u;

/** The signs on a Japanese keyboard whose keys write kana instead: plain, and with Shift. */
const SIGNS_UNDER_KANA: Readonly<Record<string, readonly [string, string]>> = {
  Minus: ['-', '='],
  Semicolon: [';', '+'],
  Comma: [',', '<'],
  Period: ['.', '>'],
  Slash: ['/', '?'],
};

/** The letter a–z that a key means: the one it writes, or the one printed at its place where it writes another script. */
export function letterOf({ key, code }: Pick<KeyPress, 'key' | 'code'>): string | null {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return OTHER_SCRIPT.test(key) ? letterAt(code) : null;
}

/** The digit that a key writes, or the one of its place in the row of digits, where French keyboards write `&é"'(`. */
export function digitOf({ key, code, shiftKey }: Pick<KeyPress, 'key' | 'code' | 'shiftKey'>): string | null {
  return /^[0-9]$/.test(key) ? key : shiftKey ? null : digitAt(code);
}

/** The sign that a key writes, with whatever Shift or AltGr its keyboard needs for it. */
export function signOf({ key, code, shiftKey }: Pick<KeyPress, 'key' | 'code' | 'shiftKey'>): string {
  return (KANA.test(key) && SIGNS_UNDER_KANA[code]?.[shiftKey ? 1 : 0]) || key;
}

const letterAt = (code: string) => /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null;
const digitAt = (code: string) => /^Digit([0-9])$/.exec(code)?.[1] ?? null;

/** How a key matches: by what it writes, or only by where it is, which counts less where both kinds match. */
type Match = 'character' | 'place';

interface Shortcut {
  readonly mod: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly kind: 'letter' | 'digit' | 'sign' | 'name';
  readonly key: string;
}

const known = new Map<string, Shortcut>();

function readShortcut(shortcut: string): Shortcut {
  const before = known.get(shortcut);
  if (before) return before;
  const parts = shortcutParts(shortcut);
  const last = parts.at(-1) ?? '';
  const key = last === 'Plus' ? '+' : last.replace(/^(Key|Digit)(?=.$)/, '');
  const read: Shortcut = {
    mod: parts.includes('$mod'),
    alt: parts.includes('Alt'),
    shift: parts.slice(0, -1).includes('Shift'),
    kind: key.length > 1 ? 'name' : /[a-z]/i.test(key) ? 'letter' : /[0-9]/.test(key) ? 'digit' : 'sign',
    key: key.length === 1 ? key.toLowerCase() : key,
  };
  known.set(shortcut, read);
  return read;
}

/**
 * Whether a key event is this shortcut on any keyboard: signs by what is written, letters by what is written where that
 * is Latin and else by their place, digits by either. Alt on a Mac writes signs of its own, so there the place counts.
 * What AltGr writes is no letter of a shortcut.
 */
export function matchShortcut(event: KeyPress, shortcut: string, apple = isApple()): Match | null {
  const wanted = readShortcut(shortcut);
  if (event.getModifierState?.('AltGraph')) {
    return wanted.kind === 'sign' && event.key === wanted.key && !wanted.mod && !wanted.alt ? 'character' : null;
  }
  const [mod, other] = apple ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (other || mod !== wanted.mod || event.altKey !== wanted.alt) return null;
  if (wanted.kind === 'sign') return signOf(event) === wanted.key ? 'character' : null;
  if (wanted.kind === 'digit') return matchDigit(event, wanted);
  if (event.shiftKey !== wanted.shift) return null;
  if (wanted.kind === 'name') return nameOf(event) === wanted.key ? 'character' : null;
  const letter = letterOf(event) ?? (apple && event.altKey ? letterAt(event.code) : null);
  return letter !== wanted.key ? null : letter === event.key.toLowerCase() ? 'character' : 'place';
}

function matchDigit(event: KeyPress, { key, shift, alt }: Shortcut): Match | null {
  // Windows writes characters by their numbers with Alt and the number pad.
  if (alt && event.code.startsWith('Numpad')) return null;
  if (shift) return event.shiftKey && digitAt(event.code) === key ? 'place' : null;
  return digitOf(event) !== key ? null : event.key === key ? 'character' : 'place';
}

const nameOf = ({ key, code }: KeyPress) => (code === 'Space' || key === ' ' ? 'Space' : key);

/** Of things with shortcuts the one that a key means: the first by what it writes, else the first by its place. */
export function findByShortcut<Bound extends { readonly shortcuts?: readonly string[] }>(
  event: KeyPress,
  bound: readonly Bound[],
  isPossible: (one: Bound) => boolean = () => true,
  apple = isApple(),
): Bound | undefined {
  const matching = (match: Match) =>
    bound.find(
      (one) => one.shortcuts?.some((shortcut) => matchShortcut(event, shortcut, apple) === match) && isPossible(one),
    );
  return matching('character') ?? matching('place');
}
