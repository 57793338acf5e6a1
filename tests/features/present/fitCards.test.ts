import { describe, expect, it } from 'vitest';
import { touchpointSchema } from '../../../src/domain/model/touchpoint';
import { fitName, fitText, SMALL } from '../../../src/features/present/frame/type';
import { CARD, fitCards } from '../../../src/features/present/stage/fitCards';
import { byImportance } from '../../../src/features/present/stage/importance';

const touchpoint = (id: string, fields: Partial<{ title: string; emotion: number; momentOfTruth: boolean }> = {}) =>
  touchpointSchema.parse({ id, order: 'a0', stageId: 's', title: `Touchpoint ${id}`, ...fields });
const some = (count: number, title = 'Asks in a Facebook group which airline lets the surfboard on') =>
  Array.from({ length: count }, (_, i) => touchpoint(`t${i}`, { title: `${title} ${i}` }));

describe('setting cards', () => {
  it('makes few cards large and many small, and never smaller than 24', () => {
    const sizes = [2, 6, 8, 12].map((count) => fitCards(some(count), 1220, 600, byImportance).look.type.size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(sizes[3] ?? 0);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  it('shows every touchpoint of a usual stage uncut', () => {
    const { cards, rest } = fitCards(some(7), 1220, 600, byImportance);
    expect(rest).toBe(0);
    expect(cards.every(({ title }) => !title.isCut)).toBe(true);
  });

  it('cuts long titles before it leaves a card out', () => {
    const { cards, rest } = fitCards(some(6, 'word '.repeat(80)), 1220, 600, byImportance);
    expect(rest).toBe(0);
    expect(cards.some(({ title }) => title.isCut && title.lines.at(-1)?.endsWith('…'))).toBe(true);
  });

  it('keeps moments of truth and the worst emotions, in the order of the map, and counts the rest', () => {
    const items = some(30).map((item, i) => ({
      ...item,
      emotion: i === 20 ? (-2 as const) : (1 as const),
      momentOfTruth: i === 25,
    }));
    const { cards, rest } = fitCards(items, 1220, 600, byImportance);
    const ids = cards.map(({ item }) => item.id);
    expect(ids).toContain('t25');
    expect(ids).toContain('t20');
    expect(ids.indexOf('t20')).toBeLessThan(ids.indexOf('t25'));
    expect(rest).toBe(30 - ids.length);
    expect(rest).toBeGreaterThan(0);
  });

  it('has room for what it sets', () => {
    for (const count of [1, 5, 9, 13, 40]) {
      const { look, cards } = fitCards(some(count), 1220, 600, byImportance);
      let height = 0;
      for (let i = 0; i < cards.length; i += look.columns) {
        const lines = Math.max(...cards.slice(i, i + look.columns).map(({ title }) => title.lines.length));
        height += lines * look.type.lineHeight + CARD.signs + 2 * CARD.paddingBlock + (i > 0 ? CARD.gap : 0);
      }
      expect(height).toBeLessThanOrEqual(600);
    }
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

  it('drops what stands in brackets before it cuts a name', () => {
    const { lines, text } = fitName('Stuck at the Gate (delay forum)', 260, SMALL);
    expect(lines).toEqual(['Stuck at the Gate']);
    expect(text).toBe('Stuck at the Gate (delay forum)');
    expect(fitName('Stuck at the Gate (delay forum)', 500, SMALL).isCut).toBe(false);
  });
});
