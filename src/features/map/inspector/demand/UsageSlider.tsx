import { useState } from 'react';
import { Slider, SliderFill, SliderThumb, SliderTrack } from 'react-aria-components';
import type { Evidence } from '../../../../domain/model/demand';
import { SHARE } from '../../../../domain/typedNumber';
import { cx } from '../../../../ui/cx';
import { QuietNumber } from '../fields/QuietNumber';
import styles from './UsageSlider.module.css';

export interface UsageSliderProps {
  label: string;
  /** 0–1; null when nobody has said. */
  value: number | null;
  evidence: Evidence | null;
  /** When a drag ends, or a number is entered; null when the number was emptied. */
  onChange: (value: number | null) => void;
}

/** A share of people as a bar and a number: solid when measured, outlined when estimated, hatched when assumed. */
export function UsageSlider({ label, value, evidence, onChange }: UsageSliderProps) {
  // Motion is transient: the figure that a drag passes through is no edit.
  const [passing, setPassing] = useState<number | null>(null);
  const shown = passing ?? value;

  return (
    <div className={styles.usage}>
      <Slider<number>
        aria-label={label}
        minValue={0}
        maxValue={1}
        step={0.05}
        formatOptions={{ style: 'percent' }}
        value={shown ?? 0}
        onChange={setPassing}
        onChangeEnd={(next) => {
          setPassing(null);
          if (next !== value) onChange(next);
        }}
        className={styles.slider ?? ''}
      >
        <SliderTrack className={cx(styles.track, shown === null && styles.unknown)}>
          <SliderFill className={cx(styles.fill, evidence ? styles[evidence] : styles.estimated)} />
          <SliderThumb className={styles.thumb ?? ''} />
        </SliderTrack>
      </Slider>
      <QuietNumber
        label={`${label}, in per cent`}
        kind={SHARE}
        suffix="%"
        value={shown}
        placeholder="?"
        isEndAligned
        onChange={onChange}
      />
    </div>
  );
}
