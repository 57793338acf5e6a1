import { Lightbulb } from 'lucide-react';
import { recommendationOf, recommendations } from '../../../domain/catalogue/recommendations';
import { stepOf, steps } from '../../../domain/catalogue/steps';
import type { GapAnswer } from '../../../domain/coverage/types';
import { Button } from '../../../ui/Button';
import { Popover } from '../../../ui/Popover';
import styles from './GapCard.module.css';

/** The recommendation or step that answers a gap: its name, and what it says on a press. */
export function AnswerPopover({ answer, isInTabOrder }: { answer: GapAnswer; isInTabOrder: boolean }) {
  const text = answer.kind === 'recommendation' ? recommendationOf(answer.id) : stepOf(answer.id);
  const kind = answer.kind === 'recommendation' ? 'Recommendation' : 'Step';
  const of = answer.kind === 'recommendation' ? recommendations.length : steps.length;
  return (
    <Popover
      label={`${kind} ${text.number}: ${text.name}`}
      className={styles.answer}
      trigger={
        <Button
          size="small"
          variant="quiet"
          icon={<Lightbulb aria-hidden />}
          excludeFromTabOrder={!isInTabOrder}
          className={styles.answerButton}
        >
          {text.name}
        </Button>
      }
    >
      <p className={styles.answerKind}>
        {kind} {text.number} of {of}
      </p>
      <h4 className={styles.answerName}>{text.name}</h4>
      <p>{text.sentence}</p>
      <p className={styles.why}>{text.why}</p>
    </Popover>
  );
}
