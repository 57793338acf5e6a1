import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import { type JourneyDocument, journeyOf } from '../domain/document';
import { useDocument, useEngineState, useJourney, useSession, useWorkspace } from '../state/context';
import type { View } from '../state/routes';
import type { SessionStore } from '../state/session';
import type { Damage } from '../storage/journeys';
import { onDemand, preloadWhenIdle } from '../ui/onDemand';
import { Spare } from '../ui/Spare';
import { REGION } from '../ui/screenParts';
import { toasts } from '../ui/Toast';
import { ReadOnlyBanner } from './connection/ConnectionFrame';
import { ErrorBoundary } from './ErrorBoundary';
import { Loading } from './Loading';
import styles from './Screen.module.css';
import { holdGestures } from './shell/browserGestures';
import { JourneyHeader } from './shell/JourneyHeader';
import { useJourneyActions } from './shell/journeyActions';
import { NotSaved } from './shell/NotSaved';
import { useSessionInLocation } from './useSessionInLocation';
import { viewEntries } from './views';

const DamageNotice = onDemand(() => import('./connection/DamageNotice').then((m) => m.DamageNotice));
const ImportRows = onDemand(() => import('../features/rows/ImportRows').then((m) => m.ImportRows));
// Ctrl+P asks once and does not wait: its code is there before anybody prints.
const PrintSheets = onDemand(() => import('../features/print/PrintSheets').then((m) => m.PrintSheets));

interface Props {
  readonly view: View;
  readonly selectionPart: string | undefined;
  /** What of the journey could not be read. */
  readonly damage: Damage;
}

/** The header and one view of the open journey, and what there is to say about its safety. */
export function JourneyFrame({ view, selectionPart, damage }: Props) {
  const { engine, session } = useJourney();
  const workspace = useWorkspace();
  const isConnected = useStore(workspace.connection, ({ kind }) => kind === 'normal');
  const readOnly = useEngineState((state) => state.readOnly);
  const title = useDocument((document) => journeyOf(document).title);
  const { name, phrase, isBare = false, Component } = viewEntries[view];
  const main = useRef<HTMLElement>(null);
  const shownView = useRef(view);

  const isPrinting = usePrinting();
  const importing = useSession((state) => state.importing);
  useJourneyActions(view, PrintSheets.preload);
  useEffect(() => preloadWhenIdle([copyFile, PrintSheets]), []);
  useSessionInLocation(view, selectionPart);
  useEffect(() => holdGestures(window), []);
  useEffect(() => {
    document.title = `${title || 'Untitled journey'} – ${name} – Throughline`;
  }, [title, name]);
  useEffect(() => {
    // A reader who changed the view by keyboard goes on reading there, not at the top of the page.
    if (shownView.current !== view) main.current?.focus({ preventScroll: true });
    shownView.current = view;
  }, [view]);

  const download = () => void downloadCopy(engine.store.getState().document, workspace.now());
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
      <main ref={main} tabIndex={-1} {...{ [REGION]: '' }} className={styles.view} aria-label={name}>
        <ErrorBoundary key={view} name={phrase} onDownload={download}>
          <Suspense fallback={<Loading label={`Opening ${phrase}`} />}>{content}</Suspense>
        </ErrorBoundary>
      </main>
      <Spare resetKey={importing} onFail={() => sayNotImported(session)}>
        <Suspense>{importing && <ImportRows />}</Suspense>
      </Spare>
      <Spare resetKey={isPrinting}>
        <Suspense>{isPrinting && <PrintSheets />}</Suspense>
      </Spare>
    </div>
  );
}

/** The table is where it was copied or dropped from. */
function sayNotImported(session: SessionStore): void {
  session.setState({ importing: null });
  toasts.show({
    tone: 'danger',
    message: 'Nothing was imported: the code for it could not be loaded. Try again in a moment.',
  });
}

/** What saves a copy when the database fails: here soon after the first view, as later it may not load any more. */
const copyFile = {
  load: () => import('./copyFile'),
  preload: async () => void (await copyFile.load()),
};

async function downloadCopy(document: JourneyDocument, now: number): Promise<void> {
  const code = await copyFile.load().catch(() => null);
  if (code) return code.downloadCopy(document, now);
  toasts.show({
    tone: 'danger',
    message: 'No copy was saved: the code for it could not be loaded. Leave this tab open and try again in a moment.',
  });
}

/** Whether the browser prints: what is for paper has to be on the page before its `beforeprint` event is over. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
