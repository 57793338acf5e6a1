import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JourneyDocument } from '../../../../src/domain/document';
import { bottom, type Rect, right } from '../../../../src/domain/layout/geometry';
import type { CardBox, MapLayout } from '../../../../src/domain/layout/mapLayout';
import { createMetroLayout } from '../../../../src/domain/lenses/metro/layout';
import { applyPatch } from '../../../../src/domain/patch';
import { buildDocument } from '../../../helpers/documents';
import { largeJourney } from '../../../helpers/largeJourney';

/** Three stages and three channels: a blog all the way, a forum where customers are alone, a shop at the end. */
const journey = buildDocument({
  stages: [{ id: 'aware' }, { id: 'buy' }, { id: 'serve' }].map((stage) => ({ ...stage, phase: 'custom' as const })),
  channels: [{ id: 'blog' }, { id: 'forum' }, { id: 'shop' }],
  presences: [
    { stageId: 'aware', channelId: 'blog', level: 2 },
    { stageId: 'buy', channelId: 'blog', level: 0 },
    { stageId: 'serve', channelId: 'blog' },
    { stageId: 'serve', channelId: 'shop', level: 4 },
  ],
  demands: [{ channelId: 'forum', stageId: 'buy', usage: 0.4, evidence: 'estimated' }],
  touchpoints: [
    { id: 'reads', stageId: 'aware', channelId: 'blog' },
    { id: 'hears', stageId: 'aware' },
    { id: 'asks', stageId: 'buy', channelId: 'forum' },
    { id: 'orders', stageId: 'buy', channelId: 'blog' },
    { id: 'returns', stageId: 'serve', channelId: 'shop' },
  ],
  links: [
    { id: 'l1', fromId: 'reads', toId: 'orders' },
    { id: 'l2', fromId: 'asks', toId: 'orders' },
    { id: 'l3', fromId: 'returns', toId: 'reads' },
  ],
});

const layout = createMetroLayout()(journey);
const station = (id: string) => layout.cards.get(`touchpoints:${id}`) as CardBox;
const plate = (id: string) => layout.cards.get(`presences:${id}`) as CardBox;
const strokes = (key: string) =>
  layout.lanes.flatMap(({ items }) => items).filter((item) => item.key === key && item.kind === 'path');

describe('the metro of a journey', () => {
  it('has a line for each channel where it is attached, in demand or where a touchpoint happens on it', () => {
    expect([...layout.cards.keys()].filter((key) => key.startsWith('presences:'))).toEqual([
      'presences:aware~blog',
      'presences:buy~blog',
      'presences:serve~blog',
      'presences:serve~shop',
    ]);
    expect(layout.cells.flatMap(({ ghosts }) => ghosts.map(({ key }) => key))).toEqual(['ghost:buy:forum']);
  });

  it('puts the stations of a channel on its line and those of others elsewhere', () => {
    expect(station('reads').rect.y - station('orders').rect.y).toBe(0);
    expect(plate('aware~blog').rect.y).toBe(plate('serve~blog').rect.y);
    expect(station('asks').rect.y).not.toBe(station('orders').rect.y);
  });

  it('draws what happens on no channel below all lines', () => {
    const others = ['reads', 'asks', 'orders', 'returns'].map((id) => station(id).rect.y);
    expect(station('hears').rect.y).toBeGreaterThan(Math.max(...others));
  });

  it('breaks a line where the organisation is not, and dots it where nobody has said', () => {
    const dashes = (key: string) => strokes(key).map((item) => ('dash' in item ? item.dash : undefined));
    expect(dashes('presences:aware~blog')).not.toContainEqual([14, 9]);
    expect(dashes('presences:buy~blog')).toContainEqual([14, 9]);
    expect(dashes('ghost:buy:forum')).toContainEqual([14, 9]);
    expect(dashes('presences:serve~blog')).toContainEqual([3, 6]);
  });

  it('makes a line as wide as its demand, and ticks it once for each step of the level', () => {
    const widths = (key: string) =>
      strokes(key).flatMap((item) => ('strokeWidth' in item ? [item.strokeWidth ?? 1] : []));
    expect(widths('ghost:buy:forum')).toContain(5 + 15 * 0.4);
    expect(widths('presences:aware~blog')).toContain(5);
    const ticks = (key: string) => strokes(key).filter(({ role }) => role === 'level').length;
    expect(['aware~blog', 'buy~blog', 'serve~blog', 'serve~shop'].map((id) => ticks(`presences:${id}`))).toEqual([
      2, 0, 0, 4,
    ]);
  });

  it('marks as interchanges the stations where a link changes the channel', () => {
    expect(['reads', 'asks', 'orders', 'returns', 'hears'].map((id) => station(id).look)).toEqual([
      'interchange',
      'interchange',
      'interchange',
      'interchange',
      'station',
    ]);
  });

  it('leads a link along its line to the next station, and one that changes through the gutter before it', () => {
    const points = (id: string) => layout.links.find((link) => link.id === id)?.points ?? [];
    expect(points('l1').every(({ y }) => y === station('reads').rect.y + 13)).toBe(true);
    const [end, before] = points('l2').toReversed();
    expect(before?.x).toBeLessThan(station('orders').rect.x);
    expect(end?.y).toBe(station('orders').rect.y + 13);
  });

  it('leads the way back from a later stage round below all lines', () => {
    const lowest = Math.max(...(layout.links.find(({ id }) => id === 'l3')?.points ?? []).map(({ y }) => y));
    expect(lowest).toBeGreaterThan(Math.max(...[...layout.cards.values()].map(({ rect }) => bottom(rect))));
  });

  it('says in words where lines are broken', () => {
    expect(layout.lanes[0]?.description).toBe(
      '3 channels as lines through 3 stages. Broken where the organisation is not: ‘blog’ at ‘buy’; ‘forum’ at ‘buy’.',
    );
  });

  it('keeps the boxes of what an edit leaves where it was', () => {
    const layOut = createMetroLayout();
    const before = layOut(journey);
    const row = journey.touchpoints.get('orders');
    if (!row) throw new Error('no row');
    const after = layOut(
      applyPatch(journey, [{ table: 'touchpoints', id: 'orders', before: row, after: { ...row, title: 'Pays' } }]),
    );
    const moved = [...after.cards].filter(([key, box]) => before.cards.get(key) !== box).map(([key]) => key);
    expect(moved).toEqual(['touchpoints:orders']);
  });
});

const journeys = fc
  .record({
    seed: fc.integer({ min: 1, max: 1_000 }),
    stages: fc.integer({ min: 1, max: 6 }),
    touchpoints: fc.integer({ min: 2, max: 40 }),
    channels: fc.integer({ min: 0, max: 9 }),
    links: fc.integer({ min: 0, max: 30 }),
  })
  .map((size) => largeJourney(size));

describe('any metro', () => {
  const check = (say: (layout: MapLayout, document: JourneyDocument) => void) =>
    fc.assert(
      fc.property(journeys, (document) => say(createMetroLayout()(document), document)),
      { seed: 11, numRuns: 60 },
    );

  it('lays nothing over anything else', () => {
    check(({ cells, headers }) => {
      const boxes = [
        ...headers.map(({ rect }) => rect),
        ...cells.flatMap(({ cards, ghosts, adder }) => [...cards, ...ghosts].map(({ rect }) => rect).concat(adder)),
      ];
      for (const [i, box] of boxes.entries()) {
        for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
      }
    });
  });

  it('keeps everything in its stage, and touchpoints in their order from left to right', () => {
    check(({ cells, columns, cards }, document) => {
      expect(cards.size).toBe(document.touchpoints.size + document.presences.size);
      for (const { column, cards: inside, laneId } of cells) {
        const rect = columns[column]?.rect as Rect;
        for (const box of inside) {
          expect(box.rect.x).toBeGreaterThanOrEqual(rect.x);
          expect(right(box.rect)).toBeLessThanOrEqual(right(rect));
        }
        if (laneId !== 'touchpoints') continue;
        const xs = inside.map((box) => box.rect.x);
        expect(xs).toEqual(xs.toSorted((a, b) => a - b));
      }
    });
  });

  it('ends every link at its stations', () => {
    check(({ links, cards }) => {
      for (const { points, fromKey, toKey } of links) {
        const [from, to] = [cards.get(fromKey), cards.get(toKey)];
        expect(points.at(0)?.y).toBe((from?.rect.y ?? 0) + 13);
        expect(points.at(-1)?.y).toBe((to?.rect.y ?? 0) + 13);
        expect(points.at(-1)?.x).toBe((to?.rect.x ?? 0) + 12 - 11);
      }
    });
  });

  it('moves nothing in the stages to the left of a card that is added on a line that runs there', () => {
    check((before, document) => {
      const row = [...document.touchpoints.values()].find(({ channelId }) => channelId !== null);
      if (!row) return;
      const added = { ...row, id: 'added', order: `${row.order}V`, title: 'One more of several words in a row' };
      const after = createMetroLayout()(
        applyPatch(document, [{ table: 'touchpoints', id: 'added', before: null, after: added }]),
      );
      const column = before.cards.get(`touchpoints:${row.id}`)?.column ?? 0;
      for (const box of before.cards.values()) {
        if (box.column < column) expect(after.cards.get(box.key)?.rect).toEqual(box.rect);
      }
    });
  });
});

function overlap(a: Rect, b: Rect): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}
