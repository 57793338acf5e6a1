import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  title: string;
  /** One sentence under the title. */
  sentence?: ReactNode;
  /** What can be done, as buttons at the end of the section. */
  actions?: ReactNode;
  icon?: ReactNode;
  children?: ReactNode;
}

/** A part of the storage page: a sheet under its own heading. */
export function Section({ title, sentence, actions, icon, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        {icon && (
          <span aria-hidden className={styles.icon}>
            {icon}
          </span>
        )}
        <div className={styles.words}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {sentence && <p className={styles.sentence}>{sentence}</p>}
        </div>
      </div>
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
