import type { Initiative, PromisedLevel } from '../../../domain/model/initiative';
import type { TableName } from '../../../domain/model/tables';
import { ChannelTile } from '../../../parts/ChannelTile';
import { cx } from '../../../ui/cx';
import { LevelDots } from '../../../ui/LevelDots';
import { useTables } from '../useTables';
import { levelToday, levelWord } from '../words';
import styles from './PromisedLevels.module.css';

const tables: readonly TableName[] = ['stages', 'channels', 'presences'];

/** More lines than this would make the card a list. */
const MOST_LINES = 3;

/** What a card brings: “Reddit at Purchase: absent → engaging”, one line per cell. */
export function PromisedLevels({ initiative }: { initiative: Initiative }) {
  const document = useTables(tables);
  const promises = initiative.promisedLevels;
  if (promises.length === 0) return null;
  const shown = promises.length > MOST_LINES ? promises.slice(0, MOST_LINES - 1) : promises;
  return (
    <ul
      className={cx(styles.list, initiative.promisedLevelsSuggested && styles.unsaid)}
      aria-label={initiative.promisedLevelsSuggested ? 'Brings, suggested' : 'Brings'}
    >
      {shown.map((promise) => {
        const channel = document.channels.get(promise.channelId);
        return (
          <li key={`${promise.stageId}~${promise.channelId}`} className={styles.line}>
            {channel && <ChannelTile channel={channel} size={18} />}
            <span className={styles.name}>
              <span dir="auto" className={styles.channel}>
                {channel?.name || 'Untitled'}
              </span>
              <span className={styles.stage}>
                {' '}
                at <bdi>{document.stages.get(promise.stageId)?.name || 'Untitled'}</bdi>
              </span>
            </span>
            <Rise
              promise={promise}
              today={levelToday(document, promise)}
              isSuggested={initiative.promisedLevelsSuggested}
            />
          </li>
        );
      })}
      {shown.length < promises.length && <li className={styles.more}>and {promises.length - shown.length} more</li>}
    </ul>
  );
}

interface RiseProps {
  readonly promise: PromisedLevel;
  readonly today: PromisedLevel['level'] | null;
  readonly isSuggested: boolean;
}

function Rise({ promise, today, isSuggested }: RiseProps) {
  if (today !== null && today >= promise.level) {
    return (
      <span className={styles.rise}>
        {levelWord(today)} <LevelDots level={today} />
      </span>
    );
  }
  return (
    <span className={styles.rise}>
      {levelWord(today)} <span aria-hidden>→</span>
      <span className={styles.hidden}>to</span>
      <span className={styles.level}>{levelWord(promise.level)}</span>
      <LevelDots level={promise.level} />
      {isSuggested && <span className={styles.suggested}>suggested</span>}
    </span>
  );
}
