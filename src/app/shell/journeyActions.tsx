import {
  BookmarkPlus,
  ChartNoAxesColumn,
  Check,
  Download,
  FileInput,
  History,
  LibraryBig,
  Map as MapIcon,
  Presentation,
  Printer,
  Redo2,
  Route,
  Undo2,
} from 'lucide-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { travelBeyond } from '../../parts/typingSession';
import { useActions, useOfferJourney } from '../../state/actionRegistry';
import type { Action } from '../../state/actions';
import { useJourney, useWorkspace } from '../../state/context';
import type { Engine } from '../../state/engine';
import { journeyPath, libraryPath, type View, views } from '../../state/routes';
import type { SessionStore } from '../../state/session';
import { toasts } from '../../ui/Toast';
import { viewEntries } from '../views';

interface JourneyContext {
  readonly engine: Engine;
  readonly session: SessionStore;
  readonly view: View;
  go(location: string): void;
  keepVersion(): void;
  print(): void;
}

const icons: Readonly<Record<(typeof views)[number], Action<unknown>['icon']>> = {
  map: <MapIcon aria-hidden />,
  coverage: <ChartNoAxesColumn aria-hidden />,
  roadmap: <Route aria-hidden />,
  present: <Presentation aria-hidden />,
  export: <Download aria-hidden />,
  versions: <History aria-hidden />,
};

/** Where slides are shown to a room. */
const isTalk = (view: View) => view === 'present' || view === 'audience';

const undoAction: Action<JourneyContext> = {
  id: 'undo',
  label: 'Undo',
  group: 'Edit',
  shortcuts: ['$mod+z'],
  icon: <Undo2 aria-hidden />,
  // In a talk nobody would see what it changes.
  isEnabled: ({ engine, view }) => !isTalk(view) && engine.store.getState().history.done.length > 0,
  run: ({ engine }) => travelBeyond(engine, 'undo'),
};

const redoAction: Action<JourneyContext> = {
  id: 'redo',
  label: 'Redo',
  group: 'Edit',
  shortcuts: ['$mod+Shift+z', '$mod+y'],
  icon: <Redo2 aria-hidden />,
  isEnabled: ({ engine, view }) => !isTalk(view) && engine.store.getState().history.undone.length > 0,
  run: ({ engine }) => travelBeyond(engine, 'redo'),
};

const keepVersion: Action<JourneyContext> = {
  id: 'versions.keep',
  label: 'Keep a version',
  group: 'Edit',
  shortcuts: ['Alt+KeyK'],
  icon: <BookmarkPlus aria-hidden />,
  run: (context) => context.keepVersion(),
};

/** Who presses Ctrl+S wants to hear that it is safe, and not to store the page of the app. */
const saveAction: Action<JourneyContext> = {
  id: 'save',
  label: 'Is everything saved?',
  group: 'Edit',
  shortcuts: ['$mod+s'],
  worksInFields: true,
  icon: <Check aria-hidden />,
  run: ({ engine }) => {
    const { status, readOnly } = engine.store.getState();
    if (status.kind === 'failed') {
      engine.retry();
      toasts.show({ tone: 'danger', message: `Not saved yet, trying again. ${status.problem.message}` });
    } else if (readOnly) toasts.show({ message: `Nothing to save. ${readOnly.message}` });
    else if (status.kind === 'saving')
      toasts.show({ message: 'Saving: the last edits are on their way.', timeout: 3_000 });
    else toasts.show({ tone: 'success', message: 'Saved: every edit is stored as you make it.', timeout: 3_000 });
  },
};

export /** The browser's own key for it works as well. */
const printAction: Action<JourneyContext> = {
  id: 'print',
  label: 'Print map, gaps and roadmap',
  group: 'Export',
  icon: <Printer aria-hidden />,
  run: (context) => context.print(),
};

const importRowsAction: Action<JourneyContext> = {
  id: 'import.rows',
  label: 'Import a table of touchpoints',
  group: 'Edit',
  icon: <FileInput aria-hidden />,
  isEnabled: ({ engine, view }) => view !== 'present' && engine.store.getState().readOnly === null,
  run: ({ session }) => session.setState({ importing: { file: null, stageId: null } }),
};

export const journeyActions: readonly Action<JourneyContext>[] = [
  undoAction,
  redoAction,
  saveAction,
  keepVersion,
  importRowsAction,
  printAction,
  ...views.map(
    (view, index): Action<JourneyContext> => ({
      id: `go.${view}`,
      label: viewEntries[view].name,
      group: 'Go to',
      shortcuts: [`Alt+Digit${index + 1}`],
      icon: icons[view],
      isEnabled: (context) => context.view !== view,
      run: ({ engine, go }) => go(journeyPath(engine.journeyId, view)),
    }),
  ),
  {
    id: 'go.library',
    label: 'Library',
    group: 'Go to',
    shortcuts: ['Alt+Digit0'],
    icon: <LibraryBig aria-hidden />,
    run: ({ go }) => go(libraryPath),
  },
];

function sayNotKept(): void {
  toasts.show({ tone: 'danger', message: 'No version was kept: its code could not be loaded. Try again in a moment.' });
}

function sayNotPrinted(): void {
  toasts.show({
    tone: 'danger',
    message: 'Nothing was printed: the code for it could not be loaded. Try again in a moment.',
  });
}

/** Offers what every view of a journey has: undo, redo, keeping a version, and the way to the other views. */
export function useJourneyActions(view: View, loadPrint: () => Promise<void>) {
  const { engine, session } = useJourney();
  const workspace = useWorkspace();
  const [, go] = useLocation();
  useOfferJourney(useMemo(() => ({ engine, session, go }), [engine, session, go]));
  return useActions(
    journeyActions,
    useMemo(() => {
      const keep = async () => {
        const { keepVersion: keepNow } = await import('../../features/versions/keepVersion');
        await keepNow(workspace, engine.store.getState().document, '');
      };
      const print = () => void loadPrint().then(() => window.print(), sayNotPrinted);
      return { engine, session, view, go, keepVersion: () => void keep().catch(sayNotKept), print };
    }, [engine, session, workspace, view, go, loadPrint]),
    'shell',
  );
}
