import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { cx } from './cx';
import styles from './Explain.module.css';
import { useHint } from './useHint';

export interface ExplainRow {
  label: string;
  value: ReactNode;
}

export interface ExplainProps {
  /** The figure, or anything small that shows it. */
  children: ReactNode;
  /** What the figure is: "Opportunity, Awareness × Reddit". */
  title: string;
  /** The inputs, in the order of the formula. */
  rows: readonly ExplainRow[];
  /** The sum with the inputs in it: "10 × 0.65 + max(6.5 − 2.5, 0) = 10.5". */
  formula?: ReactNode;
  /** How we know, and how old it is. */
  evidence?: ReactNode;
  /** Names the figure where its text alone does not: "Coverage 62%". */
  label?: string | undefined;
  /** Leaves out the dotted underline, for a ring or a bar. */
  isPlain?: boolean | undefined;
  /** Not a stop for Tab: what it explains is said elsewhere, or its surroundings are one stop. */
  isOffTabOrder?: boolean | undefined;
  className?: string | undefined;
}

/** A number that explains itself: its sum shows on hover, on focus and on tap. */
export function Explain(props: ExplainProps) {
  const { children, title, rows, formula, evidence, label, isPlain = false, isOffTabOrder = false, className } = props;
  const hint = useHint({
    content: (
      <>
        <p className={styles.title}>{title}</p>
        <dl className={styles.rows}>
          {rows.map((row) => (
            <div key={row.label} className={styles.row}>
              <dt>{row.label}</dt>
              <dd className={styles.value}>{row.value}</dd>
            </div>
          ))}
        </dl>
        {formula && <p className={styles.formula}>{formula}</p>}
        {evidence && <p className={styles.evidence}>{evidence}</p>}
      </>
    ),
    className: styles.sum,
    delay: 250,
    closeDelay: 120,
    closesOnPress: false,
  });
  return (
    <>
      <Button
        {...hint.triggerProps}
        className={cx(styles.figure, !isPlain && styles.underlined, className)}
        {...(label === undefined ? {} : { 'aria-label': label })}
        excludeFromTabOrder={isOffTabOrder}
        onPress={({ target }) => hint.open(target)}
      >
        {children}
      </Button>
      {hint.bubble}
    </>
  );
}
