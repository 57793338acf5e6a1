import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, scanJson } from '../../src/exchange/scanJson';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

// Pieces that lie close to JSON's edges: more faults per text than random characters give.
const piece = fc.constantFrom(
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"a"',
    '"\\u00e9"',
    '"\\u00g9"',
    '"\\x"',
    '\\',
    '\n',
    ' ',
    '\t',
    '\u00a0',
    '\u0001',
  ],
  ...[
    '0',
    '01',
    '-',
    '-1',
    '1.',
    '.5',
    '1.5e3',
    '1e',
    '1E+',
    '1e999',
    'true',
    'tru',
    'null',
    'nulL',
    'NaN',
    '\ud83d',
    '😀',
  ],
);

const limits = { depth: 64, values: 1_000 };

describe('finding faults in JSON', () => {
  it('takes exactly what JSON.parse takes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
        ),
        (text) => {
          expect(scanJson(text, limits) === null).toBe(parses(text));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('names a place before which nothing is wrong: cutting there only leaves the text unfinished', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const fault = scanJson(text, limits);
        fc.pre(fault !== null && fault.kind === 'syntax');
        const start = scanJson(text.slice(0, fault?.offset), limits);
        expect(start === null || start.kind === 'cut-off').toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('sees every cut of a file as a cut', () => {
    const text = '{"a": [1.5e3, true, "x\\u00e9\\n"], "b": {"c": null}}';
    for (let end = 1; end < text.length; end += 1) expect(scanJson(text.slice(0, end), limits)?.kind).toBe('cut-off');
    expect(scanJson(text, limits)).toBeNull();
  });

  it('stops at the depth it is given, however deep the text goes', () => {
    expect(scanJson(`${'['.repeat(64)}${']'.repeat(64)}`, limits)).toBeNull();
    expect(scanJson(`${'['.repeat(65)}${']'.repeat(65)}`, limits)).toMatchObject({ kind: 'too-deep', offset: 64 });
    expect(scanJson('{"a":'.repeat(1_000_000), limits)?.kind).toBe('too-deep');
  });

  it('stops at the number of values that it is given', () => {
    const list = (length: number) => JSON.stringify(Array.from({ length }, () => 0));
    expect(scanJson(list(999), limits)).toBeNull();
    expect(scanJson(list(1_000), limits)?.kind).toBe('too-many');
  });

  it('counts lines and columns from 1', () => {
    expect(placeOf('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
    expect(placeOf('ab\ncd', 2)).toEqual({ line: 1, column: 3 });
    expect(placeOf('ab\r\ncd', 5)).toEqual({ line: 2, column: 2 });
    expect(placeOf('\n\n', 2)).toEqual({ line: 3, column: 1 });
  });
});
