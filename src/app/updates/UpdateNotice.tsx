import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { useActions } from '../../state/actionRegistry';
import type { Action } from '../../state/actions';
import { isPresenting } from '../../state/routes';
import { otherTabs } from '../../storage/tabs';
import { announce } from '../../ui/Announcer';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import type { ThisTab } from './thisTab';
import styles from './UpdateNotice.module.css';
import { openUpdater, type Updater } from './updater';
import { sayHolders } from './words';
import { registerWorker } from './workerSide';

export const updateActions: readonly Action<Updater>[] = [
  {
    id: 'update',
    label: 'Update to the new version',
    group: 'Help',
    isEnabled: ({ store }) => store.getState().kind === 'ready',
    run: ({ accept }) => accept(),
  },
];

const nothing: Updater = { store: createStore(() => ({ kind: 'none' })), accept() {}, withdraw() {} };

/** Keeps the app in the browser for work without a network, and says when a new version of it is there. */
export function UpdateNotice({ tab }: { tab: ThisTab }) {
  const [updater, setUpdater] = useState(nothing);
  useEffect(() => {
    // Only a warning: without a worker nothing is lost but work offline, and the person can do nothing about it (private
    // windows and hosts without https refuse one).
    openBrowserUpdater(tab).then(setUpdater, (error: unknown) => console.warn('Not kept for offline use:', error));
  }, [tab]);
  useActions(updateActions, updater, 'shell');
  return <Notice updater={updater} />;
}

function Notice({ updater }: { updater: Updater }) {
  const state = useStore(updater.store);
  const [isPutOff, putOff] = useState(false);
  const [location] = useLocation();
  const section = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);
  // Nothing of the app's own housekeeping on the projector.
  const isShown = state.kind !== 'none' && !(state.kind === 'ready' && isPutOff) && !isPresenting(`#${location}`);
  const words = useMemo(() => {
    if (state.kind === 'ready') return 'A new version is ready.';
    if (state.kind === 'taking') return 'Updating…';
    return state.kind === 'held' ? sayHolders(state.holders) : '';
  }, [state]);
  useEffect(() => {
    if (isShown) announce(words);
  }, [isShown, words]);
  // The button that was pressed goes away; the focus must not go with it.
  const stay = (act: () => void) => {
    section.current?.focus();
    act();
  };
  const putOffAndLeave = () => {
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus();
    putOff(true);
  };
  if (!isShown) return null;
  return (
    <section
      ref={section}
      className={styles.notice}
      aria-label="Update"
      tabIndex={-1}
      onFocus={({ relatedTarget }) => {
        if (!section.current?.contains(relatedTarget)) cameFrom.current = relatedTarget;
      }}
    >
      <Banner
        actions={
          <>
            {state.kind === 'ready' && (
              <Button size="small" variant="primary" onPress={() => stay(updater.accept)}>
                Update
              </Button>
            )}
            {state.kind === 'held' && (
              <Button size="small" onPress={() => stay(updater.withdraw)}>
                Not now
              </Button>
            )}
          </>
        }
        onDismiss={state.kind === 'ready' ? putOffAndLeave : undefined}
      >
        {words}
      </Banner>
    </section>
  );
}

async function openBrowserUpdater(tab: ThisTab): Promise<Updater> {
  return openUpdater({
    worker: await registerWorker(navigator.serviceWorker),
    describe: tab.describe,
    others: () => otherTabs(tab.tabs, tab.describe().id),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    reload: () => window.location.reload(),
  });
}
