import { type ReactNode, Suspense, useEffect } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { useWorkspace } from '../../state/context';
import { isPresenting } from '../../state/routes';
import { onDemand, preloadWhenIdle } from '../../ui/onDemand';
import { Loading } from '../Loading';
import styles from './Connection.module.css';

const Blocked = onDemand(() => import('./Blocked').then((m) => m.Blocked));
const ShutOut = onDemand(() => import('./ShutOut').then((m) => m.ShutOut));
// The server may no longer have this part by the time a newer build is there.
export const ReadOnlyBanner = onDemand(() => import('./ReadOnlyBanner').then((m) => m.ReadOnlyBanner));

/** Stands around every screen and says what keeps this tab from the database, if anything does. */
export function ConnectionFrame({ children }: { children: ReactNode }) {
  const connection = useStore(useWorkspace().connection);
  const [location] = useLocation();
  useEffect(() => preloadWhenIdle([ReadOnlyBanner]), []);
  const isOutdated = connection.kind === 'outdated';
  if (connection.kind === 'blocked' || (isOutdated && connection.isShutOut)) {
    return (
      <Suspense fallback={<Loading label="Opening the database" />}>
        {isOutdated ? <ShutOut /> : <Blocked connection={connection} />}
      </Suspense>
    );
  }
  return (
    <div className={styles.frame}>
      {isOutdated && !isPresenting(`#${location}`) && (
        <Suspense>
          <ReadOnlyBanner message={connection.problem.message} />
        </Suspense>
      )}
      <div className={styles.content}>{children}</div>
    </div>
  );
}
