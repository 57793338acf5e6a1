import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadsheetCell } from '../../src/exchange/spreadsheetCell';

describe('a cell for spreadsheets', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['+44 20 7946 0000', "'+44 20 7946 0000"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t\'=1"'],
    ['\tplain', '"\'\tplain"'],
    ['\rplain', '"\'\nplain"'],
    ['\n\tplain', '"\'\n\tplain"'],
    ['  =1', "'  =1"],
    ['"=1', '"\'""=1"'],
    ['“=1”', "'“=1”"],
    ['\u00a0\u200b\ufeff=1', "'\u00a0\u200b\ufeff=1"],
    ['\u0000=1', "'\u0000=1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM', "'＠SUM"],
    ['−5 %', "'−5 %"],
    ['-5 %', "'-5 %"],
  ])('is text and no formula: %j', (text, cell) => {
    expect(spreadsheetCell(text)).toBe(cell);
  });

  it.each([
    ['a;=1', '"a;\'=1"'],
    ['a\n=1', '"a\n\'=1"'],
    ['a\r\n@x', '"a\n\'@x"'],
    ['a;"=1', '"a;\'""=1"'],
  ])('begins none further on, where other separators hold: %j', (text, cell) => {
    expect(spreadsheetCell(text)).toBe(cell);
  });

  it.each([
    [-3, '-3'],
    [0.5, '0.5'],
    [-0, '0'],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
    ['-3', '-3'],
    ['-3.25', '-3.25'],
  ])('leaves numbers alone: %j', (value, cell) => {
    expect(spreadsheetCell(value)).toBe(cell);
  });

  it.each([
    ['Join Reddit', 'Join Reddit'],
    ['NPS 40 → 55, by May', '"NPS 40 → 55, by May"'],
    ['2026-01-01', '2026-01-01'],
    ['say “hi”', 'say “hi”'],
    ['say "hi"', '"say ""hi"""'],
    ['a = b', 'a = b'],
    ['To do:\n- ask\n  + answer', '"To do:\n• ask\n  • answer"'],
    ['', ''],
  ])('leaves what is harmless as it was written: %j', (text, cell) => {
    expect(spreadsheetCell(text)).toBe(cell);
  });

  it('is made in no time of a text with very many line breaks', () => {
    const text = `a${'\n'.repeat(20_000)}b`;
    const start = performance.now();
    expect(spreadsheetCell(text)).toBe(`"${text}"`);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('never starts with what starts a formula, nor does any part of it, whatever was typed', () => {
    const sign = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '＝',
      '＋',
      '－',
      '＠',
      '\t',
      '\r',
      '\n',
      ' ',
      '"',
      "'",
      ';',
      ',',
      '\u200b',
      'x',
      '1',
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 12 }), (text) => {
        const cell = spreadsheetCell(text);
        const content = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        if (/^-?\d+$/.test(content)) return;
        for (const part of content.split(/[;\n]/)) expect(part).not.toMatch(/^[\s"\u200b]*[=+\-@＝＋－＠]/);
        // Quoted as RFC 4180 asks: outside quotes there is no comma, line break or quote.
        expect(cell).toMatch(/^(?:[^",\r\n]*|"(?:[^"]|"")*")$/);
      }),
      { numRuns: 2_000 },
    );
  });
});
