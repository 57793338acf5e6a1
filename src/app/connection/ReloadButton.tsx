import { useState } from 'react';
import { useWorkspace } from '../../state/context';
import { Button, type ButtonProps } from '../../ui/Button';
import { reloadSafely } from './reloadSafely';

interface Props {
  readonly size?: ButtonProps['size'];
  /** Edits stand in the way; from now on the button reloads in spite of them. */
  readonly onUnsaved?: () => void;
}

/** Reloads after everything is saved. Where something cannot be, the second press reloads all the same. */
export function ReloadButton({ size, onUnsaved }: Props) {
  const workspace = useWorkspace();
  const [state, setState] = useState<'ready' | 'saving' | 'unsaved'>('ready');
  const press = async () => {
    if (state === 'unsaved') return window.location.reload();
    setState('saving');
    if (await reloadSafely(workspace)) return;
    setState('unsaved');
    onUnsaved?.();
  };
  return (
    <Button variant="primary" size={size} isDisabled={state === 'saving'} onPress={() => void press()}>
      {state === 'unsaved' ? 'Reload all the same' : 'Reload'}
    </Button>
  );
}
