import { type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { useActions } from '../../state/actionRegistry';
import { announce } from '../../ui/Announcer';
import { onDemand, preloadWhenIdle } from '../../ui/onDemand';
import { Spare } from '../../ui/Spare';
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
  const sayItFailed = () => {
    setOpen(null);
    announce('This could not be opened. Try again in a moment.', { assertive: true });
  };
  return (
    <>
      <ConnectionFrame>{children}</ConnectionFrame>
      <Spare resetKey={null}>
        <LazyUpdateNotice />
      </Spare>
      <Spare resetKey={null}>
        <LazyKeeper />
      </Spare>
      <Spare resetKey={open} onFail={sayItFailed}>
        <Suspense>
          {open === 'palette' && <CommandPalette onOpenChange={close} />}
          {open === 'shortcuts' && <ShortcutSheet onOpenChange={close} />}
        </Suspense>
      </Spare>
    </>
  );
}
