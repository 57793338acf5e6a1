import { cx } from './cx';
import styles from './Monogram.module.css';

export interface MonogramProps {
  /** One or two letters. */
  letters: string;
  /** 1–12, of the `--channel-*` colours; other numbers wrap round. */
  color: number;
  shape?: 'square' | 'circle' | 'octagon' | 'diamond' | undefined;
  /** px; default 24. */
  size?: number | undefined;
  /** For screen readers; without it the tile is decoration beside a name. */
  label?: string | undefined;
  className?: string | undefined;
}

/** A small tile that stands for something by two letters, a colour and a shape. */
export function Monogram({ letters, color, shape = 'square', size = 24, label, className }: MonogramProps) {
  const index = ((((Math.round(color) - 1) % 12) + 12) % 12) + 1;
  return (
    <span
      className={cx(styles.tile, styles[shape], className)}
      style={{
        width: size,
        height: size,
        fontSize: Math.max(11, Math.round(size * 0.42)),
        background: `var(--channel-${index})`,
      }}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {letters}
    </span>
  );
}
