import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/domain/migrations/migrations';
import { applyPatch } from '../../src/domain/patch';
import { openSnapshot, toSnapshot } from '../../src/domain/snapshot';
import { workedExample } from '../helpers/workedExample';

const document = workedExample();
const snapshot = toSnapshot(document);
const opened = (
  change: (tables: Record<string, unknown[]>) => void,
  version = SCHEMA_VERSION,
  journeyId = document.id,
) => {
  const tables = structuredClone(snapshot.tables) as unknown as Record<string, unknown[]>;
  change(tables);
  return openSnapshot({ schemaVersion: version, journeyId, tables });
};

describe('a snapshot', () => {
  it('opens as the document that it was made of', () => {
    const result = opened(() => {});
    expect(result.ok && result.value).toEqual({ document, repairs: [], leftOut: [], setAside: [] });
    expect(snapshot).toMatchObject({ schemaVersion: SCHEMA_VERSION, journeyId: document.id });
  });

  it('is the same whatever order the rows were made in', () => {
    const stage = document.stages.get('awareness');
    const moved = applyPatch(
      applyPatch(document, [{ table: 'stages', id: 'awareness', before: stage ?? null, after: null }]),
      [{ table: 'stages', id: 'awareness', before: null, after: stage ?? null }],
    );
    expect([...moved.stages.keys()]).not.toEqual([...document.stages.keys()]);
    expect(JSON.stringify(toSnapshot(moved))).toBe(JSON.stringify(snapshot));
  });

  it('of a newer version is not opened', () => {
    expect(opened(() => {}, SCHEMA_VERSION + 1)).toMatchObject({ ok: false, error: { code: 'newer-version' } });
  });

  it('names the row and field that do not fit, in words', () => {
    const result = opened(({ stages }) => Object.assign(stages?.[1] as object, { importance: 9 }));
    expect(result).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-row',
        path: 'stages[1].importance',
        message: '“stages[1].importance” must be a whole number from 1 to 5, or null; it is 9.',
      },
    });
  });

  it('needs its journey', () => {
    expect(opened(({ journeys }) => journeys?.pop())).toMatchObject({ ok: false, error: { code: 'no-journey' } });
    expect(opened(() => {}, SCHEMA_VERSION, 'another')).toMatchObject({ ok: false, error: { code: 'no-journey' } });
  });

  it('knows its tables, and that they are lists of objects', () => {
    expect(opened((tables) => Object.assign(tables, { lanes: [] }))).toMatchObject({
      ok: false,
      error: { code: 'unknown-table' },
    });
    expect(opened((tables) => Object.assign(tables, { stages: 'none' }))).toMatchObject({
      ok: false,
      error: { code: 'invalid-table' },
    });
    expect(opened(({ stages }) => stages?.push(null))).toMatchObject({ ok: false, error: { path: 'stages[2]' } });
    expect(opened(({ stages }) => stages?.push({ ...(stages[0] as object) }))).toMatchObject({
      ok: false,
      error: { code: 'duplicate-id' },
    });
  });

  it('is mended where rows name what is not there, step by step until all holds', () => {
    const result = opened((tables) => {
      tables.touchpoints = [{ id: 't', stageId: 'gone', order: 'a0', title: 'Asks' }];
      tables.links = [{ id: 'l', fromId: 't', toId: 't' }];
    });
    expect(result.ok && result.value.repairs).toEqual([
      { table: 'touchpoints', id: 't', action: 'removed', field: 'stageId', missing: 'gone' },
      { table: 'links', id: 'l', action: 'removed', field: 'fromId', missing: 't' },
    ]);
    expect(result.ok && result.value.document).toEqual(document);
  });
});
