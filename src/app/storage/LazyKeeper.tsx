import { Suspense, useEffect, useState } from 'react';
import { onDemand, preloadWhenIdle } from '../../ui/onDemand';

const KeeperNotice = onDemand(() => import('../../features/storage/KeeperNotice').then((m) => m.KeeperNotice));

/** Until it is asked for again, in milliseconds. */
const AGAIN = 60_000;

/** What looks after copies, reminders and the trash. Comes when all is quiet: nothing on the first screen waits for it. */
export function LazyKeeper() {
  const [isHere, setIsHere] = useState(false);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (isHere) return;
    const preload = () => KeeperNotice.preload().then(() => setIsHere(true));
    const callOff = preloadWhenIdle([{ preload }]);
    // Without it nothing is copied into the folder: what did not arrive is asked for again.
    const again = setTimeout(() => setTurn(turn + 1), AGAIN);
    return () => {
      callOff();
      clearTimeout(again);
    };
  }, [isHere, turn]);
  return isHere ? (
    <Suspense>
      <KeeperNotice />
    </Suspense>
  ) : null;
}
