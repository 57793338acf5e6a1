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

  it.each([
    ['ลูกค้าถามในชุมชนก่อนซื้อสินค้าและบริการทั้งหมด', ['ลูกค้าถามในชุมชนก่อนซื้อสินค้า', 'และบริการทั้งหมด']],
    ['អតិថិជនសួរនៅក្នុងសហគមន៍ជាមុនសិន', ['អតិថិជនសួរនៅក្នុងសហគមន៍', 'ជាមុនសិន']],
    ['顾客首先在社区提问，然后再购买产品（网站）。', ['顾客首先在社区提问，然后再', '购买产品（网站）。']],
    ['고객은 먼저 커뮤니티에서 질문합니다', ['고객은 먼저 커뮤니티에서', '질문합니다']],
    ['வாடிக்கையாளர்கள் முதலில் கேட்கிறார்கள்', ['வாடிக்கையாளர்கள்', 'முதலில் கேட்கிறார்கள்']],
    [
      'super\u00adcali\u00adfragi\u00adlistic\u00adexpi\u00adali\u00addocious',
      ['supercalifragilisticexpiali-', 'docious'],
    ],
    ['a plane ticket for 100\u00a0000\u00a0km', ['a plane ticket for', '100\u00a0000\u00a0km']],
    ['one\u200btwo\u200bthree four five six seven', ['onetwothree four five six', 'seven']],
  ])('breaks %j where its language does', (text, lines) => {
    expect(wrap(text, 172)).toEqual(lines);
  });

  it('begins no line with what closes, and ends none with what opens', () => {
    for (let width = 120; width < 200; width += 7) {
      const lines = wrap('お客様はまず「コミュニティ」で質問します。それから、（ウェブサイト）を見る！', width);
      expect(lines.slice(1).filter((line) => /^[、。」）！]/.test(line))).toEqual([]);
      expect(lines.filter((line) => /[「（]$/.test(line))).toEqual([]);
    }
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
  it('ends even where there is no room at all', () => {
    expect(wrapText('No room', -1, { size: 24, lineHeight: 32, weight: 450 }).join('')).toBe('Noroom');
  });

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
