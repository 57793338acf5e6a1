import { areHere } from '../../../domain/coverage/unattended';
import { evidenceLabels, levelLabel } from '../../../domain/labels';
import { cx } from '../../../ui/cx';
import { Spoken } from '../parts/Spoken';
import { LevelSign } from '../parts/signs';
import { variables } from '../parts/variables';
import styles from './ChannelList.module.css';
import type { ChannelPage, FittedChannel } from './channelPages';

/** Channels of a stage: how far the organisation is on each, and in dashed outlines where customers are without it. */
export function ChannelList({ page: { rows, columns, size, density } }: { page: ChannelPage }) {
  const hasAttached = rows.some(({ row }) => row.isAttached);
  const hasOthers = rows.some(({ row }) => !row.isAttached);
  return (
    <section className={styles.channels}>
      <div className={styles.head}>
        <h2>{hasAttached ? 'Channels' : 'Where customers are and we are not'}</h2>
        {hasAttached && hasOthers && (
          <p aria-hidden className={styles.legend}>
            <span className={styles.sample} />
            customers are here, we are not
          </p>
        )}
      </div>
      <ul
        className={styles.list}
        style={variables({ size, columns, least: density.height, leading: density.line, chip: density.chip })}
      >
        {rows.map((channel) => (
          <Row key={`${channel.row.isAttached} ${channel.row.id}`} channel={channel} />
        ))}
      </ul>
    </section>
  );
}

function Row({ channel: { row, name } }: { channel: FittedChannel }) {
  const words = (
    <span dir="auto" className={styles.name}>
      {name.text}
    </span>
  );
  if (row.isAttached) {
    return (
      <li className={styles.row}>
        <LevelSign level={row.level} />
        {words}
        <span className={cx(styles.level, !row.level && styles.absent)}>{levelLabel(row.level)}</span>
      </li>
    );
  }
  return (
    <li className={styles.chip}>
      {words}
      <span className={styles.share}>
        {areHere(row.demand)}
        <Spoken>, {evidenceLabels[row.evidence].toLowerCase()}; we are not</Spoken>
      </span>
    </li>
  );
}
