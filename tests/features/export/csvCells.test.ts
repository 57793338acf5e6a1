import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvCells } from '../../../src/features/export/csvCells';

it.each([
  [
    '\ufeffa,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,\r\n,b\r\n',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  [
    '"a,b","c""d"\n"e\nf",g',
    [
      ['a,b', 'c"d'],
      ['e\nf', 'g'],
    ],
  ],
  ['"never closed,\nb', [['never closed,\nb']]],
  ['', []],
])('%j holds %j', (text, rows) => {
  expect(csvCells(text)).toEqual(rows);
});

it('gives back any cells, in their rows', () => {
  const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', ' ', 'x', ';'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const text = rows
        .map((cells) => `${cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')}\r\n`)
        .join('');
      expect(csvCells(text)).toEqual(rows);
    }),
  );
});
