import { presenceLevelLabels } from '../../../domain/labels';
import { presenceId } from '../../../domain/model/presence';
import { inOrder } from '../../../domain/order';
import { useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { listed, named } from '../inspector/words';
import styles from './AttachedStages.module.css';

/** Where a channel is attached: one box per stage in map order, filled with its level. */
export function AttachedStages({ channelId }: { channelId: string }) {
  const stages = useDocument((document) => document.stages);
  const presences = useDocument((document) => document.presences);
  const boxes = inOrder(stages.values()).map((stage) => ({
    stage,
    level: presences.get(presenceId(stage.id, channelId))?.level,
  }));
  const attached = boxes.filter(({ level }) => level !== undefined);
  const names = attached.map(({ stage }) => named(stage.name));
  return (
    <span className={styles.line}>
      <span aria-hidden className={styles.boxes}>
        {boxes.map(({ stage, level }) => (
          <span
            key={stage.id}
            title={`${named(stage.name)}: ${level === undefined ? 'not attached' : presenceLevelLabels[level].toLowerCase()}`}
            className={cx(styles.box, level !== undefined && styles.attached)}
            style={level === undefined ? undefined : { background: `var(--presence-${level})` }}
          />
        ))}
      </span>
      <span aria-hidden className={styles.words}>
        {names.length === 0
          ? 'not attached'
          : names.length <= 2
            ? names.join(', ')
            : `${names.length} of ${boxes.length} stages`}
      </span>
      <VisuallyHidden>{names.length === 0 ? 'Not attached' : `Attached at ${listed(names)}`}</VisuallyHidden>
    </span>
  );
}
