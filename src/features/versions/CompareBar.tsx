import { RotateCcw } from 'lucide-react';
import { counted } from '../../domain/words';
import { relativeTime } from '../../parts/relativeTime';
import { useWorkspace } from '../../state/context';
import type { VersionRecord } from '../../state/versions';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './CompareBar.module.css';
import type { Comparison } from './comparison';
import { NOW } from './useVersions';
import { versionPhrase, versionTitle } from './words';

interface CompareBarProps {
  records: readonly VersionRecord[];
  earlier: VersionRecord;
  /** null is now. */
  later: VersionRecord | null;
  /** The one that is chosen in the list. */
  chosen: VersionRecord;
  otherId: string;
  comparison: Comparison | null;
  onCompareWith: (id: string) => void;
  onRestore: (() => void) | null;
}

/** Says which two are compared and in how much they differ, lets one choose the other, and goes back to the earlier. */
export function CompareBar(props: CompareBarProps) {
  const { records, earlier, later, chosen, otherId, comparison, onCompareWith, onRestore } = props;
  const now = useWorkspace().now();
  const others = records.filter(({ id }) => id !== chosen.id);
  const items = [
    { id: NOW, label: 'Now' },
    ...others.map((record) => ({
      id: record.id,
      label: versionTitle(record),
      description: relativeTime(record.at, now),
    })),
  ];
  const count = comparison?.entries.length ?? null;
  const restore = `Restore ${versionPhrase(earlier)}`;
  return (
    <header className={styles.bar}>
      <div className={styles.words}>
        <h2 className={styles.title}>
          {versionTitle(earlier)}
          <span aria-hidden className={styles.arrow}>
            →
          </span>
          <VisuallyHidden> compared with </VisuallyHidden>
          {later ? versionTitle(later) : 'Now'}
        </h2>
        <p className={styles.count} role="status">
          {count === null ? 'Comparing…' : count === 0 ? 'Nothing differs' : counted(count, 'difference')}
        </p>
      </div>
      <Select
        label="Compare with"
        hideLabel
        items={items}
        value={otherId}
        onChange={onCompareWith}
        className={styles.select}
      />
      <Button
        icon={<RotateCcw aria-hidden />}
        isDisabled={onRestore === null || (later === null && count === 0)}
        onPress={() => onRestore?.()}
        className={styles.restore}
      >
        <span title={restore}>{restore}</span>
      </Button>
    </header>
  );
}
