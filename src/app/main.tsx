import '../ui/fonts';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createWorkspace } from '../state/workspace';
import { applyTheme } from '../ui/theme';
import { App } from './App';
import { warnBeforeLeaving } from './leaving';
import { UpdatesProvider } from './updates/context';
import { startUpdates } from './updates/startUpdates';

applyTheme();
const workspace = createWorkspace();
warnBeforeLeaving(workspace);
const updates = startUpdates(workspace);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id “root”.');
createRoot(root).render(
  <StrictMode>
    <UpdatesProvider updates={updates}>
      <App workspace={workspace} />
    </UpdatesProvider>
  </StrictMode>,
);
