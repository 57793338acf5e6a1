import { describe, expect, it } from 'vitest';
import { type FileReader, writeGeneration } from '../../../src/state/folder/files';
import { openFolder } from '../../../src/state/folder/openFolder';
import { asHandle, type MemoryFolder, memoryFolder } from '../../helpers/memoryFolder';

/** Takes `{"id", "title"}` for a journey. */
const reader: FileReader = {
  read(bytes) {
    try {
      const { id, title } = JSON.parse(new TextDecoder().decode(bytes)) as { id: string; title: string };
      return { journeyId: id, title };
    } catch {
      return null;
    }
  },
};

const save = (root: MemoryFolder, title: string, id = 'one', day = '2026-11-22') =>
  writeGeneration(
    asHandle(root),
    { journeyId: id, plainTitle: title, day, text: JSON.stringify({ id, title }) },
    reader,
  );
const filesOf = (root: MemoryFolder, at = 0) => [...([...root.folders.values()][at]?.files.keys() ?? [])];
const titles = async (root: MemoryFolder) =>
  (await openFolder(asHandle(root), reader)).journeys.map(({ title }) => title);

describe('saving into a folder', () => {
  it('writes a new file each time, in a folder that a new title does not move', async () => {
    const root = memoryFolder();
    await save(root, 'first');
    await save(root, 'renamed');
    expect([...root.folders.keys()]).toEqual(['first (one)']);
    expect(filesOf(root)).toEqual(['000001-2026-11-22-first.json', '000002-2026-11-22-renamed.json']);
  });

  it('never opens a file for writing that is there already', async () => {
    const root = memoryFolder();
    for (let i = 0; i < 12; i += 1) await save(root, 'a');
    expect(new Set(root.opened).size).toBe(root.opened.length);
    expect(filesOf(root)).toHaveLength(5);
  });

  it('keeps the earlier one when the browser dies in the middle, a hundred times', async () => {
    const root = memoryFolder();
    await save(root, 'good');
    root.faults.dies = true;
    for (let i = 0; i < 100; i += 1) {
      await expect(save(root, 'never whole')).rejects.toThrow();
      expect(await titles(root)).toEqual(['good']);
    }
    root.faults.dies = false;
    await save(root, 'next');
    expect(await titles(root)).toEqual(['next']);
  });

  it('drops nothing, and does not count, when the file does not come back as it was written', async () => {
    const root = memoryFolder();
    for (let i = 0; i < 5; i += 1) await save(root, `${i}`);
    root.faults.garbles = true;
    await expect(save(root, 'garbled')).rejects.toThrow('read back');
    root.faults.garbles = false;
    expect(filesOf(root)).toHaveLength(5);
    expect(await titles(root)).toEqual(['4']);
  });

  it('does not count a file that is written well but is no journey', async () => {
    const root = memoryFolder();
    const broken = { journeyId: 'one', plainTitle: 'a', day: '2026-11-22', text: '{' };
    await expect(writeGeneration(asHandle(root), broken, reader)).rejects.toThrow('read back');
    expect(filesOf(root)).toEqual([]);
  });

  it('goes by numbers when the clock jumps', async () => {
    const root = memoryFolder();
    await save(root, 'first', 'one', '2036-11-22');
    await save(root, 'second', 'one', '2016-11-22');
    expect(await titles(root)).toEqual(['second']);
  });
});

describe('opening a folder', () => {
  it('takes of each journey the newest file that can be read, and says which it skipped', async () => {
    const root = memoryFolder();
    await save(root, 'good');
    [...root.folders.values()][0]?.files.set('000002-2026-11-22-cut.json', new TextEncoder().encode('{"id": "on'));
    await save(root, 'other', 'two');
    const { journeys } = await openFolder(asHandle(root), reader);
    expect(journeys.map(({ title, broken }) => [title, broken])).toEqual([
      ['good', ['000002-2026-11-22-cut.json']],
      ['other', []],
    ]);
  });

  it('names a folder in which nothing can be read', async () => {
    const root = memoryFolder();
    await save(root, 'a');
    for (const key of filesOf(root)) [...root.folders.values()][0]?.files.set(key, new Uint8Array());
    expect(await openFolder(asHandle(root), reader)).toEqual({ journeys: [], unreadable: ['a (one)'] });
  });

  it('finds journey files that lie about, and works on the folder of one journey', async () => {
    const root = memoryFolder();
    root.files.set('mine.json', new TextEncoder().encode('{"id": "x", "title": "loose"}'));
    root.files.set('photo.jpg', new Uint8Array(3));
    expect(await titles(root)).toEqual(['loose']);
    await save(root, 'inside');
    const [inner] = root.folders.values();
    expect(inner && (await titles(inner))).toEqual(['inside']);
  });
});
