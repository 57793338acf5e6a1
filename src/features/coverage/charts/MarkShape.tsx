import { cx } from '../../../ui/cx';
import styles from './Landscape.module.css';
import type { Region } from './landscape';

interface Props {
  readonly region: Region;
  readonly x: number;
  readonly y: number;
  /** px from the middle to the edge. */
  readonly radius: number;
  readonly isSelected?: boolean;
}

/** One shape per region: diamond, triangle, square, disc, and a ring for what is over-served. */
export function MarkShape({ region, x, y, radius, isSelected = false }: Props) {
  const look = cx(styles.mark, styles[region], isSelected && styles.selected);
  const r = radius;
  if (region === 'extreme') {
    const d = r * 1.25;
    return <path d={`M${x},${y - d} L${x + d},${y} L${x},${y + d} L${x - d},${y} Z`} className={look} />;
  }
  if (region === 'high') {
    return <path d={`M${x},${y - r * 1.15} L${x + r * 1.15},${y + r} L${x - r * 1.15},${y + r} Z`} className={look} />;
  }
  if (region === 'solid') {
    return <rect x={x - r * 0.9} y={y - r * 0.9} width={r * 1.8} height={r * 1.8} className={look} />;
  }
  return <circle cx={x} cy={y} r={r} className={look} />;
}
