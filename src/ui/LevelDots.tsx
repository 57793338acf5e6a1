import { cx } from './cx';
import styles from './LevelDots.module.css';

export interface LevelDotsProps {
  /** 0–4, in whole steps; null while nobody has said. */
  level: number | null;
  /** The level in words, for screen readers; without it the glyph is decoration beside words. */
  label?: string | undefined;
  tone?: 'presence' | 'gap' | 'demand' | 'ink' | undefined;
  /** px of height; default 8. */
  size?: number | undefined;
  className?: string | undefined;
}

/**
 * Four stops on a line, filled up to the level: readable without colour. Level 0 is an empty, broken line; a level that
 * nobody has said is four dotted outlines without a line.
 */
export function LevelDots({ level: given, label, tone = 'presence', size = 8, className }: LevelDotsProps) {
  const isUnsaid = given === null;
  const level = given ?? 0;
  const radius = size / 2 - 0.75;
  const pitch = size * 1.25;
  const width = pitch * 3 + size;
  const middle = size / 2;
  const reached = middle + pitch * (level - 1);
  return (
    <span
      className={cx(styles.dots, styles[tone], className)}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <svg aria-hidden width={width} height={size}>
        {!isUnsaid && (
          <line
            x1={middle}
            x2={width - middle}
            y1={middle}
            y2={middle}
            className={styles.rail}
            strokeDasharray={level > 0 ? 'none' : '1.5 2'}
          />
        )}
        {level > 1 && <line x1={middle} x2={reached} y1={middle} y2={middle} className={styles.line} />}
        {[0, 1, 2, 3].map((stop) => (
          <circle
            key={stop}
            cx={middle + pitch * stop}
            cy={middle}
            r={radius}
            className={isUnsaid ? styles.unsaid : stop < level ? styles.full : styles.empty}
          />
        ))}
      </svg>
    </span>
  );
}
