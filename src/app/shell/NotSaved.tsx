import { useEngineState, useJourney } from '../../state/context';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';

/** Stays for as long as edits cannot reach the database, with the reason and two ways on. */
export function NotSaved({ onDownload }: { onDownload: () => void }) {
  const { engine } = useJourney();
  const status = useEngineState((state) => state.status);
  if (status.kind !== 'failed') return null;
  return (
    <Banner
      tone="danger"
      title="Not saved"
      actions={
        <>
          <Button size="small" onPress={engine.retry}>
            Retry
          </Button>
          <Button size="small" onPress={onDownload}>
            Download a copy
          </Button>
        </>
      }
    >
      {status.problem.message}
    </Banner>
  );
}
