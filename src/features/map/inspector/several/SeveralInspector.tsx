import { moveTouchpoints } from '../../../../domain/commands/touchpoints';
import { actorLabels } from '../../../../domain/labels';
import { actors, type Touchpoint } from '../../../../domain/model/touchpoint';
import { listed } from '../../../../domain/words';
import { useEdits } from '../../../../parts/useEdits';
import { inPastTense } from '../../../../parts/words';
import { useDocumentShallow } from '../../../../state/context';
import { idsOf, type RowRef } from '../../../../state/session';
import { announce } from '../../../../ui/Announcer';
import { Select } from '../../../../ui/Select';
import { setChannelOf } from '../../channelOfCards';
import { countsOf } from '../../kinds';
import { panelKinds } from '../../kinds/channel/channels';
import { TouchpointTags } from '../../kinds/touchpoint/inspector/TouchpointTags';
import { changeOf, editTouchpoints } from '../../kinds/touchpoint/touchpoints';
import { useMapContext } from '../../mapContext';
import { ChannelField } from '../../onCard/ChannelField';
import { EmotionScale } from '../fields/EmotionScale';
import { Properties, Property } from '../fields/Property';
import { RatingScale } from '../fields/RatingScale';
import { Section } from '../fields/Section';
import { StageSelect } from '../fields/StageSelect';
import { Statement } from '../fields/Statement';
import styles from '../Inspector.module.css';

const actorOptions = actors.map((id) => ({ id, label: actorLabels[id] }));

/** What it offers, by the names of its controls. */
export const severalFields = [
  'Move all to stage',
  'Channel of all',
  'Importance of all',
  'Moment of truth of all',
  'Actor of all',
  'Emotion of all',
  'Add a tag to all',
] as const;

/** What stands where they differ. */
const SEVERAL = 'Several values';

const truthOptions = [
  { id: 'yes', label: 'Makes or breaks it' },
  { id: 'no', label: 'No' },
] as const;

/** What can be done to several things at once. */
export function SeveralInspector({ rows }: { rows: readonly RowRef[] }) {
  const touchpoints = useDocumentShallow((document) =>
    idsOf(rows, 'touchpoints').flatMap((id) => document.touchpoints.get(id) ?? []),
  );
  const ids = touchpoints.map((row) => row.id);
  const context = useMapContext();
  const edits = useEdits();
  const setAll = (changes: Partial<Pick<Touchpoint, 'actor' | 'emotion' | 'importance' | 'momentOfTruth'>>) => {
    editTouchpoints(context, ids, changes);
    announce(inPastTense(changeOf(ids) ?? 'Change 1 touchpoint'));
  };
  const stage = shared(touchpoints.map((row) => row.stageId));
  const actor = shared(touchpoints.map((row) => row.actor));
  const truth = shared(touchpoints.map((row) => (row.momentOfTruth ? 'yes' : 'no')));
  const channel = shared(touchpoints.map((row) => row.channelId));
  const importance = shared(touchpoints.map((row) => row.importance));
  const emotion = shared(touchpoints.map((row) => row.emotion));

  function moveTo(stageId: string) {
    if (touchpoints.every((row) => row.stageId === stageId)) return;
    const made = edits.edit(moveTouchpoints, { ids, stageId, index: Number.MAX_SAFE_INTEGER });
    if (made) announce(inPastTense(made.label));
  }

  return (
    <>
      <h3 className={styles.several}>{listed(countsOf(rows, panelKinds))}</h3>
      {ids.length > 0 && (
        <Section title={ids.length < rows.length ? 'For the touchpoints among them' : 'For all of them'}>
          <Properties>
            <Property name="Stage">
              <StageSelect label="Move all to stage" value={stage.value} placeholder={SEVERAL} onChange={moveTo} />
            </Property>
            <Property name="Channel">
              <ChannelField
                label="Channel of all"
                // What the box holds belongs to what they had when it was drawn.
                key={String(channel.value)}
                channelId={channel.value}
                different={channel.isShared ? undefined : SEVERAL}
                onChoose={(choice) => setChannelOf(context, ids, choice, undefined)}
              />
            </Property>
            <Property name="Importance">
              <RatingScale
                label="Importance of all"
                value={importance.value}
                unsaid={importance.isShared ? undefined : SEVERAL}
                onChange={(next) => setAll({ importance: next })}
              />
            </Property>
            <Property name="Moment of truth">
              <Select
                label="Moment of truth of all"
                hideLabel
                size="small"
                items={truthOptions}
                value={truth.value}
                placeholder={SEVERAL}
                onChange={(next) => setAll({ momentOfTruth: next === 'yes' })}
              />
            </Property>
            <Property name="Actor">
              <Select
                label="Actor of all"
                hideLabel
                size="small"
                items={actorOptions}
                value={actor.value}
                placeholder={SEVERAL}
                onChange={(next) => setAll({ actor: next })}
              />
            </Property>
          </Properties>
          <Statement name="Emotion">
            <EmotionScale
              label="Emotion of all"
              value={emotion.value}
              note={emotion.isShared ? undefined : SEVERAL}
              onChange={(next) => setAll({ emotion: next })}
            />
          </Statement>
        </Section>
      )}
      {ids.length > 0 && <TouchpointTags ids={ids} />}
      {ids.length === 0 && <p className={styles.hint}>These have nothing in common to edit. Select one to see it.</p>}
    </>
  );
}

/** The value that all have, if they have the same. */
function shared<T>(values: readonly T[]): { readonly isShared: boolean; readonly value: T | null } {
  const [first] = values;
  const isShared = values.every((value) => value === first);
  return { isShared, value: isShared ? (first ?? null) : null };
}
