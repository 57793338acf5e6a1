import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/domain/result';
import { journeyText } from '../../src/exchange/journeyJson';
import type { OpenedFile } from '../../src/exchange/readJourney';
import { readJourneyFile } from '../../src/exchange/readJourney';
import { exampleJourney } from '../helpers/exampleJourney';
import { good } from './badFiles';
import { NOW } from './samples';

const texts = [good, journeyText(exampleJourney(), { now: NOW })];

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    2.5,
    1e300,
    '',
    '__proto__',
    'constructor',
    [],
    {},
    [[]],
    [null],
    'javascript:alert(1)',
    '\ud800',
  ),
  fc.jsonValue(),
);

/** A change of one value somewhere in the file: another in its place, none, or one more beside it. */
const mutant = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }),
    fc.constantFrom('put', 'drop', 'add'),
    hostile,
    fc.string(),
  )
  .map(([text, way, action, value, key]) => {
    const file = JSON.parse(text) as Record<string, unknown>;
    let owner: Record<string, unknown> = file;
    let at = Object.keys(file)[(way[0] ?? 0) % Object.keys(file).length] ?? '';
    for (const step of way.slice(1)) {
      const inner = owner[at];
      if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) break;
      owner = inner as Record<string, unknown>;
      at = Object.keys(inner)[step % Object.keys(inner).length] ?? '';
    }
    if (action === 'drop') delete owner[at];
    else owner[action === 'add' ? key : at] = value;
    return JSON.stringify(file);
  });

/** A change of the text itself: a piece cut out, or another one in its place. */
const torn = fc
  .tuple(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.string({ maxLength: 5 }))
  .map(([text, share, length, piece]) => {
    const at = Math.floor(share * text.length);
    return text.slice(0, at) + piece + text.slice(at + length);
  });

function expectPlain(read: Result<OpenedFile>): void {
  if (read.ok) {
    expect(read.value.repairSummary).toHaveLength(read.value.repairs.length);
    // What was opened is whole: written and read again, there is nothing left to repair.
    const again = readJourneyFile(journeyText(read.value.document, { now: NOW }));
    expect(again.ok && again.value.repairs).toEqual([]);
  } else {
    expect(read.error.message).toMatch(/^\S.*\.$/su);
    expect(read.error.message).not.toMatch(/undefined|\[object|expected|Invalid input|received/);
    expect(read.error.message).not.toContain('\n');
  }
}

describe('reading damaged files', () => {
  it('never throws and always speaks plainly: values changed', () => {
    fc.assert(
      fc.property(mutant, (text) => expectPlain(readJourneyFile(text))),
      { numRuns: 600 },
    );
  });

  it('never throws and always speaks plainly: text torn', () => {
    fc.assert(
      fc.property(torn, (text) => expectPlain(readJourneyFile(text))),
      { numRuns: 400 },
    );
  });

  it('never throws: any text, any bytes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.uint8Array()), (input) => expectPlain(readJourneyFile(input))),
      { numRuns: 300 },
    );
  });
});
