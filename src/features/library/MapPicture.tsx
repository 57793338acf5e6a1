import type { Miniature } from '../../domain/layout/miniature';
import styles from './MapPicture.module.css';

/** Height of the coloured bar at the head of a stage, in units of the picture. */
const HEAD = 2.4;

/** A small picture of a map: its stages, and how many cards stand where. It says nothing that the words beside it do not. */
export function MapPicture({ picture }: { picture: Miniature }) {
  const { width, height, columns, cards } = picture;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className={styles.picture}>
      {columns.map((column) => (
        <g key={column.x} data-phase={column.phase} className={styles.column}>
          <rect {...boxOf(column)} rx={1.6} className={styles.ground} />
          <rect {...boxOf(column)} height={HEAD} rx={1.2} className={styles.head} />
        </g>
      ))}
      {cards.map((card) => {
        const key = `${card.x} ${card.y}`;
        return card.kind === 'presence' ? (
          <rect key={key} {...boxOf(card)} rx={1.2} data-level={card.level} className={styles.presence} />
        ) : (
          <g key={key} data-emotion={card.emotion}>
            <rect {...boxOf(card)} rx={1} className={styles.touchpoint} />
            <rect {...boxOf(card)} width={1.2} rx={0.6} className={styles.emotion} />
          </g>
        );
      })}
    </svg>
  );
}

function boxOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x, y, width, height };
}
