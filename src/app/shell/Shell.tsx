import { type ReactNode, useMemo, useState } from 'react';
import { useActions } from '../../state/actionRegistry';
import { useTheme } from '../../ui/theme';
import { CommandPalette } from './CommandPalette';
import { ShortcutSheet } from './ShortcutSheet';
import { shellActions } from './shellActions';
import { useShortcuts } from './useShortcuts';

/** The frame around every screen: keys, the command palette and the shortcut sheet. */
export function Shell({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  const { theme, setTheme } = useTheme();
  useActions(
    shellActions,
    useMemo(() => ({ theme, setTheme, show: setOpen }), [theme, setTheme]),
    'shell',
  );
  useShortcuts();
  const close = (isOpen: boolean) => {
    if (!isOpen) setOpen(null);
  };
  return (
    <>
      {children}
      <CommandPalette isOpen={open === 'palette'} onOpenChange={close} />
      <ShortcutSheet isOpen={open === 'shortcuts'} onOpenChange={close} />
    </>
  );
}
