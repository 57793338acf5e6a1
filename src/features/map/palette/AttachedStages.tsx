import { presenceAt } from '../../../domain/combinations';
import { levelLabel } from '../../../domain/labels';
import type { Presence } from '../../../domain/model/presence';
import { inOrder } from '../../../domain/order';
import { isolated, listed } from '../../../domain/words';
import { named } from '../../../parts/words';
import { useDocument } from '../../../state/context';
import { cx } from '../../../ui/cx';
import { LevelDots } from '../../../ui/LevelDots';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import styles from './AttachedStages.module.css';

export interface AttachedStagesProps {
  channelId: string;
  /** The presence at the stage that things are attached to now, if there is one: its level is said in words. */
  here: Presence | undefined;
}

/** Where a channel is attached: one box per stage in map order, filled with its level. */
export function AttachedStages({ channelId, here }: AttachedStagesProps) {
  const stages = useDocument((document) => document.stages);
  const presences = useDocument((document) => document.presences);
  const boxes = inOrder(stages.values()).map((stage) => ({
    stage,
    level: presenceAt({ presences }, stage.id, channelId)?.level,
  }));
  const names = boxes.filter(({ level }) => level !== undefined).map(({ stage }) => named(stage.name));
  const level = here && levelLabel(here.level);
  return (
    <span className={styles.line}>
      <span aria-hidden className={styles.boxes}>
        {boxes.map((box) => (
          <span
            key={box.stage.id}
            className={cx(styles.box, box.level !== undefined && styles.attached)}
            style={
              box.level === undefined || box.level === null ? undefined : { background: `var(--presence-${box.level})` }
            }
          />
        ))}
      </span>
      <span aria-hidden className={styles.words}>
        {shortly(names, boxes.length)}
      </span>
      {here && (
        <span aria-hidden className={styles.here}>
          <LevelDots level={here.level} />
          {level}
        </span>
      )}
      <VisuallyHidden>
        {names.length === 0 ? 'Not attached' : `Attached at ${listed(names.map(isolated))}`}
        {level && `; here ${level.toLowerCase()}`}
      </VisuallyHidden>
    </span>
  );
}

function shortly(names: readonly string[], stages: number): string {
  if (names.length === 0) return 'not attached';
  return names.length <= 2 ? names.map(isolated).join(', ') : `${names.length} of ${stages} stages`;
}
