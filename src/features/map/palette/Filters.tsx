import { ToggleButton } from 'react-aria-components';
import { ownershipLabels } from '../../../domain/labels';
import { ownerships as allOwnerships, type Ownership } from '../../../domain/model/channel';
import styles from './Filters.module.css';

export interface FiltersProps {
  isSocialOnly: boolean;
  onSocialOnly: (isSocialOnly: boolean) => void;
  /** Empty: all of them. */
  ownerships: ReadonlySet<Ownership>;
  onOwnerships: (ownerships: ReadonlySet<Ownership>) => void;
}

/** Narrows the list to social channels, or to those held in some way. */
export function Filters({ isSocialOnly, onSocialOnly, ownerships, onOwnerships }: FiltersProps) {
  function toggle(ownership: Ownership, isOn: boolean) {
    onOwnerships(new Set(allOwnerships.filter((one) => (one === ownership ? isOn : ownerships.has(one)))));
  }
  return (
    <fieldset aria-label="Show only" className={styles.chips}>
      <ToggleButton isSelected={isSocialOnly} onChange={onSocialOnly} className={styles.chip ?? ''}>
        Social
      </ToggleButton>
      <span aria-hidden className={styles.gap} />
      {allOwnerships.map((ownership) => (
        <ToggleButton
          key={ownership}
          isSelected={ownerships.has(ownership)}
          onChange={(isOn) => toggle(ownership, isOn)}
          className={styles.chip ?? ''}
        >
          {ownershipLabels[ownership]}
        </ToggleButton>
      ))}
    </fieldset>
  );
}
