import { Building2, MessagesSquare, User } from 'lucide-react';
import type { Actor, Emotion } from '../../../domain/model/touchpoint';
import { signed } from '../words';
import styles from './signs.module.css';

const actorIcons = { customer: User, company: Building2, peer: MessagesSquare } as const;

/** Who acts: a figure, a house, or two speech bubbles. */
export function ActorSign({ actor }: { actor: Actor }) {
  const Icon = actorIcons[actor];
  return <Icon aria-hidden className={styles.actor} />;
}

const emotionClasses: Readonly<Record<Emotion, string | undefined>> = {
  [-2]: styles.veryNegative,
  [-1]: styles.negative,
  0: styles.neutral,
  1: styles.positive,
  2: styles.veryPositive,
};

/** How far the ends of the mouth are from its middle, in px; below is a frown. */
const mouths: Readonly<Record<Emotion, number>> = { [-2]: -2.6, [-1]: -1.4, 0: 0, 1: 1.4, 2: 2.6 };

/** The emotion as a face, a colour and a number. */
export function EmotionSign({ emotion }: { emotion: Emotion }) {
  const bend = mouths[emotion];
  return (
    <span aria-hidden className={`${styles.emotion} ${emotionClasses[emotion]}`}>
      <svg viewBox="0 0 14 14" width="12" height="12" aria-hidden="true">
        <circle cx="4.5" cy="5" r="1.1" className={styles.eye} />
        <circle cx="9.5" cy="5" r="1.1" className={styles.eye} />
        <path d={`M3.6 ${9.4 - bend / 2}Q7 ${9.4 + bend} 10.4 ${9.4 - bend / 2}`} className={styles.mouth} />
      </svg>
      {signed(emotion)}
    </span>
  );
}
