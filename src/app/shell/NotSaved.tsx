import { useState } from 'react';
import type { Problem } from '../../domain/result';
import { useEngineState, useJourney } from '../../state/context';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import styles from '../connection/Connection.module.css';

/** Stays until edits have reached the database again, also while that is being tried, with the reason and two ways on. */
export function NotSaved({ onDownload }: { onDownload: () => void }) {
  const { engine } = useJourney();
  const status = useEngineState((state) => state.status);
  const isReadOnly = useEngineState((state) => state.readOnly !== null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const next = status.kind === 'failed' ? status.problem : status.kind === 'saved' ? null : problem;
  if (next !== problem) setProblem(next);
  if (!next) return null;
  return (
    <Banner
      tone="danger"
      title="Not saved"
      className={styles.banner}
      actions={
        <>
          {!isReadOnly && (
            <Button size="small" isDisabled={status.kind === 'saving'} onPress={engine.retry}>
              {next.code === 'JourneyMissing' ? 'Store it again' : 'Retry'}
            </Button>
          )}
          <Button size="small" onPress={onDownload}>
            Download a copy
          </Button>
        </>
      }
    >
      {next.message}
    </Banner>
  );
}
