import { type ComponentType, lazy, Suspense } from 'react';
import { useUpdates } from './context';
import type { ThisTab } from './thisTab';

/** After the page has loaded, so that keeping the app for offline use takes nothing from the first screen. */
const PAUSE = 1_000;

const UpdateNotice = lazy(async (): Promise<{ default: ComponentType<{ tab: ThisTab }> }> => {
  await idle();
  // Left out rather than failed: the app is the same without it.
  return import('./UpdateNotice').then(
    (m) => ({ default: m.UpdateNotice }),
    () => ({ default: () => null }),
  );
});

/** The update notice, where the app runs as a build and the browser has service workers. Loads when all is quiet. */
export function LazyUpdateNotice() {
  const updates = useUpdates();
  if (!import.meta.env.PROD || !updates || !('serviceWorker' in navigator)) return null;
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
