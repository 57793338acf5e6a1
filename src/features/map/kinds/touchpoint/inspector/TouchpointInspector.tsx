import { MessageSquare } from 'lucide-react';
import { editTouchpoint } from '../../../../../domain/commands/touchpoints';
import { actorLabels, emotionLabel } from '../../../../../domain/labels';
import { MAX_TEXT } from '../../../../../domain/model/fields';
import { type Actor, actors } from '../../../../../domain/model/touchpoint';
import { useEdits } from '../../../../../parts/useEdits';
import { useDocument } from '../../../../../state/context';
import { SegmentedControl } from '../../../../../ui/SegmentedControl';
import { EmotionScale } from '../../../inspector/fields/EmotionScale';
import { RowText, textOf } from '../../../inspector/fields/RowText';
import { Section } from '../../../inspector/fields/Section';
import styles from '../../../inspector/Inspector.module.css';
import type { Panel } from '../../../inspector/rowPanels';
import { TouchpointFacts } from './TouchpointFacts';
import { TouchpointLinks } from './TouchpointLinks';
import { TouchpointTags } from './TouchpointTags';
import { TouchpointVoices } from './TouchpointVoices';

export const touchpointPanel: Panel = {
  name: 'Touchpoint',
  icon: <MessageSquare aria-hidden />,
  Details: TouchpointInspector,
  fields: [
    'Touchpoint title',
    'Actor',
    'Move to stage',
    'Channel',
    'Importance',
    'Moment of truth',
    'Emotion',
    'Add pain',
    'Add gain',
    'Add quote',
    'Link to another touchpoint',
    'Add a tag',
    'Notes',
  ],
};

/** Everything about one interaction. */
function TouchpointInspector({ id }: { id: string }) {
  const { edit } = useEdits();
  const text = textOf('touchpoints', id, (changes, session) => edit(editTouchpoint, { id, ...changes }, session));
  return (
    <>
      <RowText
        {...text}
        field="title"
        label="Touchpoint title"
        look="title"
        maxLength={MAX_TEXT}
        placeholder="What happens here?"
      />
      <TouchpointActor id={id} />
      <TouchpointFacts id={id} />
      <TouchpointEmotion id={id} />
      <Section title="What customers say">
        <TouchpointVoices id={id} />
      </Section>
      <TouchpointLinks id={id} />
      <TouchpointTags ids={[id]} />
      <Section title="Notes">
        <div className={styles.stack}>
          <RowText
            {...text}
            field="notes"
            label="Notes"
            multiline
            maxLength={MAX_TEXT}
            placeholder="Anything to remember"
          />
        </div>
      </Section>
    </>
  );
}

const explanations: Readonly<Record<Actor, string>> = {
  customer: 'The customer does something with you, or on their own.',
  company: 'Your organisation acts, and the customer notices.',
  peer: 'Customers talk with each other; you are not in the room.',
};

const options = actors.map((id) => ({ id, label: actorLabels[id] }));

/** Who acts, with what that means. */
function TouchpointActor({ id }: { id: string }) {
  const value = useDocument((document) => document.touchpoints.get(id)?.actor) ?? 'customer';
  const { edit } = useEdits();
  return (
    <div className={styles.stack}>
      <SegmentedControl
        label="Actor"
        options={options}
        value={value}
        onChange={(actor) => edit(editTouchpoint, { id, actor })}
        size="small"
        fill
      />
      <p className={styles.hint}>{explanations[value]}</p>
    </div>
  );
}

/** How the interaction feels. */
function TouchpointEmotion({ id }: { id: string }) {
  const value = useDocument((document) => document.touchpoints.get(id)?.emotion) ?? null;
  const { edit } = useEdits();
  return (
    <Section title="How the customer feels" note={emotionLabel(value)}>
      <EmotionScale label="Emotion" value={value} onChange={(emotion) => edit(editTouchpoint, { id, emotion })} />
    </Section>
  );
}
