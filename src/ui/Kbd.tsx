import { cx } from './cx';
import styles from './Kbd.module.css';
import { capOf, type KeyboardLayout } from './keyboardLayout';
import { isApple, shortcutParts } from './keys';

const APPLE: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Meta: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Backspace: '⌫',
  Delete: '⌦',
};
const OTHERS: Readonly<Record<string, string>> = { Mod: 'Ctrl', Meta: 'Win', Delete: 'Del' };
const EVERYWHERE: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Plus: '+',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};
const ALIASES: Readonly<Record<string, string>> = { $mod: 'Mod', Control: 'Ctrl', ' ': 'Space' };

/** The keys of one shortcut as this platform writes them: `Mod+Shift+KeyZ` → `['⌘','⇧','Z']` or `['Ctrl','Shift','Z']`. */
export function shortcutKeys(shortcut: string, apple = isApple()): string[] {
  return shortcutParts(shortcut).map((part) => {
    const key = ALIASES[part] ?? part.replace(/^(Key|Digit)(?=.$)/, '');
    const name = (apple ? APPLE[key] : OTHERS[key]) ?? EVERYWHERE[key] ?? key;
    return name.length === 1 ? name.toUpperCase() : name;
  });
}

/**
 * A shortcut in one line of text. Understands `Mod` and `$mod`, `KeyZ`, `Digit1`, arrow names, and a plus that stands for
 * itself.
 */
export function formatShortcut(shortcut: string, apple = isApple()): string {
  return shortcutKeys(shortcut, apple).join(apple ? '' : '+');
}

interface KbdProps {
  readonly shortcut: string;
  /** Letters are drawn as on its keys. */
  readonly layout?: KeyboardLayout | null | undefined;
  readonly className?: string | undefined;
}

/** A shortcut drawn as keys. */
export function Kbd({ shortcut, layout = null, className }: KbdProps) {
  return (
    <kbd className={cx(styles.keys, className)}>
      {shortcutKeys(shortcut).map((key) => (
        <kbd key={key} className={styles.key}>
          {/^[A-Z]$/.test(key) ? capOf(key, layout) : key}
        </kbd>
      ))}
    </kbd>
  );
}
