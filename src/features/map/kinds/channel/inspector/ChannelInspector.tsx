import { Rss } from 'lucide-react';
import { presenceAt } from '../../../../../domain/combinations';
import { levelLabel } from '../../../../../domain/labels';
import { inOrder } from '../../../../../domain/order';
import { named } from '../../../../../parts/words';
import { useDocument } from '../../../../../state/context';
import { LevelDots } from '../../../../../ui/LevelDots';
import { StageDot } from '../../../inspector/fields/PhaseDot';
import { RowButton } from '../../../inspector/fields/RowButton';
import { Section } from '../../../inspector/fields/Section';
import styles from '../../../inspector/Inspector.module.css';
import type { Panel } from '../../../inspector/rowPanels';
import { useGoTo } from '../../../inspector/useGoTo';
import { ChannelFacts, channelFields } from './ChannelFacts';

export const channelPanel: Panel = {
  name: 'Channel',
  icon: <Rss aria-hidden />,
  Details: ChannelInspector,
  fields: ['Delete channel', ...channelFields],
};

/** A channel by itself, and the stages that it is attached to. */
function ChannelInspector({ id }: { id: string }) {
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
    const presence = presenceAt({ presences }, stage.id, channelId);
    return presence ? [{ stage, presence }] : [];
  });
  return (
    <Section title="Attached at">
      {attached.length === 0 && <p className={styles.hint}>No stage yet.</p>}
      <ul>
        {attached.map(({ stage, presence }) => (
          <li key={stage.id}>
            <RowButton onPress={() => goTo('presences', presence.id)}>
              <StageDot stageId={stage.id} />
              <span dir="auto" className={styles.grow}>
                {named(stage.name)}
              </span>
              <LevelDots level={presence.level} />
              <span className={styles.hint}>{levelLabel(presence.level)}</span>
            </RowButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
