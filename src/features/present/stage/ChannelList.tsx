import { presenceLevelLabels } from '../../../domain/labels';
import { cx } from '../../../ui/cx';
import { fitName, SMALL } from '../frame/type';
import { Fitted } from '../parts/Fitted';
import { LevelSign } from '../parts/signs';
import { variables } from '../parts/variables';
import styles from './ChannelList.module.css';
import { type ChannelRow, type ChannelRows, COLUMNS } from './channelRows';

/** Units of a row that are not its name: dots, word, gaps. */
const BESIDE_NAME = 86 + 122 + 2 * 16 + 14;
const SIZES = [28, 26, 24] as const;

/** The channels of a stage and how far the organisation is on each. `width` in units. */
export function ChannelList({ list: { rows, rest }, width }: { list: ChannelRows; width: number }) {
  const { size, names } = fitNames(rows, width / COLUMNS - BESIDE_NAME);
  return (
    <section className={styles.channels}>
      <h2 className={styles.heading}>Channels</h2>
      {rows.length === 0 ? (
        <p className={styles.empty}>No channel is attached to this stage yet.</p>
      ) : (
        <ul className={styles.list} style={variables({ size })}>
          {rows.map(({ id, level }, index) => (
            <li key={id} className={styles.row}>
              <LevelSign level={level} />
              <span className={styles.name}>{names[index] && <Fitted fitted={names[index]} />}</span>
              <span className={cx(styles.level, level === 0 && styles.absent)}>{presenceLevelLabels[level]}</span>
            </li>
          ))}
          {rest > 0 && <li className={cx(styles.row, styles.rest)}>+{rest} more</li>}
        </ul>
      )}
    </section>
  );
}

/** All names at one size: the largest at which none ends in an ellipsis. */
function fitNames(rows: readonly ChannelRow[], width: number) {
  const tries = SIZES.map((size) => ({
    size,
    names: rows.map(({ name }) => fitName(name, width, { ...SMALL, size })),
  }));
  const fitting = tries.find(({ names }) => names.every(({ lines }) => !lines[0]?.endsWith('…')));
  return fitting ?? tries[tries.length - 1] ?? { size: SIZES[0], names: [] };
}
