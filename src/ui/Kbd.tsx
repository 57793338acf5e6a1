import { cx } from './cx';
import styles from './Kbd.module.css';

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

/** Whether this computer writes ⌘ where others write Ctrl. */
export function isApple(): boolean {
  return typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform);
}

/** The keys of one shortcut as this platform writes them: `Mod+Shift+KeyZ` → `['⌘','⇧','Z']` or `['Ctrl','Shift','Z']`. */
export function shortcutKeys(shortcut: string, apple = isApple()): string[] {
  return shortcut.split('+').map((part) => {
    const key = ALIASES[part] ?? part.replace(/^(Key|Digit)(?=.$)/, '');
    const name = (apple ? APPLE[key] : OTHERS[key]) ?? EVERYWHERE[key] ?? key;
    return name.length === 1 ? name.toUpperCase() : name;
  });
}

/**
 * A shortcut in one line of text. Understands `Mod` and tinykeys' `$mod`, `KeyZ`, `Digit1`, arrow names; write the
 * plus key as `Plus`.
 */
export function formatShortcut(shortcut: string, apple = isApple()): string {
  return shortcutKeys(shortcut, apple).join(apple ? '' : '+');
}

/** A shortcut drawn as keys. */
export function Kbd({ shortcut, className }: { shortcut: string; className?: string | undefined }) {
  return (
    <kbd className={cx(styles.keys, className)}>
      {shortcutKeys(shortcut).map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </kbd>
  );
}
