import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

export interface SectionProps {
  title: string;
  /** A figure or a short word after the title. */
  note?: ReactNode;
  /** Small buttons at the end of the title's line. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of the inspector with a name of its own, under a hairline. */
export function Section({ title, note, actions, children }: SectionProps) {
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <header className={styles.header}>
        <h3 id={titleId} className={styles.title}>
          {title}
        </h3>
        {note !== undefined && <span className={styles.note}>{note}</span>}
        {actions && <span className={styles.actions}>{actions}</span>}
      </header>
      {children}
    </section>
  );
}
