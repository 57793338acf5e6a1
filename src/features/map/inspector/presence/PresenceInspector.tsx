import { setPresence } from '../../../../domain/commands/presences';
import { useDocument } from '../../../../state/context';
import { ChannelFacts } from '../channel/ChannelFacts';
import { DemandSection } from '../demand/DemandSection';
import { LevelPicker } from '../fields/LevelPicker';
import { Section } from '../fields/Section';
import { useEdits } from '../useEdits';
import { named } from '../words';
import { PresenceFacts } from './PresenceFacts';
import { PresenceTitle } from './PresenceTitle';

/** How far the organisation is on a channel at a stage, what customers do there, and the channel itself. */
export function PresenceInspector({ id }: { id: string }) {
  const presence = useDocument((document) => document.presences.get(id));
  const channel = useDocument((document) => document.channels.get(presence?.channelId ?? ''));
  const { edit } = useEdits();
  if (!presence || !channel) return null;
  const { stageId, channelId } = presence;
  return (
    <>
      <PresenceTitle presence={presence} channel={channel} />
      <LevelPicker value={presence.level} onChange={(level) => edit(setPresence, { stageId, channelId, level })} />
      <PresenceFacts presence={presence} />
      <DemandSection stageId={stageId} channelId={channelId} />
      <Section title={`About ${named(channel.name, 'the channel')}`} note="at every stage">
        <ChannelFacts channel={channel} />
      </Section>
    </>
  );
}
