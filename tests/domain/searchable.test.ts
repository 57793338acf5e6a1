import { expect, it } from 'vitest';
import { foundIn, matches } from '../../src/domain/searchable';

it.each([
  ['cafe', 'Trinkt im Café'],
  ['STRASSE', 'Fährt durch die Straße'],
  ['отзыв', 'Читает Отзывы'],
  ['λογος', 'Ο λόγος'],
  ['مرحبا', 'مَرْحَبًا بكم'],
  ['ﾎﾃﾙ', 'ホテルを探す'],
  ['二 窓', '窓口が二つ'],
])('%s finds %s', (query, text) => {
  expect(matches(query, [text])).toBe(true);
});

it.each([
  ['か', 'が'],
  ['कि', 'का'],
])('%s does not find %s: another letter', (query, text) => {
  expect(matches(query, [text])).toBe(false);
});

it('says in which field the words stand that the title lacks, and what stands around them', () => {
  const texts = [
    { field: 'Pain', text: 'Too many opinions' },
    {
      field: 'Quote',
      text: `${'Waits and waits. '.repeat(9)}Nobody answered the telephone until Monday, when it was late`,
    },
  ];
  expect(foundIn('reads many', 'Reads reviews', texts)).toEqual({ field: 'Pain', text: 'Too many opinions' });
  expect(foundIn('reads', 'Reads reviews', texts)).toBeNull();
  expect(foundIn('TELEPHONE', 'Reads reviews', texts)?.text).toMatch(
    /^…its\. Nobody answered the telephone until Monday, when it was…$|^….*telephone.*…$/,
  );
});
