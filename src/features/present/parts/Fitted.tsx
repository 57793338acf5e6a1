import type { FittedText } from '../frame/type';
import styles from './Fitted.module.css';
import { Spoken } from './Spoken';

/** A text as it was fitted. A screen reader gets all of what had to be cut. */
export function Fitted({ fitted: { text, lines, isCut } }: { fitted: FittedText }) {
  if (!isCut) return text;
  return (
    <>
      <span aria-hidden className={styles.lines}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place only
          <span key={index} className={styles.line}>
            {line}
          </span>
        ))}
      </span>
      <Spoken>{text}</Spoken>
    </>
  );
}
