import { describe, expect, it } from 'vitest';
import { arrange } from '../../../src/features/library/arrange';
import type { Reading, Readings } from '../../../src/features/library/readings';
import { summarise } from '../../../src/features/library/summary';
import type { JourneyRecord } from '../../../src/state/workspace';
import { buildDocument } from '../../helpers/documents';

const record = (id: string): JourneyRecord => ({ id, seq: 0, schemaVersion: 1, updatedAt: 0, deletedAt: null });

function reading(title: string, coverage: number | null): Reading {
  return { seq: 0, kind: 'read', summary: { ...summarise(buildDocument({ journey: { title } })), coverage } };
}

const readings: Readings = new Map([
  ['b', reading('Café loyalty 10', 0.8)],
  ['a', reading('Airline', null)],
  ['c', reading('café loyalty 9', 0.2)],
  ['x', { seq: 0, kind: 'unreadable', problem: { code: 'x', message: 'It is damaged.', path: '' } }],
]);
const records = ['x', 'b', 'a', 'c', 'unread'].map(record);
const ids = (search: string, sorting: 'changed' | 'title' | 'coverage') =>
  arrange(records, readings, { search, sorting }).map(({ id }) => id);

describe('arrange', () => {
  it('keeps the order of the last change, whatever could be read', () => {
    expect(ids('', 'changed')).toEqual(['x', 'b', 'a', 'c', 'unread']);
  });

  it('sorts titles as people do: case and accents aside, numbers by value, unknown ones last', () => {
    expect(ids('', 'title')).toEqual(['a', 'c', 'b', 'x', 'unread']);
  });

  it('puts the lowest coverage first, and unknown last', () => {
    expect(ids('', 'coverage')).toEqual(['c', 'b', 'x', 'a', 'unread']);
  });

  it('finds all words in any order, without accents or capitals', () => {
    expect(ids('LOYALTY cafe', 'changed')).toEqual(['b', 'c']);
    expect(ids('cafe 10', 'changed')).toEqual(['b']);
    expect(ids('  ', 'changed')).toHaveLength(5);
    expect(ids('ferry', 'changed')).toEqual([]);
  });
});
