import { NOT_SAID, presenceLevelLabels } from '../../../domain/labels';
import type { PresenceLevel } from '../../../domain/model/presence';
import { cx } from '../../../ui/cx';
import type { Figure } from '../settings';
import styles from './Legend.module.css';
import cell from './MatrixCell.module.css';

interface Mark {
  readonly label: string;
  readonly look: string | undefined;
  readonly sign?: string;
}

const levels: readonly PresenceLevel[] = [0, 1, 2, 3, 4];

const marks: Readonly<Record<Figure, readonly Mark[]>> = {
  presence: [
    ...levels.map((level) => ({
      label: presenceLevelLabels[level],
      look: cx(cell[`presence${level}`], level === 0 && cell.absent),
      sign: String(level),
    })),
    { label: NOT_SAID, look: cell.unsaid, sign: '?' },
    { label: 'Planned', look: undefined, sign: '→3' },
  ],
  demand: [
    { label: 'Measured', look: cx(cell.demand3, cell.measured) },
    { label: 'Estimated', look: cx(cell.demand3, cell.estimated) },
    { label: 'Assumed', look: cx(cell.demand3, cell.assumed) },
  ],
  gap: [
    { label: 'Low', look: cell.gap1 },
    { label: 'Solid, above 10', look: cell.gap2 },
    { label: 'High, above 12', look: cell.gap3 },
    { label: 'Extreme, above 15', look: cell.gap4 },
    { label: 'Over-served', look: cell.overServed, sign: '▲' },
  ],
};

/** What the looks of the cells mean. */
export function Legend({ figure }: { figure: Figure }) {
  return (
    <ul aria-label="What the cells mean" className={styles.legend}>
      {marks[figure].map(({ label, look, sign }) => (
        <li key={label} className={styles.mark}>
          <span aria-hidden className={cx(styles.swatch, look)}>
            {sign}
          </span>
          {label}
        </li>
      ))}
    </ul>
  );
}
