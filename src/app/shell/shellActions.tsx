import { HardDrive, Keyboard, Search, SunMoon, Trash2 } from 'lucide-react';
import type { Action } from '../../state/actions';
import { storagePath, trashPath } from '../../state/routes';
import { toasts } from '../../ui/Toast';
import type { Theme } from '../../ui/theme';

export interface ShellContext {
  readonly theme: Theme;
  setTheme(theme: Theme): void;
  show(what: 'palette' | 'shortcuts'): void;
  go(location: string): void;
}

const themes: readonly Theme[] = ['system', 'light', 'dark'];
const themeNames: Readonly<Record<Theme, string>> = { system: 'as the system', light: 'light', dark: 'dark' };

/** What every screen offers. */
export const shellActions: readonly Action<ShellContext>[] = [
  {
    id: 'palette',
    label: 'Search commands',
    group: 'Help',
    shortcuts: ['$mod+k'],
    worksInFields: true,
    icon: <Search aria-hidden />,
    run: ({ show }) => show('palette'),
  },
  {
    id: 'shortcuts',
    label: 'Keyboard shortcuts',
    group: 'Help',
    shortcuts: ['?'],
    icon: <Keyboard aria-hidden />,
    run: ({ show }) => show('shortcuts'),
  },
  {
    id: 'theme',
    label: 'Change theme: system, light, dark',
    group: 'Help',
    icon: <SunMoon aria-hidden />,
    run: ({ theme, setTheme }) => {
      const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
      setTheme(next);
      toasts.show({ message: `Theme: ${themeNames[next]}`, timeout: 2_000 });
    },
  },
  {
    id: 'go.storage',
    label: 'Storage and backup',
    group: 'Go to',
    icon: <HardDrive aria-hidden />,
    run: ({ go }) => go(storagePath),
  },
  {
    id: 'go.trash',
    label: 'Trash',
    group: 'Go to',
    icon: <Trash2 aria-hidden />,
    run: ({ go }) => go(trashPath),
  },
];
