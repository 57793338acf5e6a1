import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centre } from '../../../src/domain/layout/geometry';
import { cardsIn, thingAt } from '../../../src/domain/layout/thingAt';
import { exampleJourney } from '../../helpers/exampleJourney';
import { largeJourney } from '../../helpers/largeJourney';
import { layoutMap } from '../../helpers/layoutMap';

const layout = layoutMap(largeJourney({ touchpoints: 60, links: 20 }));
const cards = [...layout.cards.values()];

describe('what lies at a point of the map', () => {
  it('is the card there, also where a link passes under it', () => {
    for (const { key, rect } of cards) expect(thingAt(layout, centre(rect), 7)).toBe(key);
  });

  it('is the button that adds a card, and the place of a channel that is not attached', () => {
    const example = layoutMap(exampleJourney());
    for (const { key, adder, ghosts } of example.cells) {
      expect(thingAt(example, centre(adder), 7)).toBe(key);
      for (const ghost of ghosts) expect(thingAt(example, centre(ghost.rect), 7)).toBe(ghost.key);
    }
    expect(example.cells.flatMap(({ ghosts }) => ghosts)).not.toEqual([]);
  });

  it('is a link as far as it can be reached, and nothing beyond that', () => {
    const route = layout.links[0];
    const [from, to] = [route?.points[0], route?.points[1]];
    if (!route || !from || !to) throw new Error('There is no link.');
    const middle = centre({ ...from, width: to.x - from.x, height: to.y - from.y });
    expect(thingAt(layout, middle, 7)).toMatch(/^links:/);
    expect(thingAt(layout, { x: -200, y: -200 }, 7)).toBeNull();
  });

  it('is no link that is not shown', () => {
    const middles = layout.links.flatMap(({ points: [from, to] }) =>
      from && to ? [centre({ ...from, width: to.x - from.x, height: to.y - from.y })] : [],
    );
    const found = (isShown: () => boolean) => middles.map((middle) => thingAt(layout, middle, 7, isShown));
    expect(found(() => true)).toContainEqual(expect.stringMatching(/^links:/));
    expect(found(() => false)).not.toContainEqual(expect.stringMatching(/^links:/));
  });
});

describe('the cards that a box touches', () => {
  it('are those and no others', () => {
    const side = fc.integer({ min: -50, max: 2_500 });
    const box = fc.record({ x: side, y: side, width: fc.nat(800), height: fc.nat(800) });
    fc.assert(
      fc.property(box, (area) => {
        const touched = cards.filter(({ rect }) => {
          const apartX = Math.max(rect.x - (area.x + area.width), area.x - (rect.x + rect.width));
          const apartY = Math.max(rect.y - (area.y + area.height), area.y - (rect.y + rect.height));
          return Math.max(apartX, apartY) <= 0;
        });
        expect(cardsIn(layout, area)).toEqual(touched.map(({ key }) => key));
      }),
      { seed: 8 },
    );
  });
});
