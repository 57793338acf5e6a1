import type { Actor, Emotion } from '../../../domain/model/touchpoint';
import { cx } from '../../../ui/cx';
import { signed } from '../words';
import styles from './signs.module.css';

// Drawn by boxes, borders and gradients, not as SVG: a browser keeps a coordinate system of its own for every SVG on the
// page, and those of a few hundred cards made a pan or zoom a fifth slower.

/** Who acts: a figure, a house, or two speech bubbles. */
export function ActorSign({ actor }: { actor: Actor }) {
  return <span aria-hidden className={cx(styles.actor, styles[actor])} />;
}

const emotionClasses: Readonly<Record<Emotion, string | undefined>> = {
  [-2]: styles.veryNegative,
  [-1]: styles.negative,
  0: styles.neutral,
  1: styles.positive,
  2: styles.veryPositive,
};

/** The emotion as a face, a colour and a number. */
export function EmotionSign({ emotion }: { emotion: Emotion }) {
  return (
    <span aria-hidden className={cx(styles.emotion, emotionClasses[emotion])}>
      <span className={styles.face} />
      {signed(emotion)}
    </span>
  );
}
