import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import type { Clock } from '../../src/domain/clock';
import { journeyText } from '../../src/exchange/journeyJson';
import { readJourneyFile } from '../../src/exchange/readJourney';
import { smallJourney } from '../helpers/smallJourney';
import { NOW } from './samples';

const clock: Clock = {
  seq: 12,
  stamps: new Map([
    ['touchpoints/sees', { title: 12, id: 3 }],
    ['stages/support', { order: 7 }],
    ['demands/reddit~~A', { usage: 9 }],
  ]),
};
const text = journeyText(smallJourney(), { now: NOW, clock });

function opened(file: string) {
  const read = readJourneyFile(file);
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

function withClock(value: unknown): string {
  return JSON.stringify({ ...(JSON.parse(text) as object), clock: value });
}

describe('the clock of a journey file', () => {
  it('comes back as it was written, beside the same journey', () => {
    const { clock: read, document } = opened(text);
    expect(read).toEqual(clock);
    expect(document).toEqual(opened(journeyText(smallJourney(), { now: NOW })).document);
    expect(journeyText(document, { now: NOW, clock: read ?? clock })).toBe(text);
  });

  it('takes a line for each row that has stamps, at the end', () => {
    const lines = text.trimEnd().split('\n').slice(-9);
    expect(lines).toEqual([
      '  "clock": {',
      '    "seq": 12,',
      '    "stamps": {',
      '      "demands/reddit~~A": {"usage":9},',
      '      "stages/support": {"order":7},',
      '      "touchpoints/sees": {"id":3,"title":12}',
      '    }',
      '  }',
      '}',
    ]);
  });

  it('is not there in older files, which open as before', () => {
    const old = readFileSync(new URL('../fixtures/journey-v1.json', import.meta.url), 'utf8');
    expect(opened(old).clock).toBeNull();
    expect(opened(journeyText(smallJourney(), { now: NOW })).clock).toBeNull();
    const fresh = { seq: 0, stamps: new Map() };
    expect(opened(journeyText(smallJourney(), { now: NOW, clock: fresh })).clock).toEqual(fresh);
  });

  it('lets go of stamps of rows that are not there, and counts at least as far as its stamps', () => {
    const stamps = { 'touchpoints/gone': { title: 99 }, 'stages/support': { name: 40 } };
    expect(opened(withClock({ seq: 3, stamps })).clock).toEqual({
      seq: 40,
      stamps: new Map([['stages/support', { name: 40 }]]),
    });
  });

  it.each([1e12 + 1, Number.MAX_SAFE_INTEGER])(
    'is as good as none when it counts to %d, and the file opens',
    (most) => {
      expect(opened(withClock({ seq: most, stamps: {} })).clock).toBeNull();
      expect(opened(withClock({ seq: 1, stamps: { 'stages/support': { name: most } } })).clock).toBeNull();
      expect(opened(withClock({ seq: 1e12, stamps: {} })).clock?.seq).toBe(1e12);
    },
  );

  it.each([
    [{ seq: -1, stamps: {} }, '“clock.seq”'],
    [{ seq: 1.5, stamps: {} }, '“clock.seq”'],
    [{ seq: 1 }, '“clock.stamps” is missing'],
    [{ seq: 1, stamps: {}, time: 1 }, '“clock.time” is not something'],
    [{ seq: 1, stamps: { 'touchpoints/sees': { title: 'late' } } }, '“clock.stamps["touchpoints/sees"].title”'],
    [{ seq: 1, stamps: { 'touchpoints/sees': { title: 1e300 } } }, '“clock.stamps'],
    [{ seq: 1, stamps: { 'no table': {} } }, '“clock.stamps'],
    [{ seq: 1, stamps: { 'stages/support': { 'a b': 1 } } }, '“clock.stamps'],
    ['noon', '“clock”'],
  ])('is refused when it is none: %j', (value, words) => {
    const read = readJourneyFile(withClock(value));
    expect(read.ok).toBe(false);
    expect(!read.ok && read.error.message).toContain(words);
    expect(!read.ok && read.error.message).toMatch(/^[^\n]+\.$/);
  });

  it('keeps out names that reach prototypes', () => {
    const hostile = text.replace('"stages/support": {"order":7}', '"__proto__": {"order":7}');
    expect(hostile).not.toBe(text);
    const read = readJourneyFile(hostile);
    expect(read.ok && [...(read.value.clock?.stamps.keys() ?? [])]).not.toContain('stages/support');
    expect('order' in {}).toBe(false);
  });

  it('fits the published schema', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../public/schema/journey-3.json', import.meta.url), 'utf8'),
    ) as object;
    const formats = { date: true, 'date-time': true } as const;
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, formats }).compile(schema);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
    expect(validate(JSON.parse(withClock({ seq: 'x', stamps: {} })))).toBe(false);
  });
});
