import { Plus } from 'lucide-react';
import { setPresence } from '../../../../domain/commands/presences';
import { presenceLevelHints, presenceLevelLabels } from '../../../../domain/labels';
import { type Presence, type PresenceLevel, presenceLevelSchema } from '../../../../domain/model/presence';
import { inOrder } from '../../../../domain/order';
import { ChannelTile } from '../../../../parts/ChannelTile';
import { useEdits } from '../../../../parts/useEdits';
import { named } from '../../../../parts/words';
import { useDocument, useDocumentShallow, useJourney } from '../../../../state/context';
import { Button } from '../../../../ui/Button';
import { LevelDots } from '../../../../ui/LevelDots';
import { MenuButton } from '../../../../ui/MenuButton';
import { RowButton } from '../fields/RowButton';
import { Section } from '../fields/Section';
import styles from '../Inspector.module.css';
import { useGoTo } from '../useGoTo';
import rows from './StageChannels.module.css';

/** The channels attached at the stage, each with its level. */
export function StageChannels({ id }: { id: string }) {
  const { session } = useJourney();
  const presences = useDocumentShallow((document) =>
    inOrder([...document.presences.values()].filter((presence) => presence.stageId === id)),
  );
  return (
    <Section
      title="Channels"
      note={presences.length > 0 ? presences.length : undefined}
      actions={
        <Button
          variant="quiet"
          size="small"
          icon={<Plus aria-hidden />}
          onPress={() => session.setState({ isPaletteOpen: true })}
        >
          Attach
        </Button>
      }
    >
      {presences.length === 0 ? (
        <p className={styles.hint}>No channel is attached here: customers who talk at this stage talk without you.</p>
      ) : (
        <ul className={rows.list}>
          {presences.map((presence) => (
            <ChannelRow key={presence.id} presence={presence} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function ChannelRow({ presence }: { presence: Presence }) {
  const channel = useDocument((document) => document.channels.get(presence.channelId));
  const { edit } = useEdits();
  const goTo = useGoTo();
  if (!channel) return null;
  const name = named(channel.name);
  return (
    <li className={rows.row}>
      <RowButton onPress={() => goTo('presences', presence.id)} label={`Select ${name}`}>
        <ChannelTile channel={channel} />
        <span className={rows.name}>{name}</span>
      </RowButton>
      <MenuButton
        label={`Level of ${name}: ${presenceLevelLabels[presence.level]}`}
        iconOnly
        icon={<LevelDots level={presence.level} size={9} />}
        size="small"
        className={rows.level}
        items={presenceLevelSchema.options.map((option) => ({
          id: String(option.value),
          label: presenceLevelLabels[option.value],
          description: presenceLevelHints[option.value],
          icon: <LevelDots level={option.value} />,
          isChecked: option.value === presence.level,
        }))}
        onAction={(level) =>
          edit(setPresence, {
            stageId: presence.stageId,
            channelId: presence.channelId,
            level: Number(level) as PresenceLevel,
          })
        }
      />
    </li>
  );
}
