import { useState } from 'react';
import { Select } from '../../../../ui/Select';
import { QuietNumber } from '../fields/QuietNumber';
import { type DurationUnit, durationUnits, inLargestUnit, inMinutes } from './duration';
import styles from './ResponseTarget.module.css';

export interface ResponseTargetProps {
  /** Minutes; null when there is no target. */
  value: number | null;
  onChange: (minutes: number | null) => void;
}

const units = durationUnits.map((id) => ({ id, label: id }));

/** How soon somebody answers, said in minutes, hours or days. */
export function ResponseTarget({ value, onChange }: ResponseTargetProps) {
  const [preferred, setPreferred] = useState<DurationUnit>('hours');
  const shown = value === null ? null : inLargestUnit(value);
  const unit = shown?.unit ?? preferred;

  function changeUnit(next: DurationUnit) {
    setPreferred(next);
    // “4 hours” becomes “4 days”: whoever picks another unit corrects what they said.
    if (shown) onChange(inMinutes({ amount: shown.amount, unit: next }));
  }

  return (
    <div className={styles.target}>
      <QuietNumber
        label="Target first response"
        minValue={0}
        maxValue={9999}
        value={shown?.amount ?? null}
        placeholder="No target"
        onChange={(amount) => onChange(amount === null || amount <= 0 ? null : inMinutes({ amount, unit }))}
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
