import { describe, expect, it } from 'vitest';
import { countRows, journeyOf } from '../../src/domain/document';
import { applyPatch, patchBetween } from '../../src/domain/patch';
import { openSnapshot, toSnapshot } from '../../src/domain/snapshot';
import { workedExample } from '../helpers/workedExample';

const document = workedExample();
const snapshot = toSnapshot(document);

/** Opens the example as the database would, after `change` has damaged it. */
function opened(change: (tables: Record<string, unknown[]>) => void) {
  const tables = structuredClone(snapshot.tables) as unknown as Record<string, unknown[]>;
  change(tables);
  const result = openSnapshot(
    { schemaVersion: snapshot.schemaVersion, journeyId: document.id, tables },
    { setsAside: true },
  );
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('a journey with a row that cannot be read', () => {
  const bad: readonly [what: string, row: unknown, message: RegExp][] = [
    ['is no object', 7, /must be an object/],
    ['is null', null, /must be an object/],
    ['is a list', ['x'], /must be an object/],
    ['has no id', { name: 'Nameless' }, /id/],
    ['has a field of the wrong type', { id: 'odd', name: 7, order: 'a5' }, /name/],
    ['has a figure out of range', { id: 'odd', name: 'Odd', order: 'a5', importance: 99 }, /importance/],
    ['has a field that nothing knows', { id: 'odd', name: 'Odd', order: 'a5', colour: 'red' }, /colour/],
  ];
  it.each(bad)('that %s opens without it, and hands it out as it was', (_, row, message) => {
    const { document: rest, setAside, repairs } = opened(({ stages }) => stages?.push(row));
    expect(rest).toEqual(document);
    expect(repairs).toEqual([]);
    expect(setAside).toEqual([{ table: 'stages', raw: row, message: expect.stringMatching(message) }]);
  });

  it('keeps the first of two rows with one id', () => {
    const { document: rest, setAside } = opened(({ stages }) =>
      stages?.push({ ...(stages[0] as object), name: 'Twin' }),
    );
    expect(rest).toEqual(document);
    expect(setAside).toMatchObject([{ table: 'stages', raw: { name: 'Twin' } }]);
  });

  it('sets aside a row whose id is not the one that it must have', () => {
    const { setAside } = opened(({ presences }) => Object.assign(presences?.[0] as object, { id: 'elsewhere' }));
    expect(setAside).toMatchObject([{ table: 'presences', raw: { id: 'elsewhere' } }]);
  });

  it('sets aside a table that this build does not know, row by row', () => {
    const { document: rest, setAside } = opened((tables) => {
      tables.comments = [{ id: 'c1' }, { id: 'c2' }];
    });
    expect(rest).toEqual(document);
    expect(setAside.map(({ table, raw }) => [table, raw])).toEqual([
      ['comments', { id: 'c1' }],
      ['comments', { id: 'c2' }],
    ]);
  });

  it('leaves out what hangs on the row, and says so', () => {
    const { document: rest, repairs } = opened(({ stages }) => Object.assign(stages?.[0] as object, { name: 7 }));
    const id = snapshot.tables.stages[0]?.id ?? '';
    expect(rest.stages.has(id)).toBe(false);
    expect([...rest.touchpoints.values()].some(({ stageId }) => stageId === id)).toBe(false);
    expect(repairs.length).toBeGreaterThan(0);
    expect(repairs.every(({ missing }) => missing !== '')).toBe(true);
    expect(countRows(rest)).toBeLessThan(countRows(document));
  });

  it('opens under a title of its own when the journey row is the one', () => {
    const { document: rest, setAside } = opened(({ journeys }) => Object.assign(journeys?.[0] as object, { title: 7 }));
    expect(journeyOf(rest).title).toBe('Recovered journey');
    expect(setAside).toMatchObject([{ table: 'journeys', raw: { title: 7 } }]);
    expect(rest.touchpoints).toEqual(document.touchpoints);
  });
});

describe('the patch between two documents', () => {
  const changed = opened(({ stages, touchpoints, links }) => {
    Object.assign(stages?.[0] as object, { name: 'Renamed' });
    touchpoints?.pop();
    links?.splice(0, 1);
  }).document;

  it('makes the one of the other, both ways', () => {
    expect(toSnapshot(applyPatch(document, patchBetween(document, changed)))).toEqual(toSnapshot(changed));
    expect(toSnapshot(applyPatch(changed, patchBetween(changed, document)))).toEqual(snapshot);
  });

  it('names each row that differs once, and no other', () => {
    const patch = patchBetween(document, changed);
    const keys = patch.map(({ table, id }) => `${table}/${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    const renamed = patch.filter(({ before, after }) => before && after);
    expect(renamed.map(({ table }) => table)).toContain('stages');
    for (const { table, id, before, after } of patch) {
      expect(document[table].get(id) ?? null).toEqual(before);
      expect(changed[table].get(id) ?? null).toEqual(after);
    }
  });

  it('is empty between equal documents that are not the same object', () => {
    expect(patchBetween(document, opened(() => {}).document)).toEqual([]);
  });
});
