import { describe, expect, it } from 'vitest';
import { dropReservedKeys } from '../../src/exchange/inspect';
import { journeyText } from '../../src/exchange/journeyJson';
import { readJourneyFile } from '../../src/exchange/readJourney';
import { good } from './badFiles';
import { NOW } from './samples';

const clean = readJourneyFile(good);
const written = clean.ok ? journeyText(clean.value.document, { now: NOW }) : '';

const hostile: readonly (readonly [where: string, text: string])[] = [
  ['around the rows', good.replace('"journey": {', '"__proto__": {"polluted": true}, "journey": {')],
  ['as a table', good.replace('"journey": {', '"constructor": [{"polluted": true}], "journey": {')],
  ['in a row', good.replace('"goal": ""', '"goal": "", "__proto__": {"polluted": true}')],
  ['in a row, in other letters', good.replace('"goal": ""', '"goal": "", "\\u005f_proto__": {"polluted": true}')],
  ['one in another', good.replace('"goal": ""', '"goal": "", "prototype": {"constructor": {"__proto__": 1}}')],
  [
    'in an item of a list',
    good.replace(
      '"dependsOn": []',
      '"promisedLevels": [], "constructor": {"prototype": {"polluted": true}}, "dependsOn": []',
    ),
  ],
];

describe('names that reach prototypes', () => {
  it.each(hostile)('are dropped %s, and the rest is what it was', (_, text) => {
    expect(text).not.toBe(good);
    const read = readJourneyFile(text);
    expect(read.ok ? read.value.repairs : read.error).toEqual([]);
    expect(read.ok && journeyText(read.value.document, { now: NOW })).toBe(written);
    expect('polluted' in {}).toBe(false);
    expect(Object.getPrototypeOf(Object.prototype)).toBeNull();
  });

  it('are dropped at every depth, without touching a prototype', () => {
    const deep = JSON.parse(
      `${'[{"a":'.repeat(30)}{"__proto__":{"x":1},"keep":1,"constructor":2}${'}]'.repeat(30)}`,
    ) as unknown;
    const prototype = Object.freeze({ inherited: true });
    const value = Object.assign(Object.create(prototype) as object, { prototype: 1, deep });
    dropReservedKeys(value);
    expect(JSON.stringify(value)).toBe(`{"deep":${'[{"a":'.repeat(30)}{"keep":1}${'}]'.repeat(30)}}`);
    expect(Object.getPrototypeOf(value)).toBe(prototype);
  });

  it('are no way round the limits', () => {
    const many = `{"constructor": [${'1,'.repeat(1_000_001)}1]}`;
    expect(readJourneyFile(many)).toMatchObject({ ok: false, error: { code: 'too-many' } });
  });
});
