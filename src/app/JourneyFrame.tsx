import { Suspense, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { journeyOf } from '../domain/document';
import { useDocument, useEngineState, useJourney, useWorkspace } from '../state/context';
import type { View } from '../state/routes';
import type { Damage } from '../storage/journeys';
import { onDemand } from '../ui/onDemand';
import { ReadOnlyBanner } from './connection/ConnectionFrame';
import { downloadCopy } from './downloadCopy';
import { ErrorBoundary } from './ErrorBoundary';
import { Loading } from './Loading';
import styles from './Screen.module.css';
import { JourneyHeader } from './shell/JourneyHeader';
import { useJourneyActions } from './shell/journeyActions';
import { NotSaved } from './shell/NotSaved';
import { useSelectionInLocation } from './useSelectionInLocation';
import { viewEntries } from './views';

const DamageNotice = onDemand(() => import('./connection/DamageNotice').then((m) => m.DamageNotice));

interface Props {
  readonly view: View;
  readonly selectionPart: string | undefined;
  /** What of the journey could not be read. */
  readonly damage: Damage;
}

/** The header and one view of the open journey, and what there is to say about its safety. */
export function JourneyFrame({ view, selectionPart, damage }: Props) {
  const { engine } = useJourney();
  const workspace = useWorkspace();
  const isConnected = useStore(workspace.connection, ({ kind }) => kind === 'normal');
  const readOnly = useEngineState((state) => state.readOnly);
  const title = useDocument((document) => journeyOf(document).title);
  const { name, phrase, isBare = false, Component } = viewEntries[view];
  const main = useRef<HTMLElement>(null);
  const shownView = useRef(view);

  useJourneyActions(view);
  useSelectionInLocation(view, selectionPart);
  useEffect(() => {
    document.title = `${title || 'Untitled journey'} – ${name} – Throughline`;
  }, [title, name]);
  useEffect(() => {
    // A reader who changed the view by keyboard goes on reading there, not at the top of the page.
    if (shownView.current !== view) main.current?.focus({ preventScroll: true });
    shownView.current = view;
  }, [view]);

  const download = () => downloadCopy(engine.store.getState().document, workspace.now());
  // The view does not depend on the selection in the location: without this it would render with every click.
  const content = useMemo(() => <Component />, [Component]);
  return (
    <div className={styles.screen}>
      {!isBare && <JourneyHeader view={view} />}
      {!isBare && readOnly && isConnected && (
        <Suspense>
          <ReadOnlyBanner message={readOnly.message} />
        </Suspense>
      )}
      <NotSaved onDownload={download} />
      {!isBare && (damage.setAside.length > 0 || damage.repairs.length > 0) && (
        <Suspense>
          <DamageNotice damage={damage} />
        </Suspense>
      )}
      <main ref={main} tabIndex={-1} className={styles.view} aria-label={name}>
        <ErrorBoundary key={view} name={phrase} onDownload={download}>
          <Suspense fallback={<Loading label={`Opening ${phrase}`} />}>{content}</Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}
