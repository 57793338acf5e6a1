import {
  BookmarkPlus,
  ChartNoAxesColumn,
  Download,
  History,
  LibraryBig,
  Map as MapIcon,
  Presentation,
  Redo2,
  Route,
  Undo2,
} from 'lucide-react';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useActions } from '../../state/actionRegistry';
import type { Action } from '../../state/actions';
import { useJourney, useWorkspace } from '../../state/context';
import type { Engine } from '../../state/engine';
import { journeyPath, libraryPath, type View, views } from '../../state/routes';
import { announce } from '../../ui/Announcer';
import { toasts } from '../../ui/Toast';
import { viewEntries } from '../views';

interface JourneyContext {
  readonly engine: Engine;
  readonly view: View;
  go(location: string): void;
  keepVersion(): void;
}

const icons: Readonly<Record<View, Action<unknown>['icon']>> = {
  map: <MapIcon aria-hidden />,
  coverage: <ChartNoAxesColumn aria-hidden />,
  roadmap: <Route aria-hidden />,
  present: <Presentation aria-hidden />,
  export: <Download aria-hidden />,
  versions: <History aria-hidden />,
};

const undoAction: Action<JourneyContext> = {
  id: 'undo',
  label: 'Undo',
  group: 'Edit',
  shortcuts: ['$mod+z'],
  icon: <Undo2 aria-hidden />,
  isEnabled: ({ engine }) => engine.store.getState().history.done.length > 0,
  run: ({ engine }) => {
    const label = engine.undo();
    if (label !== null) announce(`Undone: ${label}`);
  },
};

const redoAction: Action<JourneyContext> = {
  id: 'redo',
  label: 'Redo',
  group: 'Edit',
  shortcuts: ['$mod+Shift+z', '$mod+y'],
  icon: <Redo2 aria-hidden />,
  isEnabled: ({ engine }) => engine.store.getState().history.undone.length > 0,
  run: ({ engine }) => {
    const label = engine.redo();
    if (label !== null) announce(`Redone: ${label}`);
  },
};

const keepVersion: Action<JourneyContext> = {
  id: 'versions.keep',
  label: 'Keep a version',
  group: 'Edit',
  shortcuts: ['Alt+KeyK'],
  icon: <BookmarkPlus aria-hidden />,
  run: (context) => context.keepVersion(),
};

const journeyActions: readonly Action<JourneyContext>[] = [
  undoAction,
  redoAction,
  keepVersion,
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

/** Offers what every view of a journey has: undo, redo, keeping a version, and the way to the other views. */
export function useJourneyActions(view: View) {
  const { engine } = useJourney();
  const workspace = useWorkspace();
  const [, go] = useLocation();
  return useActions(
    journeyActions,
    useMemo(() => {
      const keep = async () => {
        const { keepVersion: keepNow } = await import('../../features/versions/keepVersion');
        await keepNow(workspace, engine.store.getState().document, '');
      };
      return { engine, view, go, keepVersion: () => void keep().catch(sayNotKept) };
    }, [engine, workspace, view, go]),
    'shell',
  );
}
