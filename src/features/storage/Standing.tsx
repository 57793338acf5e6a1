import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react';
import { cx } from '../../ui/cx';
import styles from './Standing.module.css';
import type { Standing as Statement } from './words';

const icons = { success: CircleCheck, warning: TriangleAlert, neutral: CircleDashed };

/** How safe everything is, in one look. */
export function Standing({ tone, title, sentence }: Statement) {
  const Icon = icons[tone];
  return (
    <div className={styles.standing}>
      <span aria-hidden className={cx(styles.seal, styles[tone])}>
        <Icon size={28} strokeWidth={1.75} />
      </span>
      <div>
        <p className={styles.page}>Storage and backup</p>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.sentence}>{sentence}</p>
      </div>
    </div>
  );
}
