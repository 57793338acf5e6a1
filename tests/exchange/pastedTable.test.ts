import { describe, expect, it } from 'vitest';
import { tableIn } from '../../src/exchange/pastedTable';
import { readTable } from '../../src/exchange/readTable';

const read = async (text: string) => {
  const table = await readTable(new TextEncoder().encode(tableIn(text) ?? ''));
  if (!table.ok) throw new Error(table.error.message);
  return [table.value.headings, ...table.value.rows.map(({ cells }) => cells)];
};

describe('a pasted text that is a table', () => {
  it('may hold line breaks and quotation marks in its cells, as Excel writes them', async () => {
    expect(await read('Stage\tTitle\r\nSupport\t"Calls,\nthen ""waits"""\r\n\t"Never," she says\r\n')).toEqual([
      ['Stage', 'Title'],
      ['Support', 'Calls,\nthen "waits"'],
      ['', '"Never," she says'],
    ]);
  });

  it('may have commas and semicolons in every cell', async () => {
    expect(await read('a, b; c\td, e\nf, g; h\ti;')).toEqual([
      ['a, b; c', 'd, e'],
      ['f, g; h', 'i;'],
    ]);
  });

  it('may be CSV where the first line names the title and another field', async () => {
    expect(await read('"Touchpoint";Stage\nAsks;Support\n')).toEqual([
      ['Touchpoint', 'Stage'],
      ['Asks', 'Support'],
    ]);
  });
});

it.each([
  ['one column', 'Reads\nAsks\n'],
  ['one column with empty cells beside it', 'Reads\t\nAsks\t\n'],
  ['an outline', 'Support\n\tCalls\n\t\tWaits'],
  ['a list of a word processor', '•\tReads\n•\tAsks'],
  ['a numbered list of a word processor', '1.\tReads\n2.\tAsks'],
  ['prose with commas', 'Title, author and year\nName, place'],
  ['our words without a row', 'Title,Stage'],
  ['nothing', ''],
])('%s is no table', (_, text) => {
  expect(tableIn(text)).toBeNull();
});
