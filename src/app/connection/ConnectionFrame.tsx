import { type ReactNode, Suspense, use, useEffect } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { useWorkspace } from '../../state/context';
import { isPresenting } from '../../state/routes';
import { onDemand, preloadWhenIdle } from '../../ui/onDemand';
import { ForbiddenContext } from '../forbidden/context';
import { Loading } from '../Loading';
import styles from './Connection.module.css';

const Blocked = onDemand(() => import('./Blocked').then((m) => m.Blocked));
const ShutOut = onDemand(() => import('./ShutOut').then((m) => m.ShutOut));
const ForbiddenNotice = onDemand(() => import('../forbidden/ForbiddenNotice').then((m) => m.ForbiddenNotice));
// The server may no longer have this part by the time a newer build is there.
export const ReadOnlyBanner = onDemand(() => import('./ReadOnlyBanner').then((m) => m.ReadOnlyBanner));

/** Stands around every screen and says what keeps this tab from the database, if anything does. */
export function ConnectionFrame({ children }: { children: ReactNode }) {
  const connection = useStore(useWorkspace().connection);
  const [location] = useLocation();
  useEffect(() => preloadWhenIdle([ReadOnlyBanner]), []);
  const forbidden = use(ForbiddenContext);
  const isOutdated = connection.kind === 'outdated';
  if (connection.kind === 'blocked' || (isOutdated && connection.isShutOut)) {
    return (
      <Suspense fallback={<Loading label="Opening the database" />}>
        {isOutdated ? <ShutOut /> : <Blocked connection={connection} />}
      </Suspense>
    );
  }
  // Nothing of the app's own housekeeping on the projector.
  const isQuiet = isPresenting(`#${location}`);
  return (
    <div className={styles.frame}>
      {forbidden.size > 0 && (
        <Suspense>
          <ForbiddenNotice forbidden={forbidden} isQuiet={isQuiet} />
        </Suspense>
      )}
      {isOutdated && !isQuiet && (
        <Suspense>
          <ReadOnlyBanner message={connection.problem.message} />
        </Suspense>
      )}
      <div className={styles.content}>{children}</div>
    </div>
  );
}
