import { Building2, MessagesSquare, Star, User } from 'lucide-react';
import type { Actor, Emotion } from '../../../domain/model/touchpoint';
import { cx } from '../../../ui/cx';
import emotions from './emotion.module.css';
import styles from './signs.module.css';

const actorIcons = { customer: User, company: Building2, peer: MessagesSquare } as const;

/** Who acts: a figure, a house, or two speech bubbles. */
export function ActorSign({ actor }: { actor: Actor }) {
  const Icon = actorIcons[actor];
  return <Icon aria-hidden className={styles.icon} />;
}

/** Marks a moment of truth. */
export function TruthSign({ className = styles.icon }: { className?: string | undefined }) {
  return <Star aria-hidden className={cx(styles.star, className)} />;
}

/** How far the corners of the mouth stand from its middle; below it frowns. */
const bends: Readonly<Record<Emotion, number>> = { [-2]: -4.6, [-1]: -2.4, 0: 0, 1: 2.4, 2: 4.6 };

/** How the customer feels, as a face on the colour of the emotion; an empty outline while nobody has said. */
export function Face({ emotion, className }: { emotion: Emotion | null; className?: string | undefined }) {
  if (emotion === null)
    return (
      <svg viewBox="0 0 24 24" aria-hidden="true" className={className}>
        <circle cx={12} cy={12} r={10.6} strokeDasharray="4.2 3.2" className={styles.unsaid} />
      </svg>
    );
  const bend = bends[emotion];
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" data-emotion={emotion} className={cx(emotions.colours, className)}>
      <circle cx={12} cy={12} r={12} className={styles.head} />
      <circle cx={8} cy={9.4} r={1.6} className={styles.eye} />
      <circle cx={16} cy={9.4} r={1.6} className={styles.eye} />
      <path d={`M6.8 ${15.6 - bend / 2}Q12 ${15.6 + bend} 17.2 ${15.6 - bend / 2}`} className={styles.mouth} />
    </svg>
  );
}

/** Four stops on a line, filled up to the level of presence; level 0 is an empty, broken line, an unsaid one has none. */
export function LevelSign({ level: given }: { level: number | null }) {
  const level = given ?? 0;
  return (
    <svg viewBox="0 0 86 20" aria-hidden="true" className={styles.level}>
      {given !== null && (
        <line x1={10} x2={76} y1={10} y2={10} strokeDasharray={level > 0 ? 'none' : '5 6'} className={styles.rail} />
      )}
      {level > 1 && <line x1={10} x2={10 + 22 * (level - 1)} y1={10} y2={10} className={styles.reached} />}
      {[1, 2, 3, 4].map((stop) => (
        <circle
          key={stop}
          cx={10 + 22 * (stop - 1)}
          cy={10}
          r={8}
          className={stop <= level ? styles.full : styles.empty}
          strokeDasharray={given === null ? '4 5' : 'none'}
        />
      ))}
    </svg>
  );
}
