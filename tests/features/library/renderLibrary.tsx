import 'fake-indexeddb/auto';
import '../../helpers/dom';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { Shell } from '../../../src/app/shell/Shell';
import type { JourneyDocument } from '../../../src/domain/document';
import { LibraryView } from '../../../src/features/library/LibraryView';
import { ActionRegistryProvider } from '../../../src/state/actionRegistry';
import { WorkspaceProvider } from '../../../src/state/context';
import { newId } from '../../../src/state/ids';
import { createWorkspace } from '../../../src/state/workspace';
import { ThroughlineDatabase } from '../../../src/storage/database';
import { Announcer } from '../../../src/ui/Announcer';
import { ToastRegion, toasts } from '../../../src/ui/Toast';

// A database, a whole screen and a machine that runs other tests meanwhile: outcomes are awaited, not timed.
configure({ asyncUtilTimeout: 8_000 });
vi.setConfig({ testTimeout: 30_000 });

// jsdom's files can be read by a FileReader only.
Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(this);
  });
};

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  toasts.clear();
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** Renders the library over a database of its own that holds these journeys, with keys, toasts and locations at work. */
export async function renderLibrary(...journeys: readonly JourneyDocument[]) {
  const db = new ThroughlineDatabase(`library-${newId()}`);
  cleanups.push(() => db.delete());
  const workspace = createWorkspace({ db, tabs: { post: () => {}, subscribe: () => () => {} } });
  for (const journey of journeys) await workspace.create(journey);
  const location = memoryLocation({ path: '/', record: true });
  const user = userEvent.setup();
  const view = render(
    <WorkspaceProvider workspace={workspace}>
      <ActionRegistryProvider>
        <Router hook={location.hook}>
          <Shell>
            <LibraryView />
          </Shell>
        </Router>
        <ToastRegion />
        <Announcer />
      </ActionRegistryProvider>
    </WorkspaceProvider>,
  );
  const card = (title: string) => screen.findByRole('row', { name: new RegExp(`^${title}`) });
  return {
    ...view,
    db,
    workspace,
    user,
    card,
    /** Titles of the cards, in their order. */
    titles: () => screen.queryAllByRole('heading', { level: 3 }).map((heading) => heading.textContent),
    /** The location where the app is now. */
    place: () => location.history.at(-1),
    /** Chooses from the menu of a card. */
    async choose(title: string, item: string) {
      await user.click(within(await card(title)).getByRole('button', { name: /^More for/ }));
      await user.click(await screen.findByRole('menuitem', { name: new RegExp(`^${item}`) }));
    },
    /** Waits for a toast and gives it back. */
    toast: (words: RegExp) => waitFor(() => screen.getByRole('alertdialog', { name: words })),
  };
}
