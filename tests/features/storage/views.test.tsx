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
import { fail } from '../../../src/domain/result';
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
  vi.restoreAllMocks();
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

  it('calls a copy saved that only could not be noted: a full disk takes notes no more', async () => {
    vi.spyOn(db.copies, 'bulkPut').mockRejectedValue(new DOMException('Full', 'QuotaExceededError'));
    const user = show(<StorageView importer={importer} />);
    await user.click(await screen.findByRole('button', { name: `Save a copy of ${title}` }));
    expect(await screen.findByText(/\.json downloaded\. It could not be noted as a copy: /)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Export everything' }));
    expect(await screen.findByText(/\.zip holds 1 journey\. It could not be noted as a copy: /)).toBeVisible();
    expect(screen.queryByText(/^No copy was saved|^Nothing was exported/)).toBeNull();
  });

  it('says what deleting everything takes, of one journey too', async () => {
    const copy = await workspace.duplicate(id);
    if (copy.ok) await workspace.remove(copy.value);
    const user = show(<StorageView importer={importer} />);
    await screen.findByRole('heading', { level: 1, name: /in this browser only/ });
    await user.click(screen.getByRole('button', { name: 'Delete everything…' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Delete everything in this browser?' });
    expect(dialog).toHaveTextContent('1 journey and 1 journey in the trash go with all their versions');
  });

  it('shows no button before what stands above it, and no size before it is measured', async () => {
    show(<StorageView importer={importer} />);
    expect(screen.getByText('Reading what is stored')).toBeInTheDocument();
    expect(screen.queryByRole('button')).toBeNull();
    await screen.findByRole('heading', { level: 1, name: /in this browser only/ });
    expect(screen.getByText('Measuring')).toBeInTheDocument();
    expect(screen.queryByText(/of journeys|how much room/)).toBeNull();
    expect(await screen.findByRole('heading', { name: /[1-9].* of journeys/ })).toBeVisible();
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

  it('leaves out of the one file what import would refuse the whole for, and says so', async () => {
    await workspace.versions.keep(exampleJourney(), { name: 'Workshop', reason: 'named' });
    const second = await workspace.duplicate(id);
    const large = { files: 9, bytes: 10_000_000, fileBytes: 10_000_000 };
    const none = await saveWorkspace(workspace, { ...large, fileBytes: 10 });
    expect(none).toMatchObject({ ok: true, value: { journeys: 0, leftOut: 1, tooLarge: expect.any(Array) } });
    expect(none.ok && [...none.value.tooLarge].sort()).toEqual([`‘${title}’`, `‘${title} (copy)’`].sort());
    expect(await db.copies.count()).toBe(0);
    const one = await saveWorkspace(workspace, { ...large, files: 1 });
    expect(one).toMatchObject({ ok: true, value: { journeys: 1, versions: 0, leftOut: 1, tooLarge: [`‘${title}’`] } });
    expect((await db.copies.toArray()).map(({ journeyId }) => journeyId)).toEqual([second.ok && second.value]);
    const [text] = vi.mocked(saveFile).mock.lastCall ?? [];
    const bytes = Object.values(unzipSync(await bytesOf(text as Blob)))[0]?.byteLength ?? 0;
    const two = await saveWorkspace(workspace, { ...large, bytes: 2 * bytes + 1000 });
    expect(two).toMatchObject({ ok: true, value: { journeys: 2, versions: 0, leftOut: 1, tooLarge: [] } });
  });
});

describe('deleting everything', () => {
  it('leaves all as it was when the browser refuses, and goes on looking after it', async () => {
    browserCanary().keep([{ id, title, updatedAt: 1 }], new Set([id]));
    vi.spyOn(db, 'delete').mockImplementationOnce((() => {
      db.close({ disableAutoOpen: true });
      return Promise.reject(new DOMException('refused', 'UnknownError'));
    }) as never);
    const user = show(<StorageView importer={importer} />);
    await user.click(await screen.findByRole('button', { name: 'Delete everything…' }));
    await user.type(screen.getByRole('textbox'), 'delete everything');
    await user.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(await screen.findByText('Nothing was deleted')).toBeVisible();
    await waitFor(() => expect(browserCanary().read().journeys).toMatchObject([{ id }]), { timeout: 5_000 });
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
    expect(await screen.findByRole('alertdialog', { name: /is back in the library/ })).toBeVisible();
    // The message is heard by itself.
    expect(document.querySelector('[data-live-announcer]')).toHaveTextContent(/^$/);
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
    await waitFor(async () => expect(await db.rows.count()).toBe(0));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Trash' })).toHaveFocus());
  });

  it('has the focus beside what went for ever', async () => {
    const copy = await workspace.duplicate(id);
    for (const one of [id, copy.ok ? copy.value : '']) await workspace.remove(one);
    const user = show(<TrashView />);
    await user.click(await screen.findByRole('button', { name: `Delete ${title} (copy) for ever` }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Delete for ever' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    await waitFor(() => expect(screen.getByRole('row', { name: new RegExp(`^${title}`) })).toHaveFocus());
    expect(screen.getAllByRole('row')).toHaveLength(1);
  });

  it('says how many went for ever when one cannot, and asks again for what is left', async () => {
    const [second, third] = [await workspace.duplicate(id), await workspace.duplicate(id)];
    for (const one of [id, second.ok ? second.value : '', third.ok ? third.value : '']) await workspace.remove(one);
    const purge = workspace.trash.purge;
    let calls = 0;
    vi.spyOn(workspace.trash, 'purge').mockImplementation(async (one) => {
      calls += 1;
      return calls === 2 ? fail('full', 'The disk is full.') : purge(one);
    });
    const user = show(<TrashView />);
    await user.click(await screen.findByRole('button', { name: 'Empty the trash' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Delete 3 journeys for ever?' });
    await user.click(within(dialog).getByRole('button', { name: 'Delete for ever' }));
    expect(await screen.findByRole('alertdialog', { name: 'Delete 2 journeys for ever?' })).toBeVisible();
    expect(await screen.findByText('1 journey deleted for ever, the rest not. The disk is full.')).toBeInTheDocument();
  });

  it('says so when what was restored cannot go back into it', async () => {
    await workspace.remove(id);
    const user = show(<TrashView />);
    await user.click(await screen.findByRole('button', { name: `Restore ${title}` }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    vi.spyOn(workspace, 'remove').mockResolvedValue(fail('full', 'The disk is full.'));
    await user.click(undo);
    expect(await screen.findByText('Not put back in the trash. The disk is full.')).toBeVisible();
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

  it('counts in sentences that hold for one as for many', () => {
    const names = 'ABCDEFGH'.split('').map((name) => ({ id: name, title: name, updatedAt: 0 }));
    const { unmount } = render(
      <WorkspaceProvider workspace={workspace}>
        <RecoveryView loss={{ ...loss(1), journeys: names.slice(0, 7) }} onDone={() => {}} importer={importer} />
      </WorkspaceProvider>,
    );
    expect(screen.getByText('The other journey in this browser is not affected.')).toBeVisible();
    expect(screen.getByText('‘A’, ‘B’, ‘C’, ‘D’, ‘E’, ‘F’ and ‘G’.')).toBeVisible();
    unmount();
    show(<RecoveryView loss={{ ...loss(2), journeys: names }} onDone={() => {}} importer={importer} />);
    expect(screen.getByText('The other 2 journeys in this browser are not affected.')).toBeVisible();
    expect(screen.getByText('‘A’, ‘B’, ‘C’, ‘D’, ‘E’, ‘F’ and 2 more.')).toBeVisible();
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
