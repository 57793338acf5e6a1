import { describe, expect, it } from 'vitest';
import { fitText, SMALL } from '../../../src/features/present/frame/type';
import { CARD, fitCards } from '../../../src/features/present/stage/fitCards';

const some = (count: number, title = 'Asks in a Facebook group which airline lets the surfboard on') =>
  Array.from({ length: count }, (_, i) => ({ title: `${title} ${i}`, words: ['Facebook'], signs: 1 }));

describe('setting cards', () => {
  it('makes few cards large and many small, and never smaller than 24', () => {
    const sizes = [2, 6, 8, 12].map((count) => fitCards(some(count), 1220, 600).look.type.size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(sizes[3] ?? 0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  it('shows every touchpoint of a usual stage on one slide', () => {
    expect(fitCards(some(7), 1220, 600).pages.map((page) => page.length)).toEqual([7]);
  });

  it.each([
    ['many', some(30)],
    ['long', some(6, 'word '.repeat(80))],
    ['without a space', some(9, 'w'.repeat(480))],
    ['many and long', some(24, 'word '.repeat(95))],
  ])('goes on on further slides with every word and in the order of the map, where titles are %s', (_, items) => {
    const { pages } = fitCards(items, 1220, 600);
    expect(pages.length).toBeGreaterThan(1);
    const cards = pages.flat();
    expect(cards.map(({ item }) => item)).toEqual(items);
    expect(cards.every(({ title, words }) => !title.isCut && !words.isCut)).toBe(true);
    expect(
      cards.every(({ title, item }) => title.lines.join('').replace(/\s/g, '') === item.title.replace(/\s/g, '')),
    ).toBe(true);
  });

  it('has room for what it sets, on every slide', () => {
    for (const items of [some(1), some(5), some(9), some(13), some(40), some(24, 'word '.repeat(95))]) {
      const { look, pages } = fitCards(items, 1220, 600);
      for (const cards of pages) {
        let height = 0;
        for (let i = 0; i < cards.length; i += look.columns) {
          const lines = Math.max(...cards.slice(i, i + look.columns).map(({ title }) => title.lines.length));
          height += lines * look.type.lineHeight + CARD.signs + 2 * CARD.paddingBlock + (i > 0 ? CARD.gap : 0);
        }
        expect(height).toBeLessThanOrEqual(600);
      }
    }
  });

  it('keeps the channel of a moment of truth, which nothing else on the card says', () => {
    const words = [
      'Moment of truth · Peer to peer · Customer forum of the regional airline',
      'Peer to peer · Forum',
      'Forum',
    ];
    const [card] = fitCards([{ title: 'Asks', words, signs: 2 }], 560, 600).pages.flat();
    expect(card?.words.text).toBe('Peer to peer · Forum');
    const long = 'Customer forum of the regional airline and everybody who flies with it to the islands in summer';
    const [wide] = fitCards([{ title: 'Asks', words: [long], signs: 2 }], 560, 600).pages.flat();
    expect(wide?.words.lines.length).toBeGreaterThan(1);
    expect(wide?.words.lines.join(' ')).toBe(long);
  });
});

describe('fitting texts', () => {
  it('keeps a text that fits and marks one that was cut', () => {
    expect(fitText('Short', 400, 1, SMALL)).toEqual({ text: 'Short', lines: ['Short'], isCut: false });
    const cut = fitText('A sentence that is longer than its line', 200, 1, SMALL);
    expect(cut.isCut).toBe(true);
    expect(cut.text).toBe('A sentence that is longer than its line');
    expect(cut.lines).toHaveLength(1);
  });
});
