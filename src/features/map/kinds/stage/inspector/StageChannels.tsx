import { Plus } from 'lucide-react';
import { setPresence } from '../../../../../domain/commands/presences';
import { levelHint, levelLabel } from '../../../../../domain/labels';
import { type Presence, type PresenceLevel, presenceLevelSchema } from '../../../../../domain/model/presence';
import { inOrder } from '../../../../../domain/order';
import { isolated } from '../../../../../domain/words';
import { ChannelTile } from '../../../../../parts/ChannelTile';
import { useEdits } from '../../../../../parts/useEdits';
import { named } from '../../../../../parts/words';
import { useDocument, useDocumentShallow, useJourney } from '../../../../../state/context';
import { Button } from '../../../../../ui/Button';
import { LevelDots } from '../../../../../ui/LevelDots';
import { MenuButton } from '../../../../../ui/MenuButton';
import { RowButton } from '../../../inspector/fields/RowButton';
import { Section } from '../../../inspector/fields/Section';
import styles from '../../../inspector/Inspector.module.css';
import { useGoTo } from '../../../inspector/useGoTo';
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
      <RowButton onPress={() => goTo('presences', presence.id)} label={`Select ${isolated(name)}`}>
        <ChannelTile channel={channel} />
        <span dir="auto" className={rows.name}>
          {name}
        </span>
      </RowButton>
      <MenuButton
        label={`Level of ${isolated(name)}: ${levelLabel(presence.level)}`}
        iconOnly
        icon={<LevelDots level={presence.level} size={9} />}
        size="small"
        className={rows.level}
        items={[...presenceLevelSchema.def.options.map(({ def }) => def.values[0] as PresenceLevel), null].map(
          (level) => ({
            id: String(level),
            label: levelLabel(level),
            description: levelHint(level),
            icon: <LevelDots level={level} />,
            isChecked: level === presence.level,
          }),
        )}
        onAction={(level) =>
          edit(setPresence, {
            stageId: presence.stageId,
            channelId: presence.channelId,
            level: level === String(null) ? null : (Number(level) as PresenceLevel),
          })
        }
      />
    </li>
  );
}
