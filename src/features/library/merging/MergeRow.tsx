import { memo } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { Side } from '../../../domain/compare/merge';
import { reasonInWords } from '../../../domain/compare/words/mergeItems';
import { DifferenceSign } from '../../../parts/DifferenceSign';
import { cx } from '../../../ui/cx';
import styles from './MergeList.module.css';
import type { WordedItem } from './sections';

interface MergeRowProps {
  worded: WordedItem;
  side: Side;
  /** Whether the file says when its fields were changed. */
  hasClock: boolean;
  /** Shows which side counts, without a choice. */
  isFixed: boolean;
  onChoose: (key: string, side: Side) => void;
}

const sides: readonly Side[] = ['here', 'file'];
const sideNames: Readonly<Record<Side, string>> = { here: 'Here', file: 'File' };

/** One difference: what it is about, what each side holds, and which of them counts. */
export const MergeRow = memo(function MergeRow({ worded, side, hasClock, isFixed, onChoose }: MergeRowProps) {
  const { item, words } = worded;
  const isRow = item.what === 'row';
  const name = words.field === '' ? words.subject : `${words.subject}: ${words.field}`;
  return (
    <li className={styles.row}>
      <DifferenceSign kind={item.what === 'place' ? 'moved' : isRow ? item.difference.kind : 'changed'} />
      <span className={styles.what}>
        {words.subject}
        {words.field !== '' && <span className={styles.field}>{words.field}</span>}
        {isRow && <span className={styles.field}>{item.newer === 'file' ? 'only in the file' : 'only here'}</span>}
      </span>
      <RadioGroup
        aria-label={name}
        value={side}
        isReadOnly={isFixed}
        orientation="horizontal"
        onChange={(next) => onChoose(item.key, next as Side)}
        className={cx(styles.sides, isFixed && styles.fixed)}
      >
        {sides.map((one) => {
          const reason = reasonInWords(item, one, hasClock);
          return (
            <Radio key={one} value={one} className={styles.side ?? ''}>
              {!isRow && <span className={styles.sideName}>{sideNames[one]}</span>}
              <span className={styles.value}>{words[one]}</span>
              {reason !== null && <span className={styles.newer}>{reason}</span>}
            </Radio>
          );
        })}
      </RadioGroup>
    </li>
  );
});
