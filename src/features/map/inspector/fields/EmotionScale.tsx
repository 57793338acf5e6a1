import { useId } from 'react';
import { signed } from '../../../../domain/figures';
import { emotionLabels } from '../../../../domain/labels';
import type { Emotion } from '../../../../domain/model/touchpoint';
import { cx } from '../../../../ui/cx';
import { Radios } from '../../../../ui/Radios';
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
  /** Null while nobody has said, and when several touchpoints differ. */
  value: Emotion | null;
  /** Said under it, where there is no value because touchpoints differ. */
  note?: string | undefined;
  onChange: (value: Emotion | null) => void;
}

/** How the customer feels, from −2 to +2 on a line with its middle at zero; the same once more takes it back. */
export function EmotionScale({ label, value, note, onChange }: EmotionScaleProps) {
  const noteId = useId();
  const scale = (
    <Radios
      label={label}
      describedBy={note === undefined ? undefined : noteId}
      values={emotions}
      value={value}
      onChange={onChange}
      onTakeBack={() => onChange(null)}
      className={styles.scale}
      look={(emotion) => ({
        name: `${signed(emotion)}, ${emotionLabels[emotion].toLowerCase()}`,
        className: cx(styles.step, looks[emotion]),
        content: (
          <>
            <span className={styles.figure}>{signed(emotion)}</span>
            <span className={styles.bar} />
          </>
        ),
      })}
    />
  );
  return (
    <>
      {scale}
      {note !== undefined && (
        <span aria-hidden id={noteId} className={styles.note}>
          {note}
        </span>
      )}
    </>
  );
}
