import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createWorkspace, type Workspace } from '../state/workspace';
import { showCutWords } from '../ui/cutWords';
import { holdKeysOfInputMethods } from '../ui/keys';
import { applyTheme } from '../ui/theme';
import { App } from './App';
import { ForbiddenContext } from './forbidden/context';
import type { Forbidden } from './forbidden/guard';
import { sayFailure } from './sayFailure';
import { UpdatesProvider } from './updates/context';
import { startUpdates } from './updates/startUpdates';

/** Draws the app in a browser of which is known what it forbids. */
export function start(forbidden: ReadonlySet<Forbidden>): void {
  applyTheme();
  holdKeysOfInputMethods(window);
  showCutWords(document);
  const workspace = createWorkspace();
  warnBeforeLeaving(workspace);
  const updates = startUpdates(workspace);

  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id “root”.');
  createRoot(root, {
    // Nothing of React is left on the screen then; the words come after it has cleared it away.
    onUncaughtError: (error) => setTimeout(() => sayFailure(error)),
  }).render(
    <StrictMode>
      <ForbiddenContext value={forbidden}>
        <UpdatesProvider updates={updates}>
          <App workspace={workspace} />
        </UpdatesProvider>
      </ForbiddenContext>
    </StrictMode>,
  );
}

/** Lets the browser ask before the tab closes while an edit has not reached the database. */
function warnBeforeLeaving(workspace: Workspace): void {
  window.addEventListener('beforeunload', (event) => {
    if (workspace.hasUnsavedEdits()) event.preventDefault();
  });
}
