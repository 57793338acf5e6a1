import { describe, expect, it } from 'vitest';
import type { JourneyDocument } from '../../../src/domain/document';
import { fail, ok, type Result } from '../../../src/domain/result';
import { readerOf } from '../../../src/features/library/readings';
import type { JourneyRecord, Workspace } from '../../../src/state/workspace';
import { buildDocument } from '../../helpers/documents';

const record = (id: string, seq: number): JourneyRecord => ({
  id,
  seq,
  schemaVersion: 1,
  updatedAt: 0,
  deletedAt: null,
});

function fixture(answers: Record<string, () => Result<JourneyDocument>>) {
  const reads: string[] = [];
  const read = async (id: string) => {
    reads.push(id);
    return answers[id]?.() ?? fail('missing', 'It is not there.');
  };
  const workspace = { read } as unknown as Workspace;
  const reader = readerOf(workspace);
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const titles = () =>
    [...reader.store.getState().readings].map(([id, reading]) => [
      id,
      reading.kind === 'read' ? reading.summary.title : reading.problem.message,
    ]);
  return { workspace, reader, reads, settle, titles };
}

const titled = (title: string) => () => ok(buildDocument({ journey: { title } }));

describe('the reader of the library', () => {
  it('reads each journey once per commit, whoever asks again', async () => {
    const { workspace, reader, reads, settle, titles } = fixture({ a: titled('Airline'), b: titled('Bank') });
    reader.request([record('a', 1), record('b', 1)]);
    await settle();
    expect(titles()).toEqual([
      ['a', 'Airline'],
      ['b', 'Bank'],
    ]);
    readerOf(workspace).request([record('a', 1), record('b', 2)]);
    await settle();
    expect(reads).toEqual(['a', 'b', 'b']);
  });

  it('reads the others when one cannot be read, and that one again when told to', async () => {
    let isDamaged = true;
    const { reader, reads, settle, titles } = fixture({
      a: () => (isDamaged ? fail('damaged', 'It is damaged.') : titled('Airline')()),
      b: titled('Bank'),
    });
    reader.request([record('a', 1), record('b', 1)]);
    await settle();
    expect(titles()).toEqual([
      ['a', 'It is damaged.'],
      ['b', 'Bank'],
    ]);
    isDamaged = false;
    reader.retry('a');
    await settle();
    expect(new Map(titles() as [string, string][]).get('a')).toBe('Airline');
    expect(reads).toEqual(['a', 'b', 'a']);
  });
});
