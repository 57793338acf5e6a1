import { describe, expect, it } from 'vitest';
import { CARD_TYPE } from '../../../src/domain/layout/metrics';
import { textWidth } from '../../../src/domain/layout/textWidth';
import { clampLines, fitLine, wrapText } from '../../../src/domain/layout/wrapText';

const wrap = (text: string, width = 120) => wrapText(text, width, CARD_TYPE);

describe('wrapping', () => {
  it('breaks at spaces and keeps every word', () => {
    const lines = wrap('Sees a friend’s holiday photos and asks where they were taken');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe('Sees a friend’s holiday photos and asks where they were taken');
  });

  it('keeps the lines that people made, empty ones included', () => {
    expect(wrap('One\n\nTwo')).toEqual(['One', '', 'Two']);
  });

  it('breaks after hyphens and slashes', () => {
    expect(wrap('self-service-registration/renewal', 130)).toEqual(['self-service-', 'registration/renewal']);
  });

  it('breaks inside a word that is wider than a line', () => {
    const lines = wrap('https://www.example.organisation.test/averyveryverylongaddress');
    expect(lines.join('')).toBe('https://www.example.organisation.test/averyveryverylongaddress');
    for (const line of lines) expect(textWidth(line, CARD_TYPE)).toBeLessThanOrEqual(120);
  });

  it('never makes a line that is too wide, and always ends', () => {
    for (const text of ['', ' ', 'a', 'W'.repeat(300), '日本語'.repeat(40), '👩‍👩‍👧'.repeat(20), 'a b '.repeat(200)]) {
      const lines = wrap(text);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(textWidth(line, CARD_TYPE)).toBeLessThanOrEqual(120);
    }
    expect(wrap('wide', 1)).toEqual(['w', 'i', 'd', 'e']);
  });
});

describe('shortening', () => {
  it('leaves alone what fits', () => {
    expect(fitLine('Reddit', 120, CARD_TYPE)).toBe('Reddit');
    expect(clampLines(['a', 'b'], 2, 120, CARD_TYPE)).toEqual(['a', 'b']);
  });

  it('ends in an ellipsis within the width', () => {
    const line = fitLine('Frequent flyers’ forum of the North', 120, CARD_TYPE);
    expect(line).toMatch(/^Frequent .*…$/);
    expect(textWidth(line, CARD_TYPE)).toBeLessThanOrEqual(120);
    expect(clampLines(['one', 'two', 'three'], 2, 120, CARD_TYPE)).toEqual(['one', 'two three']);
    expect(clampLines(['one', 'a long second line', 'three'], 2, 120, CARD_TYPE).at(-1)).toMatch(/…$/);
  });
});
