import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../src/features/export/jsonTokens';

const kinds = (line: string) => tokensOf(line).map(({ kind, text }) => `${kind} ${text.trim()}`);

describe('tokensOf', () => {
  it('tells keys from texts, numbers, words and marks', () => {
    expect(kinds('"a \\"b\\"":"c: d",')).toEqual(['key "a \\"b\\""', 'mark :', 'text "c: d"', 'mark ,']);
    expect(kinds('    "n": -1.5e3, "t": true')).toContain('number -1.5e3');
    expect(kinds('    null,')).toContain('word null');
  });

  it('loses no character, whatever the line holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        expect(
          tokensOf(line)
            .map(({ text }) => text)
            .join(''),
        ).toBe(line);
      }),
    );
  });

  it('colours each line of formatted JSON without a leftover', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        for (const line of JSON.stringify(JSON.parse(json), null, 2).split('\n')) {
          const marks = tokensOf(line).filter(({ kind }) => kind === 'mark');
          for (const { text } of marks) expect(text).toMatch(/^[\s{}[\]:,]*$/);
        }
      }),
    );
  });
});
