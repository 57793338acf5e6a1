import styles from './patterns.module.css';

/** Fills that differ without colour. Ids are those of the fills below. */
export function Patterns() {
  return (
    <defs>
      <pattern id="coverage-coming" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--demand-1)" />
        <rect width="2.5" height="6" fill="var(--demand-3)" />
      </pattern>
      <pattern id="coverage-presence" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" className={styles.presence} />
        <circle cx="2.5" cy="2.5" r="1" fill="var(--presence-4)" />
      </pattern>
      <pattern id="coverage-over" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width="1" height="7" fill="var(--hairline-strong)" />
      </pattern>
    </defs>
  );
}

/** How each part of the stage chart is filled. */
export const fills = {
  met: { fill: 'var(--demand-3)', stroke: 'var(--demand-3)' },
  coming: { fill: 'url(#coverage-coming)', stroke: 'var(--demand-3)' },
  unmet: { fill: 'var(--paper-raised)', stroke: 'var(--demand-3)' },
  presence: { fill: 'url(#coverage-presence)', stroke: 'var(--presence-3)' },
} as const;
