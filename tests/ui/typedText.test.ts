import { describe, expect, it } from 'vitest';
import { fitText } from '../../src/ui/typedText';

describe('what comes into a field', () => {
  it('is taken as it is where it fits', () => {
    expect(fitText('', 'Asks on Reddit', { isOneLine: true, most: 500 })).toEqual({
      text: 'Asks on Reddit',
      words: null,
      end: 14,
    });
  });

  it.each([
    ['One\r\n  two', true, 'One two', 'Line breaks became spaces: this is a field of one line.'],
    ['One\u2028two\u0085three', true, 'One two three', 'Line breaks became spaces: this is a field of one line.'],
    ['One\r\ntwo', false, 'One\ntwo', null],
    ['a\u0000b\u001bc\ud800', true, 'abc', 'Control characters, which cannot be seen, were left out.'],
    ['a\tb', false, 'a\tb', null],
    ['می\u200cخواهم', true, 'می\u200cخواهم', null],
  ])('%j in one line: %j is %j', (typed, isOneLine, text, words) => {
    expect(fitText('', typed, { isOneLine })).toMatchObject({ text, words });
  });

  it('loses what is too long, not what was there, and says how much', () => {
    expect(fitText('abcdef', 'abcXYZdef', { isOneLine: true, most: 7 })).toEqual({
      text: 'abcXdef',
      words: 'The last 2 characters were left out: this field holds 7 characters.',
      end: 4,
    });
    expect(fitText('abc', 'abcd', { isOneLine: true, most: 3 })).toMatchObject({
      text: 'abc',
      words: 'The last character was left out: this field holds 3 characters.',
    });
  });

  it('is never cut within a character', () => {
    expect(fitText('', '👩‍👩‍👧👩‍👩‍👧', { isOneLine: true, most: 10 }).text).toBe('👩‍👩‍👧');
    expect(fitText('😀', '😁😀', { isOneLine: true, most: 3 }).text).toBe('😀');
  });

  it('is measured in bytes where the field is', () => {
    const fitted = fitText('', '語'.repeat(10), { isOneLine: false, most: 20, mostBytes: 20 });
    expect(fitted.text).toBe('語'.repeat(6));
    expect(fitText('', '語'.repeat(7000), { isOneLine: false, most: 20_000, mostBytes: 20_000 }).words).toBe(
      'The last 334 characters were left out: this field holds 20 kB of text.',
    );
  });
});
