import { Radio, RadioGroup } from 'react-aria-components';
import { presenceLevelHints, presenceLevelLabels } from '../../../../domain/labels';
import type { PresenceLevel } from '../../../../domain/model/presence';
import { LevelDots } from '../../../../ui/LevelDots';
import styles from './LevelPicker.module.css';

/** From the highest down, as on a ladder. */
const levels: readonly PresenceLevel[] = [4, 3, 2, 1, 0];

export interface LevelPickerProps {
  value: PresenceLevel;
  onChange: (value: PresenceLevel) => void;
}

/** The five levels of presence, each with what it means. */
export function LevelPicker({ value, onChange }: LevelPickerProps) {
  return (
    <RadioGroup
      aria-label="Presence level"
      value={String(value)}
      onChange={(next) => onChange(Number(next) as PresenceLevel)}
      className={styles.ladder ?? ''}
    >
      {levels.map((level) => (
        <Radio
          key={level}
          value={String(level)}
          aria-label={`${level}, ${presenceLevelLabels[level]}: ${presenceLevelHints[level]}`}
          className={styles.rung ?? ''}
        >
          <span className={styles.number}>{level}</span>
          <LevelDots level={level} size={9} />
          <span className={styles.name}>{presenceLevelLabels[level]}</span>
          <span className={styles.hint}>{presenceLevelHints[level]}</span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
