import { Plus } from 'lucide-react';
import type { Gap } from '../../../domain/coverage/types';
import { evidenceHints, evidenceLabels, severityLabels } from '../../../domain/labels';
import type { Initiative } from '../../../domain/model/initiative';
import { quoted } from '../../../domain/words';
import { Badge, type BadgeProps } from '../../../ui/Badge';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { useRoadmapTools } from '../roadmapDesk';
import styles from './GapsPanel.module.css';

const evidenceLooks: Readonly<Record<Gap['evidence'], BadgeProps['look']>> = {
  measured: 'solid',
  estimated: 'outline',
  assumed: 'hatched',
  none: 'hatched',
};

/** A gap: what to do about it, what was found, and how well that is known. */
export function GapItem({ gap, initiative }: { gap: Gap; initiative: Initiative | null }) {
  const { desk } = useRoadmapTools();
  const carry = initiative ? {} : { 'data-gap': gap.id, 'data-carry': gap.suggestion };
  return (
    <li {...carry} className={cx(styles.gap, !initiative && styles.free)}>
      <div className={styles.marks}>
        <span className={styles.severity} data-severity={gap.severity}>
          {severityLabels[gap.severity]}
        </span>
        <Badge look={evidenceLooks[gap.evidence]} title={evidenceHints[gap.evidence]}>
          {evidenceLabels[gap.evidence]}
        </Badge>
      </div>
      <p className={styles.suggestion}>{gap.suggestion}</p>
      <p className={styles.sentence}>{gap.sentence}</p>
      {initiative ? (
        <Button variant="quiet" size="small" className={styles.onRoadmap} onPress={() => desk.focus(initiative.id)}>
          Go to {quoted(initiative.title)}
        </Button>
      ) : (
        <Button
          size="small"
          icon={<Plus aria-hidden />}
          className={styles.addGap}
          aria-label={`Add to roadmap: ${gap.suggestion}`}
          onPress={() => desk.addFromGap(gap)}
        >
          Add to roadmap
        </Button>
      )}
    </li>
  );
}
