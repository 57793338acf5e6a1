import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { toLibrary } from './links';
import styles from './Screen.module.css';

/** A location that names nothing in this product. */
export function NotFound() {
  return (
    <main className={styles.centred}>
      <EmptyState
        title="There is nothing here"
        action={
          <LinkButton variant="primary" href={toLibrary}>
            Go to the library
          </LinkButton>
        }
      >
        The address does not name a journey or a view. All your journeys are in the library.
      </EmptyState>
    </main>
  );
}
