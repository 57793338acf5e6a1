import { useCallback, useSyncExternalStore } from 'react';

/** `system` follows the computer; the others override it. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'throughline.theme';
const listeners = new Set<() => void>();
let current: Theme = remembered();

/** Puts the remembered theme on the document. Call once, before the first render, so that nothing flashes. */
export function applyTheme(): void {
  if (current === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = current;
}

/** The theme, and how to change it. The choice is remembered on this computer where it allows that. */
export function useTheme(): { theme: Theme; setTheme: (theme: Theme) => void } {
  const theme = useSyncExternalStore(subscribe, () => current);
  const setTheme = useCallback((next: Theme) => {
    current = next;
    remember(next);
    applyTheme();
    for (const listener of listeners) listener();
  }, []);
  return { theme, setTheme };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function remembered(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system'; // storage is switched off: the theme still works, it is only not remembered
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // storage is full or switched off: see above
  }
}
