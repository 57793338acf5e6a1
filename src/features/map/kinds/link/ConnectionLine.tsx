import type { ConnectionLineComponentProps } from 'reactflow';
import styles from './ConnectionLine.module.css';

/** The line in hand while a link is drawn with the pointer. */
export function ConnectionLine({ fromX, fromY, toX, toY }: ConnectionLineComponentProps) {
  const middle = (fromX + toX) / 2;
  return (
    <g className={styles.line}>
      <path d={`M${fromX} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${toX} ${toY}`} />
      <circle cx={toX} cy={toY} r="4" className={styles.tip} />
    </g>
  );
}
