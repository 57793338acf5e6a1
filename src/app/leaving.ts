import type { Workspace } from '../state/workspace';

/** Lets the browser ask before the tab closes while an edit has not reached the database. */
export function warnBeforeLeaving(workspace: Pick<Workspace, 'hasUnsavedEdits'>): void {
  window.addEventListener('beforeunload', (event) => {
    if (workspace.hasUnsavedEdits()) event.preventDefault();
  });
}
