import { editTouchpoint, moveTouchpoints } from '../../../../domain/commands/touchpoints';
import { channelKindLabels } from '../../../../domain/labels';
import type { Touchpoint } from '../../../../domain/model/touchpoint';
import { inOrder } from '../../../../domain/order';
import { ChannelTile } from '../../../../parts/ChannelTile';
import { useEdits } from '../../../../parts/useEdits';
import { inPastTense, named } from '../../../../parts/words';
import { useDocument, useDocumentShallow } from '../../../../state/context';
import { announce } from '../../../../ui/Announcer';
import { ComboBox } from '../../../../ui/ComboBox';
import { Switch } from '../../../../ui/Switch';
import { Properties, Property } from '../fields/Property';
import { RatingScale } from '../fields/RatingScale';
import { StageSelect } from '../fields/StageSelect';

/** Where the touchpoint is, through which channel, and how much it matters. */
export function TouchpointFacts({ id }: { id: string }) {
  const facts = useDocumentShallow((document) => factsOf(document.touchpoints.get(id)));
  const channels = useDocument((document) => document.channels);
  const { edit } = useEdits();
  if (!facts) return null;

  function moveTo(stageId: string) {
    if (stageId === facts?.stageId) return;
    const made = edit(moveTouchpoints, { ids: [id], stageId, index: Number.MAX_SAFE_INTEGER });
    if (made) announce(inPastTense(made.label));
  }

  return (
    <Properties>
      <Property name="Stage">
        <StageSelect label="Move to stage" value={facts.stageId} onChange={moveTo} />
      </Property>
      <Property name="Channel">
        <ComboBox
          label="Channel"
          hideLabel
          size="small"
          // What the box holds belongs to the channel that was chosen when it was drawn.
          key={facts.channelId}
          items={inOrder(channels.values()).map((channel) => ({
            id: channel.id,
            label: named(channel.name),
            description: channelKindLabels[channel.kind],
            icon: <ChannelTile channel={channel} />,
          }))}
          value={facts.channelId}
          placeholder="No channel"
          emptyMessage={channels.size === 0 ? 'No channels yet: attach one to a stage first.' : 'No such channel.'}
          onChange={(channelId) => edit(editTouchpoint, { id, channelId })}
        />
      </Property>
      <Property name="Importance">
        <RatingScale
          label="Importance"
          value={facts.importance}
          onChange={(importance) => edit(editTouchpoint, { id, importance })}
        />
      </Property>
      <Property name="Moment of truth">
        <Switch
          aria-label="Moment of truth"
          isSelected={facts.momentOfTruth}
          onChange={(momentOfTruth) => edit(editTouchpoint, { id, momentOfTruth })}
        >
          {facts.momentOfTruth ? 'Makes or breaks it' : 'No'}
        </Switch>
      </Property>
    </Properties>
  );
}

/** Without the texts: what is typed elsewhere leaves these fields alone. */
function factsOf(row: Touchpoint | undefined) {
  if (!row) return null;
  const { stageId, channelId, importance, momentOfTruth } = row;
  return { stageId, channelId, importance, momentOfTruth };
}
