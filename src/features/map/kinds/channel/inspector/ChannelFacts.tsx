import { editChannel } from '../../../../../domain/commands/channels';
import { channelKindLabels, ownershipLabels } from '../../../../../domain/labels';
import { type Channel, channelKinds, ownerships } from '../../../../../domain/model/channel';
import { MAX_TEXT } from '../../../../../domain/model/fields';
import { useEdits } from '../../../../../parts/useEdits';
import { useDocumentShallow } from '../../../../../state/context';
import { Select } from '../../../../../ui/Select';
import { Switch } from '../../../../../ui/Switch';
import { Properties, Property } from '../../../inspector/fields/Property';
import { RowText, textOf } from '../../../inspector/fields/RowText';
import { ChannelAddress } from './ChannelAddress';
import { CommunityFacts } from './CommunityFacts';

const kindOptions = channelKinds.map((id) => ({ id, label: channelKindLabels[id] }));
const ownershipHints = {
  paid: 'You pay to appear',
  earned: 'Others speak, unasked',
  shared: 'A place of others that you take part in',
  owned: 'Yours to shape',
} as const;
const ownershipOptions = ownerships.map((id) => ({ id, label: ownershipLabels[id], description: ownershipHints[id] }));

/** What it offers, by the names of its controls. */
export const channelFields = [
  'Channel name',
  'What the channel is for',
  'Kind',
  'Ownership',
  'Social channel',
  'Web address',
  'Who runs the community',
  'What the community formed around',
] as const;

/** What a channel is, the same at every stage. */
export function ChannelFacts({ id }: { id: string }) {
  const channel = useDocumentShallow((document) => factsOf(document.channels.get(id)));
  const { edit } = useEdits();
  if (!channel) return null;
  const text = textOf('channels', id, (changes, session) => edit(editChannel, { id, ...changes }, session));
  return (
    <Properties>
      <Property name="Name">
        <RowText {...text} field="name" label="Channel name" look="strong" maxLength={500} />
      </Property>
      <Property name="Used for" isTall>
        <RowText
          {...text}
          field="purpose"
          label="What the channel is for"
          maxLength={MAX_TEXT}
          placeholder="What people do there"
        />
      </Property>
      <Property name="Kind">
        <Select
          label="Kind"
          hideLabel
          size="small"
          items={kindOptions}
          value={channel.kind}
          onChange={(kind) => edit(editChannel, { id, kind })}
        />
      </Property>
      <Property name="Ownership">
        <Select
          label="Ownership"
          hideLabel
          size="small"
          items={ownershipOptions}
          value={channel.ownership}
          onChange={(ownership) => edit(editChannel, { id, ownership })}
        />
      </Property>
      <Property name="Social">
        <Switch
          aria-label="Social channel"
          isSelected={channel.social}
          onChange={(social) => edit(editChannel, { id, social })}
        >
          {channel.social ? 'In view of others' : 'No'}
        </Switch>
      </Property>
      <ChannelAddress id={id} />
      <CommunityFacts id={id} kind={channel.kind} community={channel.community} />
    </Properties>
  );
}

/** Without the texts: a keystroke leaves these fields alone. */
function factsOf(channel: Channel | undefined) {
  if (!channel) return null;
  const { kind, ownership, social, community } = channel;
  return { kind, ownership, social, community };
}
