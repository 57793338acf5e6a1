import { channelKindLabels, ownershipLabels } from '../../../../../domain/labels';
import { isolated } from '../../../../../domain/words';
import { ChannelTile } from '../../../../../parts/ChannelTile';
import { named } from '../../../../../parts/words';
import { useDocument } from '../../../../../state/context';
import { StageDot } from '../../../inspector/fields/PhaseDot';
import { RowButton } from '../../../inspector/fields/RowButton';
import { useGoTo } from '../../../inspector/useGoTo';
import styles from './PresenceTitle.module.css';

/** The channel, and the stage that it is attached to. */
export function PresenceTitle({ stageId, channelId }: { stageId: string; channelId: string }) {
  const channel = useDocument((document) => document.channels.get(channelId));
  const stage = useDocument((document) => document.stages.get(stageId));
  const goTo = useGoTo();
  if (!channel) return null;
  return (
    <div className={styles.title}>
      <ChannelTile channel={channel} size={36} />
      <div className={styles.words}>
        <h3 dir="auto" className={styles.name}>
          {named(channel.name)}
        </h3>
        <span className={styles.kind}>
          {channelKindLabels[channel.kind]} · {ownershipLabels[channel.ownership].toLowerCase()}
        </span>
      </div>
      {stage && (
        <RowButton
          label={`Select stage ${isolated(named(stage.name))}`}
          onPress={() => goTo('stages', stage.id)}
          className={styles.stage}
        >
          <StageDot stageId={stage.id} />
          <span dir="auto" className={styles.stageName}>
            {named(stage.name)}
          </span>
        </RowButton>
      )}
    </div>
  );
}
