import { describe, expect, it } from 'vitest';
import {
  type NumberKind,
  readTypedNumber,
  SAMPLE_SIZE,
  SHARE,
  WEIGHT,
  writeNumber,
} from '../../src/domain/typedNumber';

const HOURS: NumberKind = {
  subject: 'A target',
  least: 0.0167,
  most: 8760,
  units: { h: 1, hr: 1, hour: 1, hours: 1, min: 1 / 60, minutes: 1 / 60, d: 24, days: 24 },
};

function read(text: string, kind: NumberKind): number | null | 'refused' {
  const result = readTypedNumber(text, kind);
  return result.ok ? result.value : 'refused';
}

const no = 'refused';

describe('a typed number', () => {
  // Each spelling in a share (0–100 %), a sample size (whole) and a weight (0–1,000,000).
  it.each<[string, number | null | 'refused', number | null | 'refused', number | null | 'refused']>([
    ['', null, null, null],
    ['  ', null, null, null],
    ['62', 0.62, 62, 62],
    ['12,5', 0.125, no, 12.5],
    ['12.5', 0.125, no, 12.5],
    ['12·5', 0.125, no, 12.5],
    ['1.1', 0.011, no, 1.1],
    ['  12,50 ', 0.125, no, 12.5],
    ['12,', 0.12, 12, 12],
    [',5', 0.005, no, 0.5],
    ['.5', 0.005, no, 0.5],
    ['12.0', 0.12, 12, 12],
    ['12,00', 0.12, 12, 12],
    ['0', 0, no, 0],
    ['100', 1, 100, 100],
    ['100,01', no, no, 100.01],
    ['140', no, 140, 140],
    // One sign before three digits: what the field can hold decides.
    ['1,234', 0.01234, 1234, 1234],
    ['1.234', 0.01234, 1234, 1234],
    ['0,125', 0.00125, no, 0.125],
    ['0.125', 0.00125, no, 0.125],
    ['12,3456', 0.123456, no, 12.3456],
    ['1,0000', 0.01, no, 1],
    // Signs that can only group.
    ['1 234', no, 1234, 1234],
    ['1\u202f234', no, 1234, 1234],
    ['1\u00a0234', no, 1234, 1234],
    ['1\u2009234', no, 1234, 1234],
    ["1'234", no, 1234, 1234],
    ['1’234', no, 1234, 1234],
    ['1,234,567', no, 1_234_567, no],
    ['1.234.567', no, 1_234_567, no],
    ['1 00 000', no, 100_000, 100_000],
    ['1,00,000', no, 100_000, 100_000],
    ['12,34,567', no, 1_234_567, no],
    // Both signs: the last one is the decimal sign.
    ['1.234,5', no, no, 1234.5],
    ['1,234.5', no, no, 1234.5],
    ['1 234,5', no, no, 1234.5],
    ["1'234.50", no, no, 1234.5],
    ['1,00,000.5', no, no, 100_000.5],
    // Neither.
    ['1,2,3', no, no, no],
    ['1,234,5', no, no, no],
    ['1.23,5', no, no, no],
    ['1,234.567,8', no, no, no],
    ["1 234'567", no, no, no],
    ['1 2', no, no, no],
    ['12 5', no, no, no],
    ['1,,5', no, no, no],
    ['abc', no, no, no],
    ['12a', no, no, no],
    ['1e3', no, no, no],
    ['0x10', no, no, no],
    ['½', no, no, no],
    ['10²', no, no, no],
    ['.', no, no, no],
    ['-', no, no, no],
    ['Infinity', no, no, no],
    ['NaN', no, no, no],
    ['5-10', no, no, no],
    ['12‰', no, no, no],
    // Signs before, and per cent.
    ['+5', 0.05, 5, 5],
    ['-5', no, no, no],
    ['−5', no, no, no],
    ['－5', no, no, no],
    ['−0', 0, no, 0],
    ['12 %', 0.12, no, no],
    ['12,5%', 0.125, no, no],
    ['12.5\u202f%', 0.125, no, no],
    ['%12,5', 0.125, no, no],
    ['12 per cent', 0.12, no, no],
    ['120 asked', no, 120, no],
    ['n = 1.234', no, 1234, no],
    // Other scripts.
    ['１２．５', 0.125, no, 12.5],
    ['１２％', 0.12, no, no],
    ['١٢٫٥', 0.125, no, 12.5],
    ['\u200f١٢٫٥\u061c٪', 0.125, no, no],
    ['۱۲٫۵', 0.125, no, 12.5],
    ['١٬٢٣٤', no, 1234, 1234],
    ['१२.५', 0.125, no, 12.5],
    ['১২', 0.12, 12, 12],
    ['๑๒', 0.12, 12, 12],
    ['𝟙𝟚', 0.12, 12, 12],
    ['十二', no, no, no],
  ])('%j is %j as a share, %j people, %j of weight', (text, share, people, weight) => {
    expect([read(text, SHARE), read(text, SAMPLE_SIZE), read(text, WEIGHT)]).toEqual([share, people, weight]);
  });

  it.each([
    ['2,5 h', 2.5],
    ['2.5h', 2.5],
    ['2,5 hours', 2.5],
    ['2,5 HR.', 2.5],
    ['2,5 hr.', 2.5],
    ['90 min', 1.5],
    ['1,5 days', 36],
    ['2 months', no],
    ['1.234', 1234],
    ['400 d', no],
  ])('%j in a field of hours is %j', (text, hours) => {
    expect(read(text, HOURS)).toBe(hours);
  });

  it('is refused in a sentence that says what the field takes and what was typed', () => {
    const sentence = (text: string, kind: NumberKind) => {
      const result = readTypedNumber(text, kind);
      return result.ok ? '' : result.error.message;
    };
    expect(sentence('140', SHARE)).toBe('A share is a number from 0 to 100, not “140”.');
    expect(sentence(' 12,5 ', SAMPLE_SIZE)).toBe(
      'The number of people asked is a whole number from 1 to 1,000,000,000, not “12,5”.',
    );
    expect(sentence('x'.repeat(90), WEIGHT)).toBe(
      `A weight is a number from 0 to 1,000,000, not “${'x'.repeat(24)}…”.`,
    );
  });

  it('reads back what its field shows', () => {
    for (const share of [0, 0.07, 0.125, 0.5, 0.011, 0.01234, 0.29, 1]) {
      expect(read(writeNumber(share, SHARE), SHARE)).toBe(share);
    }
    for (const weight of [0, 1, 1.5, 1.234, 12.25, 999.999, 1234, 1234.5, 1_000_000]) {
      expect(read(writeNumber(weight, WEIGHT), WEIGHT)).toBe(weight);
    }
    expect(writeNumber(0.125, SHARE)).toBe('12.5');
    expect(writeNumber(81 / 263, SHARE)).toBe('30.798');
    expect(writeNumber(1200, SAMPLE_SIZE)).toBe('1,200');
  });
});
