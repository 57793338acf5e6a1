import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editJourney } from '../../../src/domain/commands/journeys';
import { journeyFiles } from '../../../src/features/storage/journeyFiles';
import { type FolderCopies, keepFolderCopies } from '../../../src/state/folder/folderCopies';
import { openFolder } from '../../../src/state/folder/openFolder';
import { createWorkspace, type Workspace } from '../../../src/state/workspace';
import type { DatabaseAccess } from '../../../src/storage/access';
import { browserCanary } from '../../../src/storage/canary';
import { ThroughlineDatabase } from '../../../src/storage/database';
import { type ChosenFolder, readFolder, setFolder } from '../../../src/storage/folder';
import { exampleJourney } from '../../helpers/exampleJourney';
import { asHandle, type MemoryFolder, memoryFolder } from '../../helpers/memoryFolder';
import { memoryStorage } from '../../helpers/memoryStorage';

/** Who wants to know of the folder: the handle of one in memory cannot be stored, so the test tells them. */
let chosen: ((folder: ChosenFolder | null) => void)[] = [];

/** Locks of one name, one after the other. */
function oneAtATime(): Pick<LockManager, 'request'> {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, task: () => Promise<unknown>) => {
    last = last.catch(() => {}).then(task);
    return last;
  };
  return { request } as unknown as Pick<LockManager, 'request'>;
}

let db: ThroughlineDatabase;
let workspace: Workspace;
let root: MemoryFolder;
let id: string;
const copies: FolderCopies[] = [];
const canary = browserCanary(memoryStorage());

beforeEach(async () => {
  chosen = [];
  db = new ThroughlineDatabase(`folder-${Math.random()}`);
  workspace = createWorkspace({ db, tabs: { post: () => {}, subscribe: () => () => {} } });
  root = memoryFolder();
  const created = await workspace.create(exampleJourney());
  if (!created.ok) throw new Error(created.error.message);
  id = created.value;
});
afterEach(async () => {
  for (const one of copies.splice(0)) one.stop();
  await db.delete();
});

function tab(locks = oneAtATime()): FolderCopies {
  const access: DatabaseAccess = {
    ...workspace.access,
    watch: (query, onChange, onError) => {
      if ((query as unknown) !== readFolder) return workspace.access.watch(query, onChange, onError);
      chosen.push(onChange as (folder: ChosenFolder | null) => void);
      return () => {};
    },
  };
  const kept = keepFolderCopies({ workspace: { ...workspace, access }, files: journeyFiles, canary, locks });
  copies.push(kept);
  chosen.at(-1)?.({ handle: asHandle(root) });
  return kept;
}
const inFolder = async () => (await openFolder(asHandle(root), journeyFiles)).journeys.map(({ title }) => title);
const opened = () => root.opened.length;
const rename = async (title: string) => {
  const engine = await workspace.open(id);
  if (!engine.ok) throw new Error(engine.error.message);
  engine.value.dispatch(editJourney, { title });
  await engine.value.settled();
  engine.value.close();
};

describe('saving into a folder', () => {
  it('begins when it is chosen, and saves again what was changed, some seconds later, by itself', async () => {
    tab();
    await vi.waitFor(async () => expect(await inFolder()).toHaveLength(1));
    await rename('Renamed');
    await vi.waitFor(async () => expect(await inFolder()).toEqual(['Renamed']), { timeout: 12_000, interval: 200 });
    expect((await db.copies.get(id))?.kind).toBe('folder');
    expect(canary.read().copy).toEqual({ kind: 'folder', folder: 'Maps' });
  });

  it('saves what did not change only once, in however many tabs', async () => {
    const locks = oneAtATime();
    const tabs = [tab(locks), tab(locks), tab(locks)];
    await Promise.all(tabs.map((one) => one.saveNow()));
    expect(opened()).toBe(1);
  });

  it('saves again what somebody took out of the folder, when asked to', async () => {
    const kept = tab();
    await kept.saveNow();
    root.folders.clear();
    await kept.saveNow();
    expect(await inFolder()).toHaveLength(1);
  });

  it('says why it failed, keeps what was there, and is well again after the next try', async () => {
    const kept = tab();
    await kept.saveNow();
    await rename('Second');
    root.faults.dies = true;
    await kept.saveNow();
    expect(kept.store.getState()).toMatchObject({ activity: 'failed', problem: expect.stringContaining('Maps') });
    expect(await inFolder()).not.toContain('Second');
    root.faults.dies = false;
    await kept.saveNow();
    expect(kept.store.getState()).toMatchObject({ activity: 'idle', problem: null });
    expect(await inFolder()).toEqual(['Second']);
  });

  it('leaves the folder as soon as another one is chosen, and saves all of it there', async () => {
    await workspace.duplicate(id);
    const other = memoryFolder('Other');
    // What a browser would store is the handle itself.
    await setFolder(db, { handle: { name: 'Other' } as FileSystemDirectoryHandle, id: 'other' });
    root.faults.refuses = () => {
      chosen.at(-1)?.({ handle: asHandle(other), id: 'other' });
      return false;
    };
    const kept = tab();
    await vi.waitFor(() => expect(other.opened).toHaveLength(2));
    expect(opened()).toBe(1);
    expect(kept.store.getState()).toMatchObject({ name: 'Other', problem: null });
  });

  it('goes on with the others when one cannot be written, and says so at the end', async () => {
    await workspace.duplicate(id);
    let refusals = 0;
    root.faults.refuses = () => refusals++ === 0;
    const kept = tab();
    await vi.waitFor(() => expect(kept.store.getState()).toMatchObject({ activity: 'failed' }));
    expect(await inFolder()).toHaveLength(1);
  });

  it('waits for the permission that the browser wants to be asked for again', async () => {
    const answers = { now: 'prompt' };
    Object.assign(root, {
      queryPermission: async () => answers.now,
      requestPermission: async () => {
        answers.now = 'granted';
        return 'granted';
      },
    });
    const kept = tab();
    await kept.saveNow();
    expect(kept.store.getState().activity).toBe('permission');
    expect(opened()).toBe(0);
    await kept.allow();
    expect(kept.store.getState().activity).toBe('idle');
    expect(opened()).toBe(1);
  });
});
