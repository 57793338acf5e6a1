import { type FileReader, fileNames } from './files';
import { generationsOf, journeyOfFolder } from './generations';

/** A journey that a folder holds: its newest generation that can be opened. */
export interface FolderJourney {
  readonly journeyId: string;
  readonly title: string;
  readonly file: File;
  /** When the file was written, by the clock of then; null where the file is not a generation. */
  readonly day: string | null;
  /** Newer files that were skipped since they are broken. */
  readonly broken: readonly string[];
}

export interface FolderContent {
  readonly journeys: readonly FolderJourney[];
  /** Sub-folders of journeys in which no file can be opened. */
  readonly unreadable: readonly string[];
}

/** Largest file that is looked into; a journey file is never larger. */
const LARGEST = 20_000_000;

/**
 * Looks through a folder of copies: the newest generation of each journey that reads back whole, and journey files that
 * lie about in the folder itself. Works on the folder that was chosen, and on the sub-folder of one journey.
 */
export async function openFolder(root: FileSystemDirectoryHandle, reader: FileReader): Promise<FolderContent> {
  const journeys: FolderJourney[] = [];
  const unreadable: string[] = [];
  for await (const [name, handle] of root.entries()) {
    if (handle.kind !== 'directory' || journeyOfFolder(name) === null) continue;
    const newest = await newestOf(handle as FileSystemDirectoryHandle, reader);
    if (newest) journeys.push(newest);
    else unreadable.push(name);
  }
  const own = await newestOf(root, reader);
  if (own) journeys.push(own);
  for (const name of (await fileNames(root)).sort()) {
    if (!name.endsWith('.json') || generationsOf([name]).length > 0) continue;
    const found = await readOne(root, name, reader);
    if (found) journeys.push({ ...found, day: null, broken: [] });
  }
  const byTitle = oncePerJourney(journeys).sort((a, b) => a.title.localeCompare(b.title));
  return { journeys: byTitle, unreadable };
}

async function newestOf(folder: FileSystemDirectoryHandle, reader: FileReader): Promise<FolderJourney | null> {
  const broken: string[] = [];
  for (const { file: name, day } of generationsOf(await fileNames(folder))) {
    const found = await readOne(folder, name, reader);
    if (found) return { ...found, day, broken };
    broken.push(name);
  }
  return null;
}

async function readOne(folder: FileSystemDirectoryHandle, name: string, reader: FileReader) {
  const file = await (await folder.getFileHandle(name)).getFile();
  if (file.size > LARGEST) return null;
  const found = reader.read(new Uint8Array(await file.arrayBuffer()));
  return found ? { ...found, file } : null;
}

/** What the folder's keeper wrote goes before a file that somebody put beside it. */
function oncePerJourney(journeys: readonly FolderJourney[]): FolderJourney[] {
  const ids = new Set<string>();
  return journeys.filter(({ journeyId }) => !ids.has(journeyId) && ids.add(journeyId));
}
