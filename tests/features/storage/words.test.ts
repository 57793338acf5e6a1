import { describe, expect, it } from 'vitest';
import { sinceCopy, standingOf } from '../../../src/features/storage/words';
import type { CopyState } from '../../../src/state/copies';

const journey = (seq: number, copied: number | null, edits = 0, deletedAt: number | null = null): CopyState => ({
  id: `${Math.random()}`,
  title: 'Ferries',
  seq,
  edits,
  deletedAt,
  schemaVersion: 1,
  updatedAt: 0,
  changedAt: null,
  copy: copied === null ? null : { journeyId: '', seq: copied, at: 0, kind: 'file' },
});
const title = (states: readonly CopyState[], folder: string | null = null) => standingOf(states, folder).title;

describe('how safe everything is', () => {
  it('is said of no, one, two and more journeys', () => {
    expect(title([])).toBe('No journeys yet');
    expect(title([journey(1, null)])).toBe('Your journey is in this browser only');
    expect(title([journey(1, 1), journey(1, 1)])).toBe('Both journeys have a copy outside this browser');
    expect(title([1, 2, 3].map((seq) => journey(seq, seq)))).toBe('All 3 journeys have a copy outside this browser');
    expect(title([journey(4, 3), journey(1, 1), journey(1, null)])).toBe('2 of 3 journeys want a new copy');
  });

  it('names the chosen folder only when every copy is in it', () => {
    const inFolder = (seq: number): CopyState => ({
      ...journey(seq, null),
      copy: { journeyId: '', seq, at: 0, kind: 'folder' },
    });
    expect(title([inFolder(1), inFolder(2), inFolder(3)], 'Maps')).toBe(
      'All 3 journeys have a copy in the folder ‘Maps’',
    );
    expect(title([inFolder(1), journey(2, 2)], 'Maps')).toBe('Both journeys have a copy outside this browser');
    expect(title([inFolder(1)])).toBe('Your journey has a copy outside this browser');
  });

  it('does not depend on what is in the trash', () => {
    expect(title([journey(1, 1), journey(9, null, 9, 1)])).toBe('Your journey has a copy outside this browser');
  });

  it('is said of each: up to date is only what the copy holds whole', () => {
    expect(sinceCopy(journey(3, 3))).toBe('Up to date');
    expect(sinceCopy(journey(4, 3, 1))).toBe('1 edit since');
    expect(sinceCopy(journey(90, 3, 31))).toBe('31 edits since');
    expect(sinceCopy(journey(0, null))).toBe('Never copied');
    expect(sinceCopy(journey(2, null, 2))).toBe('2 edits, never copied');
  });
});
