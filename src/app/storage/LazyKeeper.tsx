import { Suspense, useEffect, useState } from 'react';
import { onDemand, preloadWhenIdle } from '../../ui/onDemand';

const KeeperNotice = onDemand(() => import('../../features/storage/KeeperNotice').then((m) => m.KeeperNotice));

/** What looks after copies, reminders and the trash. Comes when all is quiet: nothing on the first screen waits for it. */
export function LazyKeeper() {
  const [isHere, setIsHere] = useState(false);
  useEffect(() => {
    const preload = () => KeeperNotice.preload().then(() => setIsHere(true));
    return preloadWhenIdle([{ preload }]);
  }, []);
  return isHere ? (
    <Suspense>
      <KeeperNotice />
    </Suspense>
  ) : null;
}
