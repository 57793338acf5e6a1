import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock } from '../../domain/clock';
import type { JourneyDocument } from '../../domain/document';
import { ok, type Result } from '../../domain/result';
import { isolated } from '../../domain/words';
import { browserCanary, type Canary } from '../../storage/canary';
import { type ChosenFolder, folderStates, noteSaved, readFolder, setFolder } from '../../storage/folder';
import { readRecords } from '../../storage/journeys';
import { attempt } from '../attempt';
import { newId } from '../ids';
import type { Workspace } from '../workspace';
import { type FileReader, hasGeneration, writeGeneration } from './files';
import { askAllowed, canChooseFolder, chooseFolder, isAllowed } from './handles';
import { pace } from './pace';

/** What the folder's keeper needs of the journey format. */
export interface JourneyFiles extends FileReader {
  text(document: JourneyDocument, context: { readonly now: number; readonly clock: Clock }): string;
  /** The journey's title in letters and digits that any system takes in a file's name. */
  plainTitle(document: JourneyDocument): string;
}

/**
 * How saving into a folder stands. `permission`: the browser wants to be asked again. `failed`: the last try failed and
 * the next one comes by itself.
 */
export type FolderActivity = 'idle' | 'saving' | 'permission' | 'failed';

export interface FolderState {
  /** Whether this browser lets a person choose a folder. */
  readonly isSupported: boolean;
  /** What the chosen folder is called; null while none is chosen. */
  readonly name: string | null;
  readonly activity: FolderActivity;
  /** Why the last try failed, else null. */
  readonly problem: string | null;
}

/** Copies of all journeys in a folder that the person chose, kept up to date while they edit. */
export interface FolderCopies {
  readonly store: StoreApi<FolderState>;
  /** Asks for a folder and saves into it from then on; answers with its name, or null when the person chose none. */
  choose(): Promise<Result<string | null>>;
  /** Goes on with a folder that was opened by other means, such as to bring journeys back from it. */
  adopt(handle: FileSystemDirectoryHandle): Promise<Result<void>>;
  /** Asks the browser for the permission that it wants to give anew. */
  allow(): Promise<void>;
  /** Saves no longer into the folder. What is in it stays. */
  forget(): Promise<Result<void>>;
  /** Saves now what the folder does not hold; also what somebody took out of it. */
  saveNow(): Promise<void>;
  stop(): void;
}

export interface FolderOptions {
  readonly workspace: Pick<Workspace, 'access' | 'now' | 'readWithClock'>;
  readonly files: JourneyFiles;
  readonly canary?: Canary;
  /** Only one tab at a time writes into the folder. */
  readonly locks?: Pick<LockManager, 'request'>;
}

const LOCK = 'throughline.folder';

export function keepFolderCopies({
  workspace,
  files,
  canary = browserCanary(),
  locks = navigator.locks,
}: FolderOptions): FolderCopies {
  const { access } = workspace;
  let chosen: ChosenFolder | null = null;
  const store = createStore<FolderState>(() => ({
    isSupported: canChooseFolder(),
    name: null,
    activity: 'idle',
    problem: null,
  }));

  const saveOne = async ({ handle, id: folder }: ChosenFolder, journeyId: string) => {
    const read = await workspace.readWithClock(journeyId);
    // A journey that cannot be read says so where it is shown; the others are saved all the same.
    if (!read.ok) return;
    const { document, clock } = read.value;
    const now = workspace.now();
    const text = files.text(document, { now, clock });
    const generation = { journeyId, plainTitle: files.plainTitle(document), day: dayOf(now), text };
    await writeGeneration(handle, generation, files);
    const saved = { folder, journeyId, seq: clock.seq, at: now };
    const isNoted = await access.read((db) => noteSaved(db, saved));
    if (isNoted) canary.noteCopy({ kind: 'folder', folder: handle.name });
  };

  /** Saves what the folder does not hold. What fails stops nobody else; answers with the first failure. */
  const saveEach = async (folder: ChosenFolder, isThorough: boolean): Promise<{ readonly error: unknown } | null> => {
    let failure: { readonly error: unknown } | null = null;
    for (const { id, isSaved } of await access.read(folderStates)) {
      // Another folder was chosen, or none: it has a turn of its own.
      if (folder !== chosen) break;
      try {
        if (isSaved && !(isThorough && !(await hasGeneration(folder.handle, id)))) continue;
        store.setState({ activity: 'saving' });
        await saveOne(folder, id);
      } catch (error) {
        failure ??= { error };
      }
    }
    return failure;
  };

  const saveAll = async (isThorough: boolean) => {
    const folder = chosen;
    if (!folder) return;
    try {
      if (!(await isAllowed(folder.handle))) {
        store.setState({ activity: 'permission', problem: null });
        return;
      }
      const failure = await locks.request(LOCK, () => saveEach(folder, isThorough));
      if (failure) throw failure.error;
      if (folder === chosen) store.setState({ activity: 'idle', problem: null });
    } catch (error) {
      if (folder !== chosen) return;
      store.setState({ activity: 'failed', problem: folderProblem(error, folder.handle.name) });
      rhythm.failed();
    }
  };

  let running: Promise<void> = Promise.resolve();
  const save = (isThorough = false) => {
    running = running.then(() => saveAll(isThorough));
    return running;
  };
  const rhythm = pace(() => void save());

  const stops = [
    access.watch(
      readFolder,
      (folder) => {
        // Told once more of the same, what is under way and what was said of it stays.
        if (folder && chosen && folder.id === chosen.id) return;
        chosen = folder;
        store.setState({ name: folder?.handle.name ?? null, activity: 'idle', problem: null });
        if (folder) void save();
      },
      (error) => console.warn('The folder for copies cannot be read.', error),
    ),
    access.watch(
      readRecords,
      () => chosen && rhythm.changed(),
      (error) => console.warn('Changes are not followed into the folder.', error),
    ),
    onHidden(() => rhythm.hurry()),
  ];

  const adopt = (handle: FileSystemDirectoryHandle) =>
    attempt(() => access.read((db) => setFolder(db, { handle, id: newId() })));
  return {
    store,
    async choose() {
      const picked = await attempt(() => chooseFolder('readwrite'));
      if (!picked.ok || !picked.value) return picked.ok ? ok(null) : picked;
      const adopted = await adopt(picked.value);
      return adopted.ok ? ok(picked.value.name) : adopted;
    },
    adopt,
    async allow() {
      if (chosen && (await askAllowed(chosen.handle))) await save();
    },
    forget: () => attempt(() => access.read((db) => setFolder(db, null))),
    saveNow: () => save(true),
    stop() {
      rhythm.stop();
      for (const stop of stops) stop();
    },
  };
}

/** Why a folder could not be written to, as a sentence. */
function folderProblem(error: unknown, folder: string): string {
  if (!(error instanceof Error)) return String(error);
  switch (error.name) {
    case 'NotFoundError':
      return `The folder ‘${isolated(folder)}’ is no longer where it was. Choose it again, or another one.`;
    case 'NotAllowedError':
    case 'SecurityError':
      return `The browser no longer lets Throughline write into ‘${isolated(folder)}’.`;
    case 'QuotaExceededError':
      return `There is no room left where ‘${isolated(folder)}’ lies. Free some space; the copies of before are still there.`;
    case 'NoModificationAllowedError':
    case 'InvalidModificationError':
      return `Another program holds the files in ‘${isolated(folder)}’. The copies of before are still there.`;
    case 'ReadBackFailed':
      return `What was written into ‘${isolated(folder)}’ could not be read back, so it does not count. The copies of before are still there.`;
    default:
      return `Saving into ‘${isolated(folder)}’ failed: ${error.message}`;
  }
}

/** A tab that goes out of sight may not come back. */
function onHidden(listener: () => void): () => void {
  if (typeof document === 'undefined') return () => {};
  const look = () => {
    if (document.visibilityState === 'hidden') listener();
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}

function dayOf(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
