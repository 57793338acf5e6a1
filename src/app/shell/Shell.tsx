import { type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useActions } from '../../state/actionRegistry';
import { onDemand, preloadWhenIdle } from '../../ui/onDemand';
import { Toasts } from '../../ui/Toast';
import { useTheme } from '../../ui/theme';
import { TooltipBubble } from '../../ui/useHint';
import { ConnectionFrame } from '../connection/ConnectionFrame';
import { LazyKeeper } from '../storage/LazyKeeper';
import { LazyUpdateNotice } from '../updates/LazyUpdateNotice';
import { shellActions } from './shellActions';
import { useShortcuts } from './useShortcuts';

// Who presses Ctrl+K types on at once; the palette should be there by then, and yet not hold up the first screen.
const CommandPalette = onDemand(() => import('./CommandPalette').then((m) => m.CommandPalette));
const ShortcutSheet = onDemand(() => import('./ShortcutSheet').then((m) => m.ShortcutSheet));

/** The frame around every screen: keys, the command palette and the shortcut sheet. */
export function Shell({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  const { theme, setTheme } = useTheme();
  const [, go] = useLocation();
  useActions(
    shellActions,
    useMemo(() => ({ theme, setTheme, show: setOpen, go }), [theme, setTheme, go]),
    'shell',
  );
  useShortcuts(open !== null);
  useEffect(() => preloadWhenIdle([CommandPalette, Toasts, TooltipBubble, ShortcutSheet]), []);
  const close = (isOpen: boolean) => {
    if (!isOpen) setOpen(null);
  };
  return (
    <>
      <ConnectionFrame>{children}</ConnectionFrame>
      <LazyUpdateNotice />
      <LazyKeeper />
      <Suspense>
        {open === 'palette' && <CommandPalette onOpenChange={close} />}
        {open === 'shortcuts' && <ShortcutSheet onOpenChange={close} />}
      </Suspense>
    </>
  );
}
