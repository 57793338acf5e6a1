import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../ui/Button';
import { ErrorNotice } from '../../ui/ErrorNotice';
import { Loading } from '../Loading';
import styles from '../Screen.module.css';
import type { Recovery } from './recovery';

interface Props {
  readonly recovery: Recovery;
  /** What could not be loaded, inside a sentence: “the map”. */
  readonly name: string;
  readonly error: Error;
  readonly onDownload?: (() => void) | undefined;
}

const REASONS = {
  unsaved:
    'Throughline was probably updated on its server. The page would reload by itself, but edits of yours are not saved: download a copy first.',
  unreachable:
    'The server does not answer. What is on screen goes on working and saving; reload when you are connected.',
  again:
    'The page has reloaded for this reason already, and the server still lacks it. Your saved work is not affected; try again in a while.',
};

/** In the place of a view whose code could not be loaded: the reload is on its way, or why there is none. */
export function LostPart({ recovery, name, error, onDownload }: Props) {
  // It may have been lost when it was loaded early, with nobody to wait for it.
  useEffect(() => recovery.recover(error), [recovery, error]);
  const state = useStore(recovery.store);
  if (state === 'none' || state === 'underway') return <Loading label="Loading the current version" />;
  return (
    <div className={styles.centred}>
      <ErrorNotice
        title={`The code for ${name} could not be loaded`}
        detail={`${error.name}: ${error.message}`}
        actions={
          <>
            <Button variant="primary" onPress={recovery.retry}>
              Reload
            </Button>
            {onDownload && <Button onPress={onDownload}>Download a copy</Button>}
          </>
        }
      >
        {REASONS[state]}
      </ErrorNotice>
    </div>
  );
}
