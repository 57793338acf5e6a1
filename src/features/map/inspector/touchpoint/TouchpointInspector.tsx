import { editTouchpoint } from '../../../../domain/commands/touchpoints';
import { MAX_TEXT } from '../../../../domain/model/fields';
import { useEdits } from '../../../../parts/useEdits';
import { BoundText } from '../fields/BoundText';
import { Section } from '../fields/Section';
import styles from '../Inspector.module.css';
import { TouchpointActor } from './TouchpointActor';
import { TouchpointEmotion } from './TouchpointEmotion';
import { TouchpointFacts } from './TouchpointFacts';
import { TouchpointLinks } from './TouchpointLinks';
import { TouchpointVoices } from './TouchpointVoices';

/** Everything about one interaction. */
export function TouchpointInspector({ id }: { id: string }) {
  const { edit } = useEdits();
  return (
    <>
      <BoundText
        label="Touchpoint title"
        look="title"
        read={(document) => document.touchpoints.get(id)?.title}
        maxLength={MAX_TEXT}
        placeholder="What happens here?"
        burst={`touchpoint.title:${id}`}
        onChange={(title, burst) => edit(editTouchpoint, { id, title }, { burst })}
      />
      <TouchpointActor id={id} />
      <TouchpointFacts id={id} />
      <TouchpointEmotion id={id} />
      <Section title="What customers say">
        <TouchpointVoices id={id} />
      </Section>
      <TouchpointLinks id={id} />
      <Section title="Notes">
        <div className={styles.stack}>
          <BoundText
            label="Notes"
            multiline
            read={(document) => document.touchpoints.get(id)?.notes}
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
