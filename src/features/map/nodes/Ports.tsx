import { Handle, Position } from 'reactflow';
import { cx } from '../../../ui/cx';
import styles from './Ports.module.css';

const sides = [Position.Right, Position.Left] as const;

/**
 * Where links are drawn from, at both sides of a card. Each of React Flow's handles listens to all that happens on the
 * map, panning included, so only the card in question has them; the others have empty places, which is all that React
 * Flow looks for to find where a link may end.
 */
export function Ports({ isShown }: { isShown: boolean }) {
  return sides.map((side) =>
    isShown ? (
      <Handle key={side} type="source" id={side} position={side} className={styles.handle} aria-hidden />
    ) : (
      <span
        key={side}
        className={cx('source', styles.place, styles[side])}
        data-handleid={side}
        data-handlepos={side}
        aria-hidden
      />
    ),
  );
}
