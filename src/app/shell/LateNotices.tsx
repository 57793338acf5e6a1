import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { onDemand, preloadWhenIdle } from '../../ui/onDemand';
import { Spare } from '../../ui/Spare';
import { useUpdates } from '../updates/context';
import type { ThisTab } from '../updates/thisTab';

/** What comes when all is quiet, so that nothing on the first screen waits for it; the app goes on where one of them fails. */
export function LateNotices() {
  return (
    <>
      <Spare resetKey={null}>
        <LazyUpdateNotice />
      </Spare>
      <Spare resetKey={null}>
        <LazyKeeper />
      </Spare>
    </>
  );
}

/** After the page has loaded, so that keeping the app for offline use takes nothing from the first screen. */
const PAUSE = 1_000;

const UpdateNotice = lazy(async (): Promise<{ default: ComponentType<{ tab: ThisTab }> }> => {
  await idle();
  // Left out rather than failed: the app is the same without it.
  return import('../updates/UpdateNotice').then(
    (m) => ({ default: m.UpdateNotice }),
    () => ({ default: () => null }),
  );
});

/** The update notice, where the app runs as a build and the browser has service workers. Loads when all is quiet. */
function LazyUpdateNotice() {
  const updates = useUpdates();
  if (!import.meta.env.PROD || !updates || !navigator.serviceWorker) return null;
  return (
    <Suspense>
      <UpdateNotice tab={updates.tab} />
    </Suspense>
  );
}

async function idle(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((resolve) => window.addEventListener('load', resolve));
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 }));
}

const KeeperNotice = onDemand(() => import('../../features/storage/KeeperNotice').then((m) => m.KeeperNotice));

/** Until it is asked for again, in milliseconds. */
const AGAIN = 60_000;

/** What looks after copies, reminders and the trash. Comes when all is quiet: nothing on the first screen waits for it. */
function LazyKeeper() {
  const [isHere, setIsHere] = useState(false);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (isHere) return;
    const preload = () => KeeperNotice.preload().then(() => setIsHere(true));
    const callOff = preloadWhenIdle([{ preload }]);
    // Without it nothing is copied into the folder: what did not arrive is asked for again.
    const again = setTimeout(() => setTurn(turn + 1), AGAIN);
    return () => {
      callOff();
      clearTimeout(again);
    };
  }, [isHere, turn]);
  return isHere ? (
    <Suspense>
      <KeeperNotice />
    </Suspense>
  ) : null;
}
