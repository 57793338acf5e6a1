import { ToggleButton } from 'react-aria-components';
import { type DifferenceKind, differenceKinds } from '../../../domain/compare/difference';
import { DifferenceSign } from '../../../parts/DifferenceSign';
import styles from './DifferenceList.module.css';

interface KindFilterProps {
  counts: Readonly<Record<DifferenceKind, number>>;
  kinds: ReadonlySet<DifferenceKind>;
  onChange: (kinds: ReadonlySet<DifferenceKind>) => void;
}

/** What the signs mean, how many there are of each, and which are in the list. */
export function KindFilter({ counts, kinds, onChange }: KindFilterProps) {
  const shown = differenceKinds.filter((kind) => counts[kind] > 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" aria-label="Kinds of difference" className={styles.kinds}>
      {shown.map((kind) => (
        <ToggleButton
          key={kind}
          isSelected={kinds.has(kind)}
          onChange={(isShown) =>
            onChange(new Set(differenceKinds.filter((one) => (one === kind ? isShown : kinds.has(one)))))
          }
          className={styles.kind ?? ''}
        >
          <DifferenceSign kind={kind} />
          {`${counts[kind]} ${kind}`}
        </ToggleButton>
      ))}
    </div>
  );
}
