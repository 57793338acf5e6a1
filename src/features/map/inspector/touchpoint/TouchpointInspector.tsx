import { Frown, Quote, Smile } from 'lucide-react';
import { editTouchpoint } from '../../../../domain/commands/touchpoints';
import { emotionLabels } from '../../../../domain/labels';
import { MAX_TEXT } from '../../../../domain/model/fields';
import { useDocument } from '../../../../state/context';
import { EditableList } from '../fields/EditableList';
import { EditableText } from '../fields/EditableText';
import { EmotionScale } from '../fields/EmotionScale';
import { Section } from '../fields/Section';
import styles from '../Inspector.module.css';
import { useEdits } from '../useEdits';
import { ActorChoice } from './ActorChoice';
import { TouchpointFacts } from './TouchpointFacts';
import { TouchpointLinks } from './TouchpointLinks';

/** Everything about one interaction. */
export function TouchpointInspector({ id }: { id: string }) {
  const touchpoint = useDocument((document) => document.touchpoints.get(id));
  const { edit } = useEdits();
  if (!touchpoint) return null;
  return (
    <>
      <EditableText
        label="Touchpoint title"
        look="title"
        value={touchpoint.title}
        maxLength={MAX_TEXT}
        placeholder="What happens here?"
        burst={`touchpoint.title:${id}`}
        onChange={(title, burst) => edit(editTouchpoint, { id, title }, { burst })}
      />
      <ActorChoice value={touchpoint.actor} onChange={(actor) => edit(editTouchpoint, { id, actor })} />
      <TouchpointFacts touchpoint={touchpoint} />
      <Section title="How the customer feels" note={emotionLabels[touchpoint.emotion]}>
        <EmotionScale
          label="Emotion"
          value={touchpoint.emotion}
          onChange={(emotion) => edit(editTouchpoint, { id, emotion })}
        />
      </Section>
      <Section title="What customers say">
        <EditableList
          label="Pains"
          noun="Pain"
          icon={<Frown aria-hidden />}
          items={touchpoint.pains}
          placeholder="What frustrates them?"
          burst={`touchpoint.pains:${id}`}
          onChange={(pains, burst) => edit(editTouchpoint, { id, pains }, { burst })}
        />
        <EditableList
          label="Gains"
          noun="Gain"
          icon={<Smile aria-hidden />}
          items={touchpoint.gains}
          placeholder="What excites them?"
          burst={`touchpoint.gains:${id}`}
          onChange={(gains, burst) => edit(editTouchpoint, { id, gains }, { burst })}
        />
        <EditableList
          label="Quotes"
          noun="Quote"
          icon={<Quote aria-hidden />}
          items={touchpoint.quotes}
          placeholder="In their own words"
          burst={`touchpoint.quotes:${id}`}
          onChange={(quotes, burst) => edit(editTouchpoint, { id, quotes }, { burst })}
        />
      </Section>
      <TouchpointLinks id={id} />
      <Section title="Notes">
        <div className={styles.stack}>
          <EditableText
            label="Notes"
            multiline
            value={touchpoint.notes}
            maxLength={MAX_TEXT}
            placeholder="Anything to remember"
            burst={`touchpoint.notes:${id}`}
            onChange={(notes, burst) => edit(editTouchpoint, { id, notes }, { burst })}
          />
        </div>
      </Section>
    </>
  );
}
