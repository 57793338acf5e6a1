import { presenceLevelLabels } from '../../../../domain/labels';
import { presenceId } from '../../../../domain/model/presence';
import { inOrder } from '../../../../domain/order';
import { named } from '../../../../parts/words';
import { useDocument } from '../../../../state/context';
import { LevelDots } from '../../../../ui/LevelDots';
import { PhaseDot } from '../fields/PhaseDot';
import { RowButton } from '../fields/RowButton';
import { Section } from '../fields/Section';
import styles from '../Inspector.module.css';
import { useGoTo } from '../useGoTo';
import { ChannelFacts } from './ChannelFacts';

/** A channel by itself, and the stages that it is attached to. */
export function ChannelInspector({ id }: { id: string }) {
  return (
    <>
      <ChannelFacts id={id} />
      <AttachedAt channelId={id} />
    </>
  );
}

function AttachedAt({ channelId }: { channelId: string }) {
  const stages = useDocument((document) => document.stages);
  const presences = useDocument((document) => document.presences);
  const goTo = useGoTo();
  const attached = inOrder(stages.values()).flatMap((stage) => {
    const presence = presences.get(presenceId(stage.id, channelId));
    return presence ? [{ stage, presence }] : [];
  });
  return (
    <Section title="Attached at">
      {attached.length === 0 && <p className={styles.hint}>No stage yet.</p>}
      <ul>
        {attached.map(({ stage, presence }) => (
          <li key={stage.id}>
            <RowButton onPress={() => goTo('presences', presence.id)}>
              <PhaseDot phase={stage.phase} />
              <span className={styles.grow}>{named(stage.name)}</span>
              <LevelDots level={presence.level} />
              <span className={styles.hint}>{presenceLevelLabels[presence.level]}</span>
            </RowButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
