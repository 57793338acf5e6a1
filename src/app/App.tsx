import { lazy, Suspense } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ActionRegistryProvider } from '../state/actionRegistry';
import { WorkspaceProvider } from '../state/context';
import { journeyPath, libraryPath } from '../state/routes';
import type { Workspace } from '../state/workspace';
import { Announcer } from '../ui/Announcer';
import { ToastRegion } from '../ui/Toast';
import { ErrorBoundary } from './ErrorBoundary';
import { JourneyScreen } from './JourneyScreen';
import { Loading } from './Loading';
import { NotFound } from './NotFound';
import { Shell } from './shell/Shell';
import { ShellTools } from './shell/ShellTools';

const LibraryView = lazy(() => import('../features/library/LibraryView').then((m) => ({ default: m.LibraryView })));

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
                    <LibraryView tools={<ShellTools />} />
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
