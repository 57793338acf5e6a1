// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import '../../helpers/dom';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unzipSync } from 'fflate';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { journeyOf } from '../../../src/domain/document';
import { saveWorkspace } from '../../../src/features/storage/copying';
import { keeperOf } from '../../../src/features/storage/keeper';
import { RecoveryView } from '../../../src/features/storage/RecoveryView';
import { StorageView } from '../../../src/features/storage/StorageView';
import { TrashView } from '../../../src/features/storage/TrashView';
import { ActionRegistryProvider } from '../../../src/state/actionRegistry';
import type { Loss } from '../../../src/state/canary';
import { WorkspaceProvider } from '../../../src/state/context';
import { createWorkspace, type Workspace } from '../../../src/state/workspace';
import { browserCanary } from '../../../src/storage/canary';
import { ThroughlineDatabase } from '../../../src/storage/database';
import { Announcer } from '../../../src/ui/Announcer';
import { saveFile } from '../../../src/ui/saveFile';
import { ToastRegion, toasts } from '../../../src/ui/Toast';
import { exampleJourney } from '../../helpers/exampleJourney';

vi.mock('../../../src/ui/saveFile', () => ({ saveFile: vi.fn() }));
vi.setConfig({ testTimeout: 40_000 });

const importer = { importFiles: vi.fn(), isBusy: false };
const title = journeyOf(exampleJourney()).title;
let db: ThroughlineDatabase;
let workspace: Workspace;
const { id } = exampleJourney();

beforeEach(async () => {
  db = new ThroughlineDatabase(`storage-${Math.random()}`);
  workspace = createWorkspace({ db, tabs: { post: () => {}, subscribe: () => () => {} } });
  await workspace.create(exampleJourney());
});
afterEach(async () => {
  keeperOf(workspace).stop();
  localStorage.clear();
  toasts.clear();
  await db.delete();
});

function show(view: ReactNode) {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  render(
    <WorkspaceProvider workspace={workspace}>
      <ActionRegistryProvider>
        <Router hook={memoryLocation({ path: '/' }).hook}>{view}</Router>
        <ToastRegion />
        <Announcer />
      </ActionRegistryProvider>
    </WorkspaceProvider>,
  );
  return user;
}

/** jsdom's files can be read by a FileReader only. */
function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
}

describe('the storage page', () => {
  it('says that a journey is in this browser only, until a copy of it is saved', async () => {
    const user = show(<StorageView importer={importer} />);
    expect(await screen.findByRole('heading', { level: 1, name: /in this browser only/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: `Save a copy of ${title}` }));
    expect(await screen.findByRole('heading', { level: 1, name: /has a copy outside this browser/ })).toBeVisible();
    expect(screen.getByText('Up to date')).toBeVisible();
    expect(await db.copies.get(id)).toMatchObject({ kind: 'file', seq: 0 });
  });

  it('tells of journeys that are missing', async () => {
    browserCanary().keep([{ id: 'gone', title: 'Trains', updatedAt: 0 }], new Set(['gone']));
    show(<StorageView importer={importer} />);
    expect(await screen.findByText('1 journey that this browser held is missing')).toBeVisible();
  });

  it('puts everything into one file: journeys, trash, versions', async () => {
    await workspace.versions.keep(exampleJourney(), { name: 'Workshop', reason: 'named' });
    const copy = await workspace.duplicate(id);
    if (copy.ok) await workspace.remove(copy.value);
    const saved = await saveWorkspace(workspace);
    expect(saved).toMatchObject({
      ok: true,
      value: { journeys: 1, trash: 1, versions: 1, leftOut: 0, unreadable: [] },
    });
    const [content] = vi.mocked(saveFile).mock.lastCall ?? [];
    const bytes = await bytesOf(content as Blob);
    const names = Object.keys(unzipSync(bytes)).map((name) => name.replace(/\w{12,}/g, 'ID'));
    expect(names.map((name) => name.split('/')[0])).toEqual([expect.anything(), 'trash', 'versions', 'manifest.json']);
    expect(names[2]).toMatch(/-workshop-/);
    expect(await db.copies.count()).toBe(2);
  });
});

describe('the trash', () => {
  it('gives a journey back, and asks before one goes for ever', async () => {
    await workspace.remove(id);
    const user = show(<TrashView />);
    const row = await screen.findByRole('row', { name: new RegExp(`^${title}`) });
    expect(row).toHaveTextContent('30 days left');
    await user.click(within(row).getByRole('button', { name: `Delete ${title} for ever` }));
    const dialog = await screen.findByRole('alertdialog', { name: `Delete ‘${title}’ for ever?` });
    await user.click(within(dialog).getByRole('button', { name: 'Keep it' }));
    expect(await db.journeys.count()).toBe(1);
    await user.click(await screen.findByRole('button', { name: `Restore ${title}` }));
    expect(await screen.findByText('The trash is empty')).toBeVisible();
    expect((await db.journeys.get(id))?.deletedAt).toBeNull();
  });

  it('is emptied after a question that names what goes', async () => {
    const copy = await workspace.duplicate(id);
    for (const one of [id, copy.ok ? copy.value : '']) await workspace.remove(one);
    const user = show(<TrashView />);
    await user.click(await screen.findByRole('button', { name: 'Empty the trash' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Delete 2 journeys for ever?' });
    expect(dialog).toHaveTextContent(`${title} (copy)`);
    await user.click(within(dialog).getByRole('button', { name: 'Delete for ever' }));
    await waitFor(async () => expect(await db.journeys.count()).toBe(0));
    expect(await db.rows.count()).toBe(0);
  });
});

describe('the recovery screen', () => {
  const loss = (remaining: number): Loss => ({
    journeys: [
      { id: 'x', title: 'Ferries', updatedAt: 0 },
      { id: 'y', title: '', updatedAt: 0 },
    ],
    remaining,
    copy: { kind: 'file', folder: null },
  });

  it('names what is gone and where the last copy went, and has the focus', async () => {
    show(<RecoveryView loss={loss(0)} onDone={() => {}} importer={importer} />);
    const heading = screen.getByRole('heading', { level: 1, name: 'This browser no longer holds your 2 journeys' });
    expect(heading).toHaveFocus();
    expect(screen.getByText('‘Ferries’ and ‘Untitled journey’.')).toBeVisible();
    expect(screen.getByText(/saved as a file, most likely among your downloads/)).toBeVisible();
  });

  it('lets go of what is lost only after a question, and leaves the rest alone', async () => {
    const canary = browserCanary();
    canary.keep([...loss(1).journeys, { id: 'here', title: 'Here', updatedAt: 0 }], new Set(['x', 'y', 'here']));
    const done = vi.fn();
    const user = show(<RecoveryView loss={loss(1)} onDone={done} importer={importer} />);
    await user.click(screen.getByRole('button', { name: 'Go on without them' }));
    expect(done).not.toHaveBeenCalled();
    const dialog = await screen.findByRole('alertdialog');
    await user.click(within(dialog).getByRole('button', { name: 'Go on without them' }));
    expect(done).toHaveBeenCalled();
    expect(canary.read().journeys.map(({ title: name }) => name)).toEqual(['Here']);
  });

  it('stays while files still come in, and is done when nothing is missing any more', () => {
    const done = vi.fn();
    show(<RecoveryView loss={null} onDone={done} importer={{ ...importer, isBusy: true }} />);
    expect(done).not.toHaveBeenCalled();
    show(<RecoveryView loss={null} onDone={done} importer={importer} />);
    expect(done).toHaveBeenCalled();
  });
});
