import { useId, useState } from 'react';
import { readTypedNumber, SHARE } from '../../../domain/typedNumber';
import styles from './ChipQuestion.module.css';

/** Another figure than those on the buttons, as people write it. */
export function FigureField({ onAnswer }: { readonly onAnswer: (usage: number) => void }) {
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const id = useId();
  const answer = () => {
    const read = readTypedNumber(text, SHARE);
    if (!read.ok) setRefusal(read.error.message);
    else if (read.value !== null) onAnswer(read.value);
  };
  return (
    <>
      <label className={styles.figure}>
        <input
          aria-label="Another figure, in per cent"
          aria-invalid={refusal !== null}
          aria-describedby={refusal ? id : undefined}
          inputMode="decimal"
          placeholder="other"
          value={text}
          className={styles.input}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setRefusal(null);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            event.stopPropagation();
            answer();
          }}
        />
        <span aria-hidden>%</span>
      </label>
      {refusal && (
        <p id={id} role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
    </>
  );
}
