import { memo, useMemo } from 'react';
import { counted, isolated } from '../../domain/words';
import { excerptOf } from './excerpt';
import styles from './FilePreview.module.css';
import { tokensOf } from './jsonTokens';

/** Lines shown; a longer file goes on unseen, and the end says how far. */
const MOST_LINES = 400;

/** The beginning of a JSON file as it is, tinted and numbered. */
export const FilePreview = memo(function FilePreview({ name, text }: { name: string; text: string }) {
  const { lines, total } = useMemo(() => excerptOf(text, MOST_LINES), [text]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.paper} aria-label={`Beginning of ${isolated(name)}`} tabIndex={0}>
      <pre className={styles.code}>
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is nothing but its place
          <Line key={index} text={line} />
        ))}
      </pre>
      {total > lines.length && (
        <p className={styles.more}>
          {counted(total - lines.length, 'more line')} {total - lines.length === 1 ? 'is' : 'are'} in the file.
        </p>
      )}
    </section>
  );
});

const Line = memo(function Line({ text }: { text: string }) {
  return (
    <span className={styles.line}>
      {tokensOf(text).map((token, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a fixed line
        <span key={index} className={styles[token.kind]}>
          {token.text}
        </span>
      ))}
      {'\n'}
    </span>
  );
});
