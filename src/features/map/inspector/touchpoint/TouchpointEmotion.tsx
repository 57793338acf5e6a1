import { editTouchpoint } from '../../../../domain/commands/touchpoints';
import { emotionLabels } from '../../../../domain/labels';
import { useEdits } from '../../../../parts/useEdits';
import { useDocument } from '../../../../state/context';
import { EmotionScale } from '../fields/EmotionScale';
import { Section } from '../fields/Section';

/** How the interaction feels. */
export function TouchpointEmotion({ id }: { id: string }) {
  const value = useDocument((document) => document.touchpoints.get(id)?.emotion) ?? 0;
  const { edit } = useEdits();
  return (
    <Section title="How the customer feels" note={emotionLabels[value]}>
      <EmotionScale label="Emotion" value={value} onChange={(emotion) => edit(editTouchpoint, { id, emotion })} />
    </Section>
  );
}
