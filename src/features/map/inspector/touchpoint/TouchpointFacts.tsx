import { editTouchpoint, moveTouchpoints } from '../../../../domain/commands/touchpoints';
import { channelKindLabels } from '../../../../domain/labels';
import type { Touchpoint } from '../../../../domain/model/touchpoint';
import { inOrder } from '../../../../domain/order';
import { useDocument } from '../../../../state/context';
import { announce } from '../../../../ui/Announcer';
import { ComboBox } from '../../../../ui/ComboBox';
import { Switch } from '../../../../ui/Switch';
import { ChannelTile } from '../ChannelTile';
import { Properties, Property } from '../fields/Property';
import { RatingScale } from '../fields/RatingScale';
import { StageSelect } from '../fields/StageSelect';
import { useEdits } from '../useEdits';
import { inPastTense, named } from '../words';

/** Where the touchpoint is, through which channel, and how much it matters. */
export function TouchpointFacts({ touchpoint }: { touchpoint: Touchpoint }) {
  const { id } = touchpoint;
  const channels = useDocument((document) => document.channels);
  const { edit } = useEdits();

  function moveTo(stageId: string) {
    if (stageId === touchpoint.stageId) return;
    const made = edit(moveTouchpoints, { ids: [id], stageId, index: Number.MAX_SAFE_INTEGER });
    if (made) announce(inPastTense(made.label));
  }

  return (
    <Properties>
      <Property name="Stage">
        <StageSelect label="Move to stage" value={touchpoint.stageId} onChange={moveTo} />
      </Property>
      <Property name="Channel">
        <ComboBox
          label="Channel"
          hideLabel
          size="small"
          // What the box holds belongs to the channel that was chosen when it was drawn.
          key={touchpoint.channelId}
          items={inOrder(channels.values()).map((channel) => ({
            id: channel.id,
            label: named(channel.name),
            description: channelKindLabels[channel.kind],
            icon: <ChannelTile channel={channel} />,
          }))}
          value={touchpoint.channelId}
          placeholder="No channel"
          emptyMessage={channels.size === 0 ? 'No channels yet: attach one to a stage first.' : 'No such channel.'}
          onChange={(channelId) => edit(editTouchpoint, { id, channelId })}
        />
      </Property>
      <Property name="Importance">
        <RatingScale
          label="Importance"
          value={touchpoint.importance}
          onChange={(importance) => edit(editTouchpoint, { id, importance })}
        />
      </Property>
      <Property name="Moment of truth">
        <Switch
          aria-label="Moment of truth"
          isSelected={touchpoint.momentOfTruth}
          onChange={(momentOfTruth) => edit(editTouchpoint, { id, momentOfTruth })}
        >
          {touchpoint.momentOfTruth ? 'Makes or breaks it' : 'No'}
        </Switch>
      </Property>
    </Properties>
  );
}
