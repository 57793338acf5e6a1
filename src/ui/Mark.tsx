import styles from './Mark.module.css';

/** The product's mark: a line that goes through three stations. `size` in px. */
export function Mark({ size = 24 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" rx="8" className={styles.ground} />
      <path d="M0 24.5h6.5L25.5 7.5H32" className={styles.line} />
      <g className={styles.station}>
        <circle cx="6.6" cy="24.3" r="3.1" />
        <circle cx="16" cy="16" r="3.1" />
        <circle cx="25.4" cy="7.7" r="3.1" />
      </g>
    </svg>
  );
}
