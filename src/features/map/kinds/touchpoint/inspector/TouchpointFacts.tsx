import { editTouchpoint, moveTouchpoints } from '../../../../../domain/commands/touchpoints';
import type { Touchpoint } from '../../../../../domain/model/touchpoint';
import { useEdits } from '../../../../../parts/useEdits';
import { inPastTense } from '../../../../../parts/words';
import { useDocumentShallow } from '../../../../../state/context';
import { announce } from '../../../../../ui/Announcer';
import { Switch } from '../../../../../ui/Switch';
import { setChannelOf } from '../../../channelOfCards';
import { Properties, Property } from '../../../inspector/fields/Property';
import { RatingScale } from '../../../inspector/fields/RatingScale';
import { StageSelect } from '../../../inspector/fields/StageSelect';
import { useMapContext } from '../../../mapContext';
import { ChannelField } from '../../../onCard/ChannelField';

/** Where the touchpoint is, through which channel, and how much it matters. */
export function TouchpointFacts({ id }: { id: string }) {
  const facts = useDocumentShallow((document) => factsOf(document.touchpoints.get(id)));
  const context = useMapContext();
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
        <ChannelField
          label="Channel"
          // What the box holds belongs to the channel that was chosen when it was drawn.
          key={facts.channelId}
          channelId={facts.channelId}
          onChoose={(choice) => setChannelOf(context, [id], choice, undefined)}
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
