import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useActions, useCommandSources, useOfferedActions, useOfferedJourney } from '../../state/actionRegistry';
import type { CommandGroup } from '../../state/actions';
import { useWorkspace } from '../../state/context';
import { libraryPath } from '../../state/routes';
import { announce, hush } from '../../ui/Announcer';
import { onDemand, preloadWhenIdle } from '../../ui/onDemand';
import { Spare } from '../../ui/Spare';
import { Toasts, toasts } from '../../ui/Toast';
import { TypeAhead } from '../../ui/TypeAhead';
import { useTheme } from '../../ui/theme';
import { TooltipBubble } from '../../ui/useHint';
import { ConnectionFrame } from '../connection/ConnectionFrame';
import { holdDrops, holdMenus } from './browserGestures';
import type { CommandPaletteProps } from './CommandPalette';
import { LateNotices } from './LateNotices';
import { shellActions } from './shellActions';
import { useShortcuts } from './useShortcuts';

// Who presses Ctrl+K types on at once; the palette should be there by then, and yet not hold up the first screen.
const CommandPalette = onDemand<CommandPaletteProps>(() => import('./CommandPalette').then((m) => m.CommandPalette));
const ShortcutSheet = onDemand(() => import('./ShortcutSheet').then((m) => m.ShortcutSheet));

/** Nobody loses the focus, or goes round with F6, before the first screen is there: this need not hold it up. */
function watchFocusSoon(): () => void {
  let stop = () => {};
  let isGone = false;
  const watch = async () => {
    const [{ watchFocus }, { watchRegionKeys }] = await Promise.all([
      import('../../ui/focusRescue'),
      import('../../ui/regions'),
    ]);
    if (isGone) return;
    const stops = [watchFocus(), watchRegionKeys()];
    stop = () => {
      for (const one of stops) one();
    };
  };
  // Without it the browser's own keys are left.
  watch().catch(() => {});
  return () => {
    isGone = true;
    stop();
  };
}

/** The frame around every screen: keys, the command palette and the shortcut sheet. */
export function Shell({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<'palette' | 'shortcuts' | null>(null);
  const { theme, setTheme } = useTheme();
  const [location, go] = useLocation();
  // The selection is part of the location and not of the place.
  const place = location.split('/').slice(0, 4).join('/');
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the place changes
  useEffect(hush, [place]);
  useActions(
    shellActions,
    useMemo(() => ({ theme, setTheme, show: setOpen, go }), [theme, setTheme, go]),
    'shell',
  );
  useShortcuts(open !== null);
  useEffect(watchFocusSoon, []);
  useEffect(() => preloadWhenIdle([CommandPalette, Toasts, TooltipBubble, ShortcutSheet]), []);
  useEffect(() => holdMenus(window), []);
  useEffect(
    () =>
      holdDrops(window, () =>
        toasts.show({
          message: 'Nothing was imported: files are dropped in the library.',
          action: { label: 'Go to the library', onAction: () => go(libraryPath) },
        }),
      ),
    [go],
  );
  const gather = useGatherCommands();
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
      <LateNotices />
      <Spare resetKey={open} onFail={sayItFailed}>
        {open === 'palette' && (
          <TypeAhead label="Search commands" load={gather} onCancel={() => setOpen(null)}>
            {(groups, typed) => <CommandPalette groups={groups} typedAhead={typed} onOpenChange={close} />}
          </TypeAhead>
        )}
        {open === 'shortcuts' && (
          <TypeAhead label="Keyboard shortcuts" load={ShortcutSheet.preload} onCancel={() => setOpen(null)}>
            {() => <ShortcutSheet onOpenChange={close} />}
          </TypeAhead>
        )}
      </Spare>
    </>
  );
}

/** Collects, when the palette opens, all that can be done. How it is collected is not part of the first view. */
function useGatherCommands(): () => Promise<readonly CommandGroup[]> {
  const actions = useOfferedActions();
  const sources = useCommandSources();
  const journey = useOfferedJourney();
  const workspace = useWorkspace();
  const latest = useRef({ actions, sources, journey, workspace });
  latest.current = { actions, sources, journey, workspace };
  return useCallback(async () => {
    const [{ gatherCommands }, , chosen] = await Promise.all([
      import('./CommandPalette'),
      // Else it would wait once more when it is shown, and what is typed meanwhile would go nowhere.
      CommandPalette.preload(),
      // What one part of the screen cannot say must not keep the rest away.
      Promise.all(latest.current.sources.map((source) => source().catch(() => []))),
    ]);
    return gatherCommands({ ...latest.current, chosen: chosen.flat() });
  }, []);
}
