import { expect, it } from 'vitest';
import { pastedLines } from '../../src/domain/pastedLines';

it.each([
  ['lines', 'Reads reviews\nAsks a friend\r\nBooks', ['Reads reviews', 'Asks a friend', 'Books']],
  [
    'a list with bullets',
    '• Reads\n– Asks\n* Books\n☐ Waits\n- [ ] Flies',
    ['Reads', 'Asks', 'Books', 'Waits', 'Flies'],
  ],
  ['a numbered list', '1. Reads\n2) Asks', ['Reads', 'Asks']],
  ['one line that begins with a number', '3. Liga tickets', ['3. Liga tickets']],
  ['a minus that is no bullet', '-50 % no-shows\nPays', ['-50 % no-shows', 'Pays']],
  ['the lists of a word processor', '1.\tReads\n2.\tAsks', ['Reads', 'Asks']],
  ['cells', 'Reads\tAsks\nBooks\t', ['Reads', 'Asks', 'Books']],
  ['a cell with a break and quotes', '"Says ""no""\nand leaves"\tBooks', ['Says "no" and leaves', 'Books']],
  ['words in quotes', '"Never again," she said\nLeaves', ['"Never again," she said', 'Leaves']],
  ['empty lines', '\n  \n\t\n', []],
  ['other scripts', '・予約する\n・待つ', ['・予約する', '・待つ']],
])('%s', (_, text, expected) => {
  expect(pastedLines(text)).toEqual(expected);
});
