import { presenceLevelLabels } from '../../../domain/labels';
import { cx } from '../../../ui/cx';
import { fitOneLine, SMALL } from '../frame/type';
import { Fitted } from '../parts/Fitted';
import { LevelSign } from '../parts/signs';
import styles from './ChannelList.module.css';
import { type ChannelRows, COLUMNS } from './channelRows';

/** Units of a row that are not its name: dots, word, gaps. */
const BESIDE_NAME = 98 + 132 + 2 * 18 + 28;
const NAME = { ...SMALL, size: 28, lineHeight: 38 } as const;

/** The channels of a stage and how far the organisation is on each. `width` in units. */
export function ChannelList({ list: { rows, rest }, width }: { list: ChannelRows; width: number }) {
  const room = width / COLUMNS - BESIDE_NAME;
  return (
    <section className={styles.channels}>
      <h2 className={styles.heading}>Channels</h2>
      {rows.length === 0 ? (
        <p className={styles.empty}>No channel is attached to this stage yet.</p>
      ) : (
        <ul className={styles.list}>
          {rows.map(({ id, name, level }) => (
            <li key={id} className={styles.row}>
              <LevelSign level={level} />
              <span className={styles.name}>
                <Fitted fitted={fitOneLine(name, room, NAME)} />
              </span>
              <span className={cx(styles.level, level === 0 && styles.absent)}>{presenceLevelLabels[level]}</span>
            </li>
          ))}
          {rest > 0 && <li className={cx(styles.row, styles.rest)}>+{rest} more</li>}
        </ul>
      )}
    </section>
  );
}
