import { type ReactNode, useId } from 'react';
import { cx } from '../../ui/cx';
import styles from './Section.module.css';

interface SectionProps {
  title: string;
  /** One sentence under the title. */
  sentence?: ReactNode;
  /** What can be done, as buttons at the end of the section. */
  actions?: ReactNode;
  icon?: ReactNode;
  /** Draws it as a sheet of its own. */
  isSheet?: boolean;
  children?: ReactNode;
}

/** A part of the storage page under its own heading. */
export function Section({ title, sentence, actions, icon, isSheet = false, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={cx(styles.section, isSheet && styles.sheet)}>
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
