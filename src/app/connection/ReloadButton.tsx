import { useState } from 'react';
import { useWorkspace } from '../../state/context';
import type { Workspace } from '../../state/workspace';
import { Button, type ButtonProps } from '../../ui/Button';

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

/** How long unsaved edits may still take before somebody is asked, in milliseconds. */
const PATIENCE = 2_000;

/** Reloads once everything is saved; answers false, without a reload, when that does not happen soon. */
async function reloadSafely({ settled }: Workspace): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE));
  const isSaved = await Promise.race([settled().then(() => true), late]);
  if (isSaved) window.location.reload();
  return isSaved;
}
