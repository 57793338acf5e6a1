import { NO_FIGURE } from '../../../../domain/figures';
import { levelHint, levelLabel } from '../../../../domain/labels';
import type { PresenceLevel } from '../../../../domain/model/presence';
import { cx } from '../../../../ui/cx';
import { LevelDots } from '../../../../ui/LevelDots';
import { Radios } from '../../../../ui/Radios';
import styles from './LevelPicker.module.css';

/** From the highest down, as on a ladder; beside it what nobody has said yet. */
const levels: readonly (PresenceLevel | null)[] = [4, 3, 2, 1, 0, null];

export interface LevelPickerProps {
  value: PresenceLevel | null;
  onChange: (value: PresenceLevel | null) => void;
}

/** The five levels of presence, each with what it means, and “not said yet”; the same level once more takes back what was said. */
export function LevelPicker({ value, onChange }: LevelPickerProps) {
  return (
    <Radios
      label="Presence level"
      orientation="vertical"
      values={levels}
      value={value}
      onChange={onChange}
      onTakeBack={() => onChange(null)}
      className={styles.ladder}
      look={(level) => ({
        name: `${level === null ? '' : `${level}, `}${levelLabel(level)}: ${levelHint(level)}`,
        className: cx(styles.rung, level === null && styles.unsaid),
        content: (
          <>
            <span className={styles.number}>{level ?? NO_FIGURE}</span>
            <LevelDots level={level} size={9} />
            <span className={styles.name}>{levelLabel(level)}</span>
            <span className={styles.hint}>{levelHint(level)}</span>
          </>
        ),
      })}
    />
  );
}
