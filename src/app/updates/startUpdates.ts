import type { Workspace } from '../../state/workspace';
import { isUnneeded } from '../../ui/onDemand';
import { openRecovery, type Recovery } from './recovery';
import { type ThisTab, watchThisTab } from './thisTab';

/** What the app knows about being replaced by a newer version of itself. */
export interface Updates {
  readonly tab: ThisTab;
  readonly recovery: Recovery;
}

/**
 * The part that has to be there from the start: answering other tabs, and the way back from a lost part of the app,
 * which cannot be a part that may get lost. Call it once.
 */
export function startUpdates(workspace: Workspace): Updates {
  const tab = watchThisTab(workspace);
  const recovery = openRecovery({
    hasUnsavedEdits: workspace.hasUnsavedEdits,
    isInHand: tab.isInHand,
    isReachable,
    reload: () => window.location.reload(),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    build: entryScript(),
    // Where the browser forbids storage, naming it throws: not here, before anything is drawn, but where that is caught.
    memory: {
      getItem: (key) => window.sessionStorage.getItem(key),
      setItem: (key, value) => window.sessionStorage.setItem(key, value),
    },
    onLostPart: (listener) => window.addEventListener('vite:preloadError', ({ payload }) => listener(payload)),
    isUnneeded,
  });
  return { tab, recovery };
}

/** Address of the script that index.html starts. Its name holds the hash of the whole build. */
export function entryScript(): string {
  return document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';
}

/**
 * A reload without a server would leave the person with the browser's error page and nothing else. Once a worker controls
 * the page it answers from what it keeps, also without a server: then the reload leads somewhere, and that is what counts.
 */
async function isReachable(): Promise<boolean> {
  try {
    const { ok } = await fetch('./index.html', { cache: 'no-store' });
    return ok;
  } catch {
    return false;
  }
}
