import { Command, Keyboard, Moon, Sun, SunMoon } from 'lucide-react';
import type { Action } from '../../state/actions';
import { announce } from '../../ui/Announcer';
import type { Theme } from '../../ui/theme';

export interface ShellContext {
  readonly theme: Theme;
  setTheme(theme: Theme): void;
  show(what: 'palette' | 'shortcuts'): void;
}

const themeNames: Readonly<Record<Theme, string>> = {
  system: 'Follow the system',
  light: 'Light',
  dark: 'Dark',
};
const themeIcons = { system: <SunMoon aria-hidden />, light: <Sun aria-hidden />, dark: <Moon aria-hidden /> };

const themeAction = (theme: Theme): Action<ShellContext> => ({
  id: `theme.${theme}`,
  label: `Theme: ${themeNames[theme]}`,
  group: 'Help',
  icon: themeIcons[theme],
  isEnabled: (context) => context.theme !== theme,
  run: (context) => {
    context.setTheme(theme);
    announce(`Theme: ${themeNames[theme]}`);
  },
});

/** What every screen offers. */
export const shellActions: readonly Action<ShellContext>[] = [
  {
    id: 'palette',
    label: 'Search commands',
    group: 'Help',
    shortcuts: ['$mod+k'],
    worksInFields: true,
    icon: <Command aria-hidden />,
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
  themeAction('system'),
  themeAction('light'),
  themeAction('dark'),
];
