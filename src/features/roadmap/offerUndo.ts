import type { Engine } from '../../state/engine';
import { toasts } from '../../ui/Toast';

/** A message whose Undo takes back the last step, and only that: it leaves as soon as another step is the last one. */
export function offerUndo(engine: Engine, message: string): void {
  const step = engine.store.getState().history.done.at(-1);
  const key = toasts.show({ message, action: { label: 'Undo', onAction: () => void engine.undo() } });
  const unsubscribe = engine.store.subscribe(({ history }) => {
    if (history.done.at(-1) === step) return;
    unsubscribe();
    toasts.close(key);
  });
}
