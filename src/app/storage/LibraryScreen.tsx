import { lazy, useCallback, useEffect, useState } from 'react';
import { LibraryView } from '../../features/library/LibraryView';
import { couldMiss, type Loss, watchLoss } from '../../state/canary';
import { useWorkspace } from '../../state/context';
import { Loading } from '../Loading';
import { ShellTools } from '../shell/ShellTools';

const RecoveryScreen = lazy(() => import('./RecoveryScreen').then((m) => ({ default: m.RecoveryScreen })));

/**
 * The library; or the recovery screen, when this browser held journeys that are gone though nobody deleted them. Nobody
 * who lost work is ever welcomed as if they were new: until that is known, neither shows.
 */
export function LibraryScreen() {
  const { access } = useWorkspace();
  const [isKnown, setIsKnown] = useState(() => !couldMiss());
  const [loss, setLoss] = useState<Loss | null>(null);
  const [isRecovering, setIsRecovering] = useState(false);
  useEffect(() => {
    const know = (next: Loss | null) => {
      setLoss(next);
      if (next) setIsRecovering(true);
      setIsKnown(true);
    };
    // A database that cannot be read at all is another matter; the library says which.
    return watchLoss(access, know, () => know(null));
  }, [access]);
  const done = useCallback(() => setIsRecovering(false), []);

  if (!isKnown) return <Loading label="Opening the library" />;
  if (isRecovering) return <RecoveryScreen loss={loss} onDone={done} />;
  return <LibraryView tools={<ShellTools />} />;
}
