import { BookmarkPlus } from 'lucide-react';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import styles from './VersionsView.module.css';

/** Before the first version: what one is good for, and the first one. */
export function NoVersions({ onKeep }: { onKeep: () => void }) {
  return (
    <div className={styles.waiting}>
      <EmptyState
        title="No version yet"
        action={
          <Button variant="primary" icon={<BookmarkPlus aria-hidden />} onPress={onKeep}>
            Keep a version
          </Button>
        }
      >
        Keep the journey as it is now, and you can see on the map what has changed since, and go back whole or item by
        item.
      </EmptyState>
    </div>
  );
}
