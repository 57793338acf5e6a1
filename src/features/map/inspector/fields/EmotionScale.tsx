import { Radio, RadioGroup } from 'react-aria-components';
import { emotionLabels } from '../../../../domain/labels';
import type { Emotion } from '../../../../domain/model/touchpoint';
import { cx } from '../../../../ui/cx';
import styles from './EmotionScale.module.css';

const emotions: readonly Emotion[] = [-2, -1, 0, 1, 2];

const looks: Readonly<Record<Emotion, string | undefined>> = {
  [-2]: styles.veryNegative,
  [-1]: styles.negative,
  0: styles.neutral,
  1: styles.positive,
  2: styles.veryPositive,
};

export interface EmotionScaleProps {
  label: string;
  /** null when several touchpoints differ. */
  value: Emotion | null;
  onChange: (value: Emotion) => void;
}

/** How the customer feels, from −2 to +2 on a line with its middle at zero. */
export function EmotionScale({ label, value, onChange }: EmotionScaleProps) {
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(Number(next) as Emotion)}
      className={styles.scale ?? ''}
    >
      {emotions.map((emotion) => (
        <Radio
          key={emotion}
          value={String(emotion)}
          aria-label={`${signed(emotion)}, ${emotionLabels[emotion].toLowerCase()}`}
          className={cx(styles.step, looks[emotion])}
        >
          <span className={styles.figure}>{signed(emotion)}</span>
          <span className={styles.bar} />
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** “−1”, “0”, “+2”, with a true minus sign. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−');
}
