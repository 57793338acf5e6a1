import { describe, expect, it } from 'vitest';
import { CARD_TYPE } from '../../../src/domain/layout/metrics';
import { charactersOf, textWidth } from '../../../src/domain/layout/textWidth';

describe('the width of a text', () => {
  it('is that of Inter within half a per cent, and not below it', () => {
    // 669.1 px in Chromium with the bundled font at 13 px, weight 450.
    const text =
      'A friend posts a photo from the trip; compares fares on Skyscanner, asks the community & reads 12 reviews.';
    expect(textWidth(text, CARD_TYPE)).toBeGreaterThanOrEqual(669.1);
    expect(textWidth(text, CARD_TYPE)).toBeLessThan(669.1 * 1.005);
  });

  it('grows with size and weight', () => {
    const body = textWidth('Awareness', CARD_TYPE);
    expect(textWidth('Awareness', { ...CARD_TYPE, size: 26 })).toBeCloseTo(2 * body);
    expect(textWidth('Awareness', { ...CARD_TYPE, weight: 620 })).toBeGreaterThan(body);
  });

  it.each([
    ['日本語', 39],
    ['👩‍👩‍👧', 16.9],
    ['e\u0301', textWidth('e', CARD_TYPE)],
  ])('knows %s', (text, width) => {
    expect(textWidth(text, CARD_TYPE)).toBeCloseTo(width, 0);
  });

  it('counts characters as people do', () => {
    expect(charactersOf('a👩‍👩‍👧b')).toEqual(['a', '👩‍👩‍👧', 'b']);
  });
});
