import { lazy, Suspense } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ActionRegistryProvider } from '../state/actionRegistry';
import { WorkspaceProvider } from '../state/context';
import { journeyPath, libraryPath, storagePath, trashPath } from '../state/routes';
import type { Workspace } from '../state/workspace';
import { Announcer } from '../ui/Announcer';
import { ToastRegion } from '../ui/Toast';
import { ErrorBoundary } from './ErrorBoundary';
import { JourneyScreen } from './JourneyScreen';
import { Loading } from './Loading';
import { NotFound } from './NotFound';
import { Shell } from './shell/Shell';

const LibraryScreen = lazy(() => import('./storage/LibraryScreen').then((m) => ({ default: m.LibraryScreen })));
const StorageScreen = lazy(() => import('./storage/StorageScreen').then((m) => ({ default: m.StorageScreen })));
const TrashScreen = lazy(() => import('./storage/TrashScreen').then((m) => ({ default: m.TrashScreen })));

/** The whole product: routes inside the frame that all of them share. Hash locations, so that any static host serves it. */
export function App({ workspace }: { workspace: Workspace }) {
  return (
    <WorkspaceProvider workspace={workspace}>
      <ActionRegistryProvider>
        <Router hook={useHashLocation}>
          <Shell>
            <Switch>
              <Route path={libraryPath}>
                <ErrorBoundary name="the library">
                  <Suspense fallback={<Loading label="Opening the library" />}>
                    <LibraryScreen />
                  </Suspense>
                </ErrorBoundary>
              </Route>
              <Route path={storagePath}>
                <ErrorBoundary name="the storage page">
                  <Suspense fallback={<Loading label="Opening the storage page" />}>
                    <StorageScreen />
                  </Suspense>
                </ErrorBoundary>
              </Route>
              <Route path={trashPath}>
                <ErrorBoundary name="the trash">
                  <Suspense fallback={<Loading label="Opening the trash" />}>
                    <TrashScreen />
                  </Suspense>
                </ErrorBoundary>
              </Route>
              <Route path="/journey/:id">{({ id }) => <Redirect to={journeyPath(id, 'map')} replace />}</Route>
              <Route path="/journey/:id/:view/:selection?">
                {({ id, view, selection }) => (
                  <JourneyScreen key={id} journeyId={id} view={view} selectionPart={selection} />
                )}
              </Route>
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Shell>
        </Router>
        <ToastRegion />
        <Announcer />
      </ActionRegistryProvider>
    </WorkspaceProvider>
  );
}
