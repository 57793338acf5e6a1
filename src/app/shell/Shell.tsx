import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { useActions } from '../../state/actionRegistry';
import { useTheme } from '../../ui/theme';
import { LazyUpdateNotice } from '../updates/LazyUpdateNotice';
import { shellActions } from './shellActions';
import { useShortcuts } from './useShortcuts';

const loadPalette = () => import('./CommandPalette');
const CommandPalette = lazy(() => loadPalette().then((m) => ({ default: m.CommandPalette })));
const ShortcutSheet = lazy(() => import('./ShortcutSheet').then((m) => ({ default: m.ShortcutSheet })));

/** The frame around every screen: keys, the command palette and the shortcut sheet. */
export function Shell({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  const { theme, setTheme } = useTheme();
  useActions(
    shellActions,
    useMemo(() => ({ theme, setTheme, show: setOpen }), [theme, setTheme]),
    'shell',
  );
  useShortcuts(open !== null);
  useEffect(loadPaletteWhenIdle, []);
  const close = (isOpen: boolean) => {
    if (!isOpen) setOpen(null);
  };
  return (
    <>
      {children}
      <LazyUpdateNotice />
      <Suspense>
        {open === 'palette' && <CommandPalette onOpenChange={close} />}
        {open === 'shortcuts' && <ShortcutSheet onOpenChange={close} />}
      </Suspense>
    </>
  );
}

/** Who presses Ctrl+K types on at once; the palette should be there by then, and yet not hold up the first screen. */
function loadPaletteWhenIdle(): () => void {
  const timer = setTimeout(() => void loadPalette(), 2_000);
  return () => clearTimeout(timer);
}
