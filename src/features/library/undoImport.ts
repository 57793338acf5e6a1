import { fail, ok, type Result } from '../../domain/result';
import type { Engine, SaveStatus } from '../../state/engine';
import type { Workspace } from '../../state/workspace';

/** Takes the last edit of a journey back that is not open, if it is still that one. Answers when it is saved. */
export async function undoLast(workspace: Pick<Workspace, 'open'>, id: string, label: string): Promise<Result<void>> {
  const opened = await workspace.open(id);
  if (!opened.ok) return opened;
  const engine = opened.value;
  try {
    if (engine.store.getState().history.done.at(-1)?.label !== label) {
      return fail('not-last', 'The journey has been changed since. Open it, and undo there step by step.');
    }
    engine.undo();
    const status = await savedOrFailed(engine);
    return status.kind === 'failed' ? { ok: false, error: status.problem } : ok(undefined);
  } finally {
    engine.close();
  }
}

function savedOrFailed(engine: Engine): Promise<SaveStatus> {
  return new Promise((resolve) => {
    const look = () => {
      const { status } = engine.store.getState();
      if (status.kind === 'saving') return;
      unsubscribe();
      resolve(status);
    };
    const unsubscribe = engine.store.subscribe(look);
    look();
  });
}
