import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareEdit } from '../../../src/domain/commands/command';
import { editTouchpoint } from '../../../src/domain/commands/touchpoints';
import type { JourneyDocument } from '../../../src/domain/document';
import { bottom, type Rect, right } from '../../../src/domain/layout/geometry';
import { cardLanes } from '../../../src/domain/layout/lanes/index';
import type { MapLayout } from '../../../src/domain/layout/mapLayout';
import { applyPatch } from '../../../src/domain/patch';
import { layoutMap } from '../../helpers/layoutMap';
import { sketch } from './journeys';

function retitle(document: JourneyDocument, id: string, title: string): JourneyDocument {
  const edit = prepareEdit(document, editTouchpoint, { id, title }, { newId: () => 'n', now: 0 });
  if (!edit.ok) throw new Error(edit.error.message);
  return applyPatch(document, edit.value.patch);
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

function solidRects(layout: MapLayout): Rect[] {
  return [
    ...layout.headers.map(({ rect }) => rect),
    ...[...layout.cards.values()].map(({ rect }) => rect),
    ...layout.cells.map(({ adder }) => adder),
    layout.addStage,
  ];
}

const anyJourney = fc
  .array(
    fc.record({
      titles: fc.array(fc.string({ maxLength: 90 }), { maxLength: 6 }),
      channels: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }),
      promise: fc.string({ maxLength: 120 }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .chain((stages) => {
    const ids = stages.flatMap(({ titles }, i) => titles.map((_, n) => `t${i}-${n}`));
    const end = ids.length > 0 ? fc.constantFrom(...ids) : fc.constant('');
    return fc.uniqueArray(fc.tuple(end, end), { maxLength: 12, selector: ([a, b]) => `${a} ${b}` }).map((pairs) =>
      sketch({
        stages: stages.map(({ titles }) => titles),
        channels: stages.map(({ channels }) => channels),
        promises: stages.map(({ promise }) => promise),
        links: pairs.filter(([a, b]) => a !== b),
      }),
    );
  });

describe('the layout of any journey', () => {
  it('lets nothing overlap and keeps everything inside', () => {
    fc.assert(
      fc.property(anyJourney, (document) => {
        const layout = layoutMap(document);
        const rects = solidRects(layout);
        for (const [i, a] of rects.entries()) {
          expect(a.x >= 0 && a.y >= 0 && right(a) <= layout.width && bottom(a) <= layout.height).toBe(true);
          for (const b of rects.slice(i + 1)) expect(overlap(a, b)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows every touchpoint and channel once, in order, inside its cell', () => {
    fc.assert(
      fc.property(anyJourney, (document) => {
        const layout = layoutMap(document);
        expect(layout.cards.size).toBe(document.touchpoints.size + document.presences.size);
        expect(layout.cells).toHaveLength(document.stages.size * cardLanes.length);
        for (const { cards, rect } of layout.cells) {
          for (const [i, card] of cards.entries()) {
            expect([card.index, card.count]).toEqual([i, cards.length]);
            expect(overlap(card.rect, rect) && bottom(card.rect) <= bottom(rect)).toBe(true);
            const next = cards[i + 1];
            if (next) expect(bottom(card.rect)).toBeLessThan(next.rect.y);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leads no link across a card, and begins and ends it at its cards', () => {
    fc.assert(
      fc.property(anyJourney, (document) => {
        const layout = layoutMap(document);
        expect(layout.links).toHaveLength(document.links.size);
        for (const { points, fromKey, toKey } of layout.links) {
          expect(isOnEdge(points[0], layout.cards.get(fromKey)?.rect)).toBe(true);
          expect(isOnEdge(points.at(-1), layout.cards.get(toKey)?.rect)).toBe(true);
          for (let i = 1; i < points.length; i++) {
            const a = points[i - 1];
            const b = points[i];
            if (!a || !b) continue;
            expect(a.x === b.x || a.y === b.y).toBe(true);
            const line = {
              x: Math.min(a.x, b.x),
              y: Math.min(a.y, b.y),
              width: Math.abs(a.x - b.x),
              height: Math.abs(a.y - b.y),
            };
            for (const { rect } of layout.cards.values()) expect(overlap(line, rect)).toBe(false);
            for (const { rect } of layout.headers) expect(overlap(line, rect)).toBe(false);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

function isOnEdge(point: { x: number; y: number } | undefined, rect: Rect | undefined): boolean {
  if (!point || !rect) return false;
  const isBeside = (point.x === rect.x || point.x === right(rect)) && point.y >= rect.y && point.y <= bottom(rect);
  const isAbove = (point.y === rect.y || point.y === bottom(rect)) && point.x >= rect.x && point.x <= right(rect);
  return isBeside || isAbove;
}

describe('links', () => {
  const stages = [['a'], ['b'], ['c', 'd'], ['e']];

  it('go over the touchpoints when they skip stages, and back under them', () => {
    const layout = layoutMap(
      sketch({
        stages,
        links: [
          ['t0-0', 't3-0'],
          ['t3-0', 't0-0'],
        ],
      }),
    );
    const [over, under] = ['t0-0_t3-0', 't3-0_t0-0'].map(
      (id) => layout.links.find((link) => link.id === id)?.points ?? [],
    );
    const cards = [...layout.cards.values()].map(({ rect }) => rect);
    expect(Math.min(...(over ?? []).map(({ y }) => y))).toBeLessThan(Math.min(...cards.map(({ y }) => y)));
    const ends = layout.cells.filter(({ laneId }) => laneId === 'touchpoints').map(({ adder }) => bottom(adder));
    expect(Math.max(...(under ?? []).map(({ y }) => y))).toBeGreaterThan(Math.max(...ends));
  });

  it('keep apart where they share a strip', () => {
    const links = [
      ['t0-0', 't2-0'],
      ['t0-0', 't3-0'],
      ['t1-0', 't3-0'],
    ] as const;
    const layout = layoutMap(sketch({ stages, links }));
    const heights = layout.links.map(({ points }) => Math.min(...points.map(({ y }) => y)));
    expect(new Set(heights).size).toBe(3);
  });

  it('cost no space where there are none', () => {
    const plain = layoutMap(sketch({ stages }));
    const linked = layoutMap(
      sketch({
        stages,
        links: [
          ['t0-0', 't3-0'],
          ['t3-0', 't0-0'],
        ],
      }),
    );
    expect(linked.height).toBeGreaterThan(plain.height);
  });
});

describe('an edit', () => {
  const document = sketch({
    stages: [
      ['one', 'two'],
      ['three', 'four'],
    ],
    channels: [[1], [1, 2]],
    links: [['t0-0', 't1-0']],
  });

  it('is laid out once', () => {
    expect(layoutMap(document)).toBe(layoutMap(document));
    expect(layoutMap({ ...document, segments: new Map() })).toBe(layoutMap(document));
  });

  it('leaves what it did not move the same objects', () => {
    const before = layoutMap(document);
    const after = layoutMap(retitle(document, 't1-1', 'quatre'));
    expect(after.cards.get('touchpoints:t1-1')?.lines).toEqual(['quatre']);
    for (const [key, card] of before.cards) if (key !== 'touchpoints:t1-1') expect(after.cards.get(key)).toBe(card);
    expect(after.headers.every((header, i) => header === before.headers[i])).toBe(true);
    expect(after.links).toBe(before.links);
    const changed = after.cells.filter((cell, i) => cell !== before.cells[i]).map(({ key }) => key);
    expect(changed).toEqual(['adder:touchpoints:s1']);
  });

  it('that swaps two cards of one size takes their links along', () => {
    const rowOf = (id: string) => document.touchpoints.get(id) ?? expect.fail(id);
    const [one, two] = [rowOf('t0-0'), rowOf('t0-1')];
    layoutMap(document);
    const touchpoints = new Map(document.touchpoints);
    touchpoints.set(one.id, { ...one, order: two.order }).set(two.id, { ...two, order: one.order });
    const swapped = { ...document, touchpoints };
    const card = layoutMap(swapped).cards.get('touchpoints:t0-0')?.rect ?? expect.fail('no card');
    expect(card.y).toBeGreaterThan(layoutMap(document).cards.get('touchpoints:t0-0')?.rect.y ?? 0);
    expect(isOnEdge(layoutMap(swapped).links[0]?.points[0], card)).toBe(true);
  });

  it('of a title in a journey of 2,000 cards costs a small part of laying it out afresh', () => {
    const titles = Array.from({ length: 200 }, (_, n) => `Touchpoint number ${n} asks a question in the community`);
    const stages = Array.from({ length: 10 }, () => titles);
    const links = Array.from(
      { length: 400 },
      (_, n) => [`t${n % 9}-${n % 200}`, `t${(n % 9) + 1}-${(n * 7) % 200}`] as const,
    );
    const sketched = { stages, links: [...new Map(links.map((link) => [link.join(), link])).values()] };
    const fresh = median(9, () => sketch(sketched));
    let big = sketch(sketched);
    layoutMap(big);
    const edited = median(40, (i) => {
      big = retitle(big, 't5-100', `Edited ${i}`);
      return big;
    });
    // Only ratios are compared: machines differ, and a busy one is slow at both.
    expect(edited / fresh).toBeLessThan(0.35);
  });
});

/** Milliseconds of the middle one of several layouts. */
function median(rounds: number, make: (round: number) => JourneyDocument): number {
  const times = Array.from({ length: rounds }, (_, round) => {
    const made = make(round);
    const start = performance.now();
    layoutMap(made);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.POSITIVE_INFINITY;
}
