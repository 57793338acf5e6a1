import { useState } from 'react';
import { Select } from '../../../../../ui/Select';
import { QuietNumber } from '../../../inspector/fields/QuietNumber';
import { type DurationUnit, durationKind, durationUnits, inMinutes, inUnit } from './duration';
import styles from './ResponseTarget.module.css';

export interface ResponseTargetProps {
  /** Minutes; null when there is no target. */
  value: number | null;
  onChange: (minutes: number | null) => void;
}

const units = durationUnits.map((id) => ({ id, label: id }));

/** How soon somebody answers, said in minutes, hours or days. */
export function ResponseTarget({ value, onChange }: ResponseTargetProps) {
  const [preferred, setPreferred] = useState<DurationUnit | null>(null);
  const shown = value === null ? null : inUnit(value, preferred);
  const unit = shown?.unit ?? preferred ?? 'hours';

  function changeUnit(next: DurationUnit) {
    setPreferred(next);
    // “4 hours” becomes “4 days”: whoever picks another unit corrects what they said.
    if (shown) onChange(inMinutes({ amount: shown.amount, unit: next }));
  }

  return (
    <div className={styles.target}>
      <QuietNumber
        label="Target first response"
        kind={durationKind(unit)}
        value={shown?.amount ?? null}
        placeholder="No target"
        onChange={(amount) => {
          setPreferred(unit);
          onChange(amount === null ? null : inMinutes({ amount, unit }));
        }}
        className={styles.amount}
      />
      <Select
        label="Unit of the target"
        hideLabel
        size="small"
        items={units}
        value={unit}
        onChange={changeUnit}
        className={styles.unit}
      />
    </div>
  );
}
