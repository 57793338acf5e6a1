import {
  FileArchive,
  FileInput,
  FilePlus2,
  HardDrive,
  Keyboard,
  PanelsTopLeft,
  Search,
  SunMoon,
  Trash2,
} from 'lucide-react';
import type { Action } from '../../state/actions';
import { libraryPath, storagePath, trashPath } from '../../state/routes';
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

/** Its code follows the first screen. */
const goToRegion = (step: 1 | -1) => import('../../ui/regions').then((regions) => regions.goToRegion(step));

/** Goes to a page and presses a button there. */
async function pressThere(go: ShellContext['go'], page: string, name: string): Promise<void> {
  go(page);
  const { accessibleName, controlsIn, pressControl, reach } = await import('../../ui/controls');
  reach(() => controlsIn(document).find((control) => accessibleName(control) === name), pressControl);
}

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
    id: 'region.next',
    label: 'Go to the next part of the screen',
    group: 'Go to',
    shortcuts: ['F6'],
    icon: <PanelsTopLeft aria-hidden />,
    run: () => void goToRegion(1),
  },
  {
    id: 'region.previous',
    label: 'Go to the part of the screen before',
    group: 'Go to',
    shortcuts: ['Shift+F6'],
    icon: <PanelsTopLeft aria-hidden />,
    run: () => void goToRegion(-1),
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
  ...themes.map(
    (theme): Action<ShellContext> => ({
      id: `theme.${theme}`,
      label: `Theme: ${themeNames[theme]}`,
      group: 'Help',
      icon: <SunMoon aria-hidden />,
      isEnabled: (context) => context.theme !== theme,
      run: ({ setTheme }) => setTheme(theme),
    }),
  ),
  // What a page of its own has a button for, from wherever one is; on that page its own action comes first.
  {
    id: 'library.new',
    label: 'New journey',
    group: 'Go to',
    icon: <FilePlus2 aria-hidden />,
    run: ({ go }) => void pressThere(go, libraryPath, 'New journey'),
  },
  {
    id: 'library.import',
    label: 'Import journeys',
    group: 'Go to',
    icon: <FileInput aria-hidden />,
    run: ({ go }) => void pressThere(go, libraryPath, 'Import'),
  },
  {
    id: 'storage.export',
    label: 'Export everything: a backup of all journeys',
    group: 'Export',
    icon: <FileArchive aria-hidden />,
    run: ({ go }) => void pressThere(go, storagePath, 'Export everything'),
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
