import { ChevronRight, RotateCcw } from 'lucide-react';
import { useAnalysis } from '../../../state/useAnalysis';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { useSettings, useSettingsStore } from '../settings';
import styles from './GapPane.module.css';
import type { GapEdits } from './useGapEdits';

/** What people decided not to act on, and why. A decision can be taken back. */
export function DismissedGaps({ edits }: { edits: GapEdits }) {
  const settings = useSettingsStore();
  const dismissed = useAnalysis((analysis) => analysis.dismissed);
  const isOpen = useSettings((state) => state.showsDismissed);
  if (dismissed.length === 0) return null;
  return (
    <section aria-label="Dismissed gaps" data-dismissed className={styles.dismissed}>
      <Button
        size="small"
        variant="quiet"
        icon={<ChevronRight aria-hidden className={cx(styles.chevron, isOpen && styles.chevronOpen)} />}
        aria-expanded={isOpen}
        onPress={() => settings.setState({ showsDismissed: !isOpen })}
      >
        {`${dismissed.length} dismissed`}
      </Button>
      {isOpen && (
        <ul className={styles.dismissedList}>
          {dismissed.map(({ gap, reason }) => (
            <li key={gap.id} className={styles.dismissedItem}>
              <p className={styles.was}>{gap.sentence}</p>
              <p>
                <span className={styles.because}>Because </span>
                {reason}
              </p>
              <Button size="small" icon={<RotateCcw aria-hidden />} onPress={() => edits.reopen(gap)}>
                Reopen
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
