import { describe, expect, it } from 'vitest';
import { prepareEdit } from '../../../src/domain/commands/command';
import { tagTouchpoints } from '../../../src/domain/commands/tags';
import { type AnyRow, definitionOf, isTableName, type TableName, tableNames } from '../../../src/domain/model/tables';
import { applyPatch } from '../../../src/domain/patch';
import { smallJourney } from '../../helpers/smallJourney';

/** The small journey with a tag on its first card, which its other users need not have. */
function taggedJourney() {
  const journey = smallJourney();
  const [touchpointId = ''] = journey.touchpoints.keys();
  const tagged = { touchpointIds: [touchpointId], name: 'Reviews' };
  const prepared = prepareEdit(journey, tagTouchpoints, tagged, { newId: () => 'tag', now: 0 });
  return prepared.ok ? applyPatch(journey, prepared.value.patch) : journey;
}

const journey = taggedJourney();
const firstRow = (table: TableName): AnyRow => {
  const [row] = journey[table].values();
  if (!row) throw new Error(`The small journey needs a row in ${table}.`);
  return row;
};

describe.each(tableNames)('table %s', (table) => {
  const definition = definitionOf(table);
  const rows: readonly AnyRow[] = [...journey[table].values()];

  it('refers to tables that exist, by fields that it has', () => {
    for (const { to, field } of definition.references) {
      expect(isTableName(to)).toBe(true);
      expect(Object.keys(firstRow(table))).toContain(field);
    }
  });

  it('names rows that are there, and lets go of each, or of itself, when it is gone', () => {
    for (const reference of definition.references) {
      const naming = rows.find((row) => reference.ids(row).length > 0);
      const [named] = naming ? reference.ids(naming) : [];
      if (!naming || named === undefined) throw new Error(`The small journey uses no ${table}.${reference.field}.`);
      expect(journey[reference.to as TableName].has(named)).toBe(true);
      const left = reference.without(naming, (id) => id === named);
      expect(left === null ? [] : reference.ids(left)).not.toContain(named);
      expect(reference.without(naming, () => false)).toBe(naming);
      expect(reference.ids(reference.rename(naming, (id) => `${id}-renamed`) as AnyRow)).toContain(`${named}-renamed`);
    }
  });

  it('accepts its rows as they are, refuses fields that it does not know, and rows without an id', () => {
    const row = firstRow(table);
    expect(definition.schema.parse(row)).toEqual(row);
    expect(definition.schema.safeParse({ ...row, colour: 'red' }).success).toBe(false);
    expect(definition.schema.safeParse({ ...row, id: '' }).success).toBe(false);
  });

  it('knows the id of rows of which there is one per combination', () => {
    for (const row of rows) expect(definition.idOf?.(row) ?? row.id).toBe(row.id);
  });
});

describe('what no row may hold', () => {
  it.each([
    ['channels', { url: 'javascript:alert(1)' }],
    ['channels', { url: 'data:text/html,hello' }],
    ['channels', { id: '__proto__' }],
    ['demands', { usage: Number.NaN }],
    ['demands', { usage: 1.01 }],
    ['segments', { weight: Number.POSITIVE_INFINITY }],
    ['presences', { level: 5 }],
    ['presences', { level: 2.5 }],
    ['stages', { importance: 0 }],
    ['stages', { order: 'not a key!' }],
    ['touchpoints', { emotion: 3 }],
    ['initiatives', { startsOn: '2025-02-30' }],
  ] as const)('%s: %o', (table, fields) => {
    expect(definitionOf(table).schema.safeParse({ ...firstRow(table), ...fields }).success).toBe(false);
  });
});
