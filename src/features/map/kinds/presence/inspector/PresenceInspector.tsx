import { setPresence } from '../../../../../domain/commands/presences';
import type { Presence } from '../../../../../domain/model/presence';
import { useEdits } from '../../../../../parts/useEdits';
import { useDocumentShallow } from '../../../../../state/context';
import { DemandSection } from '../../../inspector/demand/DemandSection';
import { LevelPicker } from '../../../inspector/fields/LevelPicker';
import { Section } from '../../../inspector/fields/Section';
import { ChannelFacts } from '../../channel/inspector/ChannelFacts';
import { PresenceFacts } from './PresenceFacts';
import { PresenceTitle } from './PresenceTitle';

/** How far the organisation is on a channel at a stage, what customers do there, and the channel itself. */
export function PresenceInspector({ id }: { id: string }) {
  const presence = useDocumentShallow((document) => placeOf(document.presences.get(id)));
  const { edit } = useEdits();
  if (!presence) return null;
  const { stageId, channelId, level } = presence;
  return (
    <>
      <PresenceTitle stageId={stageId} channelId={channelId} />
      <LevelPicker value={level} onChange={(next) => edit(setPresence, { stageId, channelId, level: next })} />
      <PresenceFacts id={id} />
      <DemandSection stageId={stageId} channelId={channelId} />
      <Section title="The channel" note="the same at every stage">
        <ChannelFacts id={channelId} />
      </Section>
    </>
  );
}

/** Without the texts: a keystroke leaves the panel alone. */
function placeOf(presence: Presence | undefined) {
  return presence ? { stageId: presence.stageId, channelId: presence.channelId, level: presence.level } : null;
}
