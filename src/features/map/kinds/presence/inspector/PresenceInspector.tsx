import { Radio, Unlink } from 'lucide-react';
import { setPresence } from '../../../../../domain/commands/presences';
import type { Presence } from '../../../../../domain/model/presence';
import { useEdits } from '../../../../../parts/useEdits';
import { useDocumentShallow } from '../../../../../state/context';
import { DemandSection } from '../../../inspector/demand/DemandSection';
import { LevelPicker } from '../../../inspector/fields/LevelPicker';
import { Section } from '../../../inspector/fields/Section';
import type { Panel } from '../../../inspector/rowPanels';
import { ChannelFacts, channelFields } from '../../channel/inspector/ChannelFacts';
import { PresenceFacts } from './PresenceFacts';
import { PresenceTitle } from './PresenceTitle';

export const presencePanel: Panel = {
  name: 'Presence',
  icon: <Radio aria-hidden />,
  Details: PresenceInspector,
  fields: [
    'Presence level',
    'Owner',
    'Purpose',
    'Status',
    'Target first response',
    'Unit of the target',
    'Who answers',
    'Social profiles linked to the CRM record',
    'Content plan',
    ...channelFields,
  ],
  removal: { label: 'Detach from the stage', icon: <Unlink aria-hidden /> },
};

/** How far the organisation is on a channel at a stage, what customers do there, and the channel itself. */
function PresenceInspector({ id }: { id: string }) {
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
