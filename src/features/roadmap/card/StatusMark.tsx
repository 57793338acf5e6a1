import { Circle, CircleCheck, CircleDashed, CircleDot, CircleSlash } from 'lucide-react';
import { statusLabels } from '../../../domain/labels';
import type { InitiativeStatus } from '../../../domain/model/initiative';
import { cx } from '../../../ui/cx';
import styles from './StatusMark.module.css';

const icons = {
  proposed: CircleDashed,
  planned: Circle,
  'in-progress': CircleDot,
  done: CircleCheck,
  dropped: CircleSlash,
} as const satisfies Record<InitiativeStatus, unknown>;

/** The glyph of a status: its shape tells it, the colour only helps. */
export function StatusIcon({ status }: { status: InitiativeStatus }) {
  const Icon = icons[status];
  return <Icon aria-hidden className={cx(styles.icon, styles[status])} />;
}

/** A status as glyph and word. */
export function StatusMark({ status }: { status: InitiativeStatus }) {
  return (
    <span className={cx(styles.mark, styles[status])}>
      <StatusIcon status={status} />
      {statusLabels[status]}
    </span>
  );
}
