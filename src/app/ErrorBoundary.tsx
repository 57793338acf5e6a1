import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { ErrorNotice } from '../ui/ErrorNotice';
import { LinkButton } from '../ui/LinkButton';
import { toLibrary } from './links';
import styles from './Screen.module.css';
import { useUpdates } from './updates/context';
import { LostPart } from './updates/LostPart';

interface Props {
  /** What failed, inside a sentence: “the map”. */
  readonly name: string;
  /** Saves a copy of the journey as a file, where one is open. */
  readonly onDownload?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** Stands around each view: when one fails, the others, the journey and a copy of it stay in reach. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { name, onDownload } = this.props;
    return <Failure error={error} name={name} onDownload={onDownload} onRetry={() => this.setState({ error: null })} />;
  }
}

function Failure({
  error,
  name,
  onDownload,
  onRetry,
}: Omit<Props, 'children'> & { error: Error; onRetry: () => void }) {
  const recovery = useUpdates()?.recovery;
  if (recovery?.isLostPart(error)) {
    return <LostPart recovery={recovery} name={name} error={error} onDownload={onDownload} />;
  }
  return (
    <div className={styles.centred}>
      <ErrorNotice
        title={`Something in ${name} failed`}
        detail={`${error.name}: ${error.message}`}
        actions={
          <>
            <Button variant="primary" onPress={onRetry}>
              Try again
            </Button>
            {onDownload && <Button onPress={onDownload}>Download a copy</Button>}
            <LinkButton variant="quiet" href={toLibrary}>
              Go to the library
            </LinkButton>
          </>
        }
      >
        Your saved work is not affected. Try again; if it fails once more, reload the page.
      </ErrorNotice>
    </div>
  );
}
