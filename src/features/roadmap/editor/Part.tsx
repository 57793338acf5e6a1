import { type ReactNode, useId } from 'react';
import styles from './Editor.module.css';

/** A part of the details with a name of its own, under a hairline. */
export function Part({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <header className={styles.partHeader}>
        <h3 id={id} className={styles.partTitle}>
          {title}
        </h3>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </header>
      {children}
    </section>
  );
}

/** A fact: its name on the left, what it is on the right. The control carries the same name for screen readers. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <span aria-hidden className={styles.factName}>
        {name}
      </span>
      <div className={styles.factValue}>{children}</div>
    </div>
  );
}
