import { generationFile, generationsOf, generationsToDrop, journeyFolder, journeyOfFolder } from './generations';

/** How journeys look as files: what the folder's keeper needs of the journey format. */
export interface FileReader {
  /** What a file holds; null when it is not a journey that could be opened. */
  read(bytes: Uint8Array): { readonly journeyId: string; readonly title: string } | null;
}

export interface GenerationToWrite {
  readonly journeyId: string;
  /** The title in letters and digits that any system takes in a file's name. */
  readonly plainTitle: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly text: string;
}

/** What came back from the folder was not what was written. */
export class ReadBackFailed extends Error {
  override name = 'ReadBackFailed';
}

/**
 * Writes one more generation of a journey, and drops older ones only when the new one has been read back and found good.
 * No generation is ever opened for writing again: what is there stays whole, whenever the browser ends. The browser
 * writes beside the file and puts it in its place with `close`. Answers with the file's name.
 */
export async function writeGeneration(
  root: FileSystemDirectoryHandle,
  { journeyId, plainTitle, day, text }: GenerationToWrite,
  reader: FileReader,
): Promise<string> {
  const folder = await folderOf(root, journeyId, plainTitle);
  const before = generationsOf(await fileNames(folder));
  const name = generationFile((before[0]?.number ?? 0) + 1, day, plainTitle);
  const bytes = new TextEncoder().encode(text);

  const handle = await folder.getFileHandle(name, { create: true });
  try {
    const stream = await handle.createWritable();
    try {
      await stream.write(bytes);
    } catch (error) {
      await stream.abort().catch(() => {});
      throw error;
    }
    await stream.close();
    const back = new Uint8Array(await (await handle.getFile()).arrayBuffer());
    if (!isSame(back, bytes) || reader.read(back) === null) {
      throw new ReadBackFailed('The file that was written could not be read back.');
    }
  } catch (error) {
    await folder.removeEntry(name).catch(() => {});
    throw error;
  }
  // What cannot be removed only takes room; the next turn tries again.
  await thin(folder).catch(() => {});
  return name;
}

async function thin(folder: FileSystemDirectoryHandle): Promise<void> {
  const generations = generationsOf(await fileNames(folder));
  const good: typeof generations = [];
  for (const generation of generations) {
    // What a crash of the system left empty must not count as one of those that stay.
    const isEmpty = (await sizeOf(folder, generation.file)) === 0;
    if (isEmpty) await folder.removeEntry(generation.file).catch(() => {});
    else good.push(generation);
  }
  for (const { file } of generationsToDrop(good)) await folder.removeEntry(file).catch(() => {});
}

/** Whether the folder holds any generation of a journey. */
export async function hasGeneration(root: FileSystemDirectoryHandle, journeyId: string): Promise<boolean> {
  const folder = await existingFolderOf(root, journeyId);
  return folder !== null && generationsOf(await fileNames(folder)).length > 0;
}

export async function fileNames(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const [name, { kind }] of folder.entries()) if (kind === 'file') names.push(name);
  return names;
}

async function folderOf(root: FileSystemDirectoryHandle, journeyId: string, plainTitle: string) {
  const existing = await existingFolderOf(root, journeyId);
  return existing ?? root.getDirectoryHandle(journeyFolder(journeyId, plainTitle), { create: true });
}

async function existingFolderOf(root: FileSystemDirectoryHandle, journeyId: string) {
  for await (const [name, handle] of root.entries()) {
    if (handle.kind === 'directory' && journeyOfFolder(name) === journeyId) return handle as FileSystemDirectoryHandle;
  }
  return null;
}

async function sizeOf(folder: FileSystemDirectoryHandle, name: string): Promise<number> {
  return (await (await folder.getFileHandle(name)).getFile()).size;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, at) => byte === b[at]);
}
