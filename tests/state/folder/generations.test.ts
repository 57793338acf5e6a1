import { describe, expect, it } from 'vitest';
import {
  generationFile,
  generationOf,
  generationsOf,
  generationsToDrop,
  journeyFolder,
  journeyOfFolder,
} from '../../../src/state/folder/generations';

const saves = (...days: string[]) => days.map((day, at) => ({ number: at + 1, day, file: `${at + 1}` }));
const kept = (all: ReturnType<typeof saves>) => {
  const dropped = new Set(generationsToDrop(all).map(({ number }) => number));
  return all.filter(({ number }) => !dropped.has(number)).map(({ number }) => number);
};

describe('the names in a folder of copies', () => {
  it('tell number and day, whatever the title', () => {
    for (const title of ['', 'skerry-air', '2026-01-01-plan', '000001-2020-01-01']) {
      expect(generationOf(generationFile(42, '2026-11-22', title))).toMatchObject({ number: 42, day: '2026-11-22' });
    }
  });

  it('of other files are none', () => {
    for (const file of ['notes.txt', 'skerry-air.json', '000001-2026-11-22-a.json.crswap', '42-2026-11-22-a.json']) {
      expect(generationOf(file), file).toBeNull();
    }
  });

  it('find the folder of a journey again, whose id may hold - and _', () => {
    for (const id of ['abc', '-abc', 'V1StGXR8_Z5jdHi6B-myT']) expect(journeyOfFolder(journeyFolder(id, 'a'))).toBe(id);
    expect(journeyOfFolder('holiday (pictures!)')).toBeNull();
  });

  it('order generations by number, beyond a million and whatever the days say', () => {
    const files = ['000009-2036-01-01-a.json', '1000000-2016-01-01-a.json', '000010-2026-01-01-a.json'];
    expect(generationsOf(files).map(({ number }) => number)).toEqual([1_000_000, 10, 9]);
  });
});

describe('thinning', () => {
  it('keeps the five newest of a day', () => {
    expect(kept(saves(...Array(9).fill('2026-11-22')))).toEqual([5, 6, 7, 8, 9]);
  });

  it('keeps the last one of each of the seven newest days besides', () => {
    const days = Array.from({ length: 10 }, (_, at) => `2026-11-${String(at + 1).padStart(2, '0')}`);
    expect(kept(saves(...days.flatMap((day) => [day, day])))).toEqual([8, 10, 12, 14, 16, 17, 18, 19, 20]);
  });

  it('keeps as much when the clock jumps ten years ahead, back again, and backwards day by day', () => {
    const jumping = ['2026-11-20', '2036-11-20', '2016-11-20', '2026-11-21'].flatMap((day) => [day, day, day]);
    expect(kept(saves(...jumping))).toEqual([3, 6, 8, 9, 10, 11, 12]);
    expect(kept(saves('2026-11-05', '2026-11-04', '2026-11-03', '2026-11-02', '2026-11-01', '2026-10-31'))).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
  });
});
