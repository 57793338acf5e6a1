import { moveTouchpoints } from '../../../../domain/commands/touchpoints';
import { actorLabels } from '../../../../domain/labels';
import { type Actor, actors, type Emotion } from '../../../../domain/model/touchpoint';
import { listed } from '../../../../domain/words';
import { useEdits } from '../../../../parts/useEdits';
import { inPastTense } from '../../../../parts/words';
import { useDocumentShallow, useJourney } from '../../../../state/context';
import { idsOf, type RowRef } from '../../../../state/session';
import { announce } from '../../../../ui/Announcer';
import { Select } from '../../../../ui/Select';
import { countsOf } from '../../kinds';
import { panelKinds } from '../../kinds/channel/channels';
import { TouchpointTags } from '../../kinds/touchpoint/inspector/TouchpointTags';
import { editTouchpoints } from '../../kinds/touchpoint/touchpoints';
import { EmotionScale } from '../fields/EmotionScale';
import { Properties, Property } from '../fields/Property';
import { Section } from '../fields/Section';
import { StageSelect } from '../fields/StageSelect';
import { Statement } from '../fields/Statement';
import styles from '../Inspector.module.css';

const actorOptions = actors.map((id) => ({ id, label: actorLabels[id] }));

/** What it offers, by the names of its controls. */
export const severalFields = ['Move all to stage', 'Actor of all', 'Emotion of all', 'Add a tag to all'] as const;

/** What can be done to several things at once. */
export function SeveralInspector({ rows }: { rows: readonly RowRef[] }) {
  const touchpoints = useDocumentShallow((document) =>
    idsOf(rows, 'touchpoints').flatMap((id) => document.touchpoints.get(id) ?? []),
  );
  const ids = touchpoints.map((row) => row.id);
  const { engine } = useJourney();
  const edits = useEdits();

  const setAll = (change: { actor: Actor } | { emotion: Emotion | null }) =>
    editTouchpoints({ engine, edits }, ids, change);

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
              <StageSelect
                label="Move all to stage"
                value={shared(touchpoints.map((row) => row.stageId))}
                placeholder="Different stages"
                onChange={moveTo}
              />
            </Property>
            <Property name="Actor">
              <Select
                label="Actor of all"
                hideLabel
                size="small"
                items={actorOptions}
                value={shared(touchpoints.map((row) => row.actor))}
                placeholder="Different actors"
                onChange={(actor) => setAll({ actor })}
              />
            </Property>
          </Properties>
          <Statement name="Emotion">
            <EmotionScale
              label="Emotion of all"
              value={shared(touchpoints.map((row) => row.emotion))}
              onChange={(emotion) => setAll({ emotion })}
            />
          </Statement>
        </Section>
      )}
      {ids.length > 0 && <TouchpointTags ids={ids} />}
      {ids.length === 0 && <p className={styles.hint}>These have nothing in common to edit. Select one to see it.</p>}
    </>
  );
}

/** The value that all have, or null when they differ. */
function shared<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
