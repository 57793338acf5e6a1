import type { DifferenceKind } from '../domain/compare/difference';
import { cx } from '../ui/cx';
import styles from './DifferenceSign.module.css';

const glyphs: Readonly<Record<DifferenceKind, string>> = { added: '+', removed: '−', changed: '✎', moved: '→' };

/** What happened to a row, as a glyph and a colour; the words stand beside it. */
export function DifferenceSign({ kind }: { kind: DifferenceKind }) {
  return (
    <span aria-hidden className={cx(styles.sign, styles[kind])}>
      {glyphs[kind]}
    </span>
  );
}
