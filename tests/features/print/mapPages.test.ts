import { describe, expect, it } from 'vitest';
import { airline } from '../../../src/domain/catalogue/templates/airline';
import { mapPages, SHEET } from '../../../src/features/print/mapPages';
import { buildDocument } from '../../helpers/documents';
import { counter } from '../../helpers/edits';
import { exampleJourney } from '../../helpers/exampleJourney';
import { largeJourney } from '../../helpers/largeJourney';
import { layoutMap } from '../../helpers/layoutMap';

describe('the pages of a printed map', () => {
  const layout = layoutMap(largeJourney());
  const ghosts = layout.cells.flatMap((cell) => cell.ghosts);
  const isLane = (key: string) => key.startsWith('lane:');
  const rects = new Map([...layout.cards.values(), ...ghosts].map(({ key, rect }) => [key, rect]));

  it('hold every card and every ghost once and whole', () => {
    expect(ghosts).not.toHaveLength(0);
    const { pages } = mapPages(layout);
    const shown = pages.flatMap(({ window, wholeKeys }) =>
      [...wholeKeys].filter((key) => !isLane(key)).map((key) => ({ key, window, rect: rects.get(key) })),
    );
    expect(shown.map(({ key }) => key).sort()).toEqual([...rects.keys()].sort());
    for (const { window, rect } of shown) {
      if (!rect) throw new Error('A page names a card that the layout does not have.');
      expect(rect.x).toBeGreaterThanOrEqual(window.x);
      expect(rect.y).toBeGreaterThanOrEqual(window.y);
      expect(rect.x + rect.width).toBeLessThanOrEqual(window.x + window.width);
      expect(rect.y + rect.height).toBeLessThanOrEqual(window.y + window.height);
    }
  });

  it('are as many as a small sheet needs, each no larger than it', () => {
    const sheet = { width: 400, height: 300 };
    const { scale, pages } = mapPages(layout, sheet);
    expect(pages.length).toBeGreaterThan(6);
    for (const { window } of pages) {
      expect(window.width * scale).toBeLessThanOrEqual(sheet.width + 1);
      expect(window.height * scale).toBeLessThanOrEqual(sheet.height + 1);
    }
    expect(pages.flatMap(({ wholeKeys }) => [...wholeKeys].filter((key) => !isLane(key)))).toHaveLength(rects.size);
  });

  it('end before a lane that begins on the next page: no empty ground of it at their foot', () => {
    const sample = layoutMap(airline.build({ newId: counter(), now: 0 }));
    const curve = sample.lanes.find(({ id }) => id === 'experience') ?? expect.fail('no curve');
    const [first, second] = mapPages(sample).pages;
    if (!first || !second) throw new Error('The sample no longer takes two pages.');
    expect(second.wholeKeys).toContain('lane:experience');
    expect(first.window.y + first.window.height).toBeLessThanOrEqual(curve.y);
  });

  it('are never nothing but ground', () => {
    const { pages } = mapPages(layoutMap(exampleJourney()));
    expect(pages.map(({ wholeKeys }) => wholeKeys.size)).toEqual([12]);
    const blank = layoutMap(buildDocument({ stages: [{ id: 'awareness', phase: 'awareness' }] }));
    expect(mapPages(blank).pages).toHaveLength(1);
  });

  it('do not cut through the curve of emotions: it is on one page of each group of stages', () => {
    const curve = layout.lanes.find(({ id }) => id === 'experience') ?? expect.fail('no curve');
    const { scale, pages } = mapPages(layout);
    const shown = pages.filter(({ wholeKeys }) => wholeKeys.has('lane:experience'));
    expect(shown).toHaveLength(new Set(pages.map(({ window }) => window.x)).size);
    for (const { window, isContinued } of shown) {
      expect(window.y).toBeLessThanOrEqual(curve.y);
      expect(window.y + window.height).toBeGreaterThanOrEqual(curve.y + curve.height);
      expect(window.height * scale).toBeLessThanOrEqual(SHEET.height - (isContinued ? 28 : 0) + 1);
    }
  });
});
