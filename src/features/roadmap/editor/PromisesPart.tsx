import { Plus, X } from 'lucide-react';
import { gapTables } from '../../../domain/coverage/gaps';
import { presenceLevelHints, presenceLevelLabels } from '../../../domain/labels';
import type { Initiative, PromisedLevel } from '../../../domain/model/initiative';
import { ChannelTile } from '../../../parts/ChannelTile';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { Select } from '../../../ui/Select';
import { useTables } from '../useTables';
import { cellName, levelToday, levelWord } from '../words';
import styles from './Editor.module.css';
import { Part } from './Part';
import { channelsFor, nextPromise, stagesFor } from './promises';
import { useInitiativeEdit } from './useInitiativeEdit';

/** The presence levels that the initiative will bring, a line for each cell. */
export function PromisesPart({ initiative }: { initiative: Initiative }) {
  const edit = useInitiativeEdit(initiative.id);
  const document = useTables(gapTables);
  const promises = initiative.promisedLevels;
  const next = nextPromise(document, promises);
  const put = (index: number, change: Partial<PromisedLevel>) =>
    edit({ promisedLevels: promises.map((one, at) => (at === index ? { ...one, ...change } : one)) });

  return (
    <Part title="Brings these levels" note={promises.length || undefined}>
      {promises.length === 0 && (
        <p className={styles.aside}>Nothing yet. Promised levels count toward planned coverage and close gaps.</p>
      )}
      {initiative.promisedLevelsSuggested && promises.length > 0 && (
        <p className={styles.suggestion}>
          Suggested by the gap; nobody has promised it yet.
          <Button size="small" variant="quiet" onPress={() => edit({ promisedLevelsSuggested: false })}>
            Promise it
          </Button>
        </p>
      )}
      <ul className={styles.rows}>
        {promises.map((promise, index) => (
          <li key={`${promise.stageId}~${promise.channelId}`} className={styles.promise}>
            <Select
              label={`Channel of promise ${index + 1}`}
              hideLabel
              size="small"
              className={styles.channel}
              items={channelsFor(document, promises, promise).map(({ id, name, catalogueId }) => ({
                id,
                label: name,
                icon: <ChannelTile channel={{ name, catalogueId }} size={18} />,
              }))}
              value={promise.channelId}
              onChange={(channelId) => put(index, { channelId })}
            />
            <Select
              label={`Stage of promise ${index + 1}`}
              hideLabel
              size="small"
              className={styles.stage}
              items={stagesFor(document, promises, promise).map(({ id, name }) => ({ id, label: name }))}
              value={promise.stageId}
              onChange={(stageId) => put(index, { stageId })}
            />
            <IconButton
              label={`Remove ${cellName(document, promise)}`}
              icon={<X aria-hidden />}
              size="small"
              onPress={() => edit({ promisedLevels: promises.filter((_, at) => at !== index) })}
            />
            <span className={styles.today}>
              {levelWord(levelToday(document, promise))} today <span aria-hidden>→</span>
            </span>
            <Select
              label={`Level of ${cellName(document, promise)}`}
              hideLabel
              size="small"
              className={styles.level}
              items={([1, 2, 3, 4] as const).map((level) => ({
                id: String(level),
                label: presenceLevelLabels[level],
                description: presenceLevelHints[level],
              }))}
              value={String(promise.level)}
              onChange={(level) => put(index, { level: Number(level) as PromisedLevel['level'] })}
            />
          </li>
        ))}
      </ul>
      <Button
        variant="quiet"
        size="small"
        icon={<Plus aria-hidden />}
        className={styles.add}
        isDisabled={next === null}
        onPress={() => next && edit({ promisedLevels: [...promises, next] })}
      >
        Promise a level
      </Button>
    </Part>
  );
}
