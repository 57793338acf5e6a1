import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../../ui/Button';
import { isComposing } from '../../../ui/keys';
import { TextField } from '../../../ui/TextField';
import styles from './GapCard.module.css';

interface Props {
  readonly onDismiss: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Why a gap does not matter, asked where the gap stands. */
export function DismissField({ onDismiss, onCancel }: Props) {
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const submit = () => (reason.trim() === '' ? setIsMissing(true) : onDismiss(reason));
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') submit();
    else onCancel();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: catches Enter and Esc of the field inside
    <div className={styles.dismiss} onKeyDown={onKeyDown}>
      <TextField
        label="Dismiss, because…"
        size="small"
        autoFocus
        value={reason}
        placeholder="Such as: covered by the partner’s own support"
        errorMessage={isMissing ? 'Say why, so that the next person need not ask.' : undefined}
        onChange={(text) => {
          setReason(text);
          setIsMissing(false);
        }}
      />
      <div className={styles.dismissButtons}>
        <Button size="small" variant="primary" onPress={submit}>
          Dismiss
        </Button>
        <Button size="small" variant="quiet" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
