// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import '../../helpers/dom';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { fail } from '../../../src/domain/result';
import { journeyText } from '../../../src/exchange/journeyJson';
import { FolderRecovery } from '../../../src/features/storage/FolderRecovery';
import { keeperOf } from '../../../src/features/storage/keeper';
import type { Loss } from '../../../src/state/canary';
import { WorkspaceProvider } from '../../../src/state/context';
import { createWorkspace } from '../../../src/state/workspace';
import { ThroughlineDatabase } from '../../../src/storage/database';
import { ToastRegion, toasts } from '../../../src/ui/Toast';
import { buildDocument } from '../../helpers/documents';
import { memoryFolder } from '../../helpers/memoryFolder';

// jsdom's files can be read by a FileReader only.
Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(this);
  });
};

afterEach(() => {
  vi.unstubAllGlobals();
  toasts.clear();
  localStorage.clear();
});

it('unticks what came back, and says so when the folder is not kept up any more', async () => {
  const db = new ThroughlineDatabase('folder-recovery');
  const workspace = createWorkspace({ db, tabs: { post: () => {}, subscribe: () => () => {} } });
  const [ferries, trains] = ['Ferries', 'Trains'].map((title) => buildDocument({ journey: { id: title, title } }));
  const folder = memoryFolder('Maps');
  for (const journey of [ferries, trains]) {
    if (!journey) throw new Error('There is no journey.');
    folder.files.set(`${journey.id}.json`, new TextEncoder().encode(journeyText(journey, { now: 0 })));
  }
  vi.stubGlobal('showDirectoryPicker', async () => folder);
  vi.spyOn(keeperOf(workspace).folder, 'adopt').mockResolvedValue(fail('full', 'The disk is full.'));
  const loss: Loss = {
    journeys: ['Ferries', 'Trains'].map((id) => ({ id, title: id, updatedAt: 0 })),
    remaining: 0,
    copy: { kind: 'folder', folder: 'Maps' },
  };
  const importer = { importFiles: vi.fn(), isBusy: false };
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  render(
    <WorkspaceProvider workspace={workspace}>
      <FolderRecovery loss={loss} importer={importer} />
      <ToastRegion />
    </WorkspaceProvider>,
  );
  await user.click(screen.getByRole('button', { name: 'Open the folder' }));
  await user.click(await screen.findByRole('button', { name: 'Bring back 2 journeys' }));
  await waitFor(() => expect(importer.importFiles).toHaveBeenCalledOnce());
  expect(await screen.findByText(/not saved into ‘Maps’ any more. The disk is full./)).toBeVisible();

  if (ferries) await workspace.create(ferries);
  expect(await screen.findByText('Is in this browser already')).toBeVisible();
  expect(screen.getByRole('checkbox', { name: 'Ferries' })).not.toBeChecked();
  expect(screen.getByRole('checkbox', { name: 'Trains' })).toBeChecked();
  expect(screen.getByRole('button', { name: 'Bring back 1 journey' })).toBeEnabled();
  keeperOf(workspace).stop();
  await db.delete();
});
