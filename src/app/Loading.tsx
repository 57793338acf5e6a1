import { useEffect, useState } from 'react';
import { Button } from '../ui/Button';
import { Spinner } from '../ui/Spinner';
import styles from './Screen.module.css';

/** Milliseconds after which somebody who waits is told what may be the matter. */
const LONG = 10_000;

/** Fills the place of a view while its code or its journey is on the way, and says so when that seems to have no end. */
export function Loading({ label }: { label: string }) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.centred}>
      <div className={styles.waiting}>
        <Spinner label={label} showLabel />
        <div role="status">
          {isLong && (
            <p>
              This takes longer than it should. Another tab of Throughline may be holding up the browser’s storage:
              close it, or reload.
            </p>
          )}
        </div>
        {isLong && <Button onPress={() => window.location.reload()}>Reload</Button>}
      </div>
    </div>
  );
}
