import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JourneyDocument } from '../../../../src/domain/document';
import { bottom, type Rect, right } from '../../../../src/domain/layout/geometry';
import type { CardBox, MapLayout } from '../../../../src/domain/layout/mapLayout';
import { createTimelineLayout } from '../../../../src/domain/lenses/timeline/layout';
import type { Touchpoint } from '../../../../src/domain/model/touchpoint';
import { inOrder, placeAt } from '../../../../src/domain/order';
import { applyPatch } from '../../../../src/domain/patch';
import { largeJourney } from '../../../helpers/largeJourney';

const journeys = fc
  .record({
    seed: fc.integer({ min: 1, max: 1_000 }),
    stages: fc.integer({ min: 1, max: 6 }),
    touchpoints: fc.integer({ min: 2, max: 40 }),
    channels: fc.integer({ min: 0, max: 9 }),
    links: fc.integer({ min: 0, max: 60 }),
  })
  .map((size) => largeJourney(size));

const check = (say: (layout: MapLayout, document: JourneyDocument) => void) =>
  fc.assert(
    fc.property(journeys, (document) => say(createTimelineLayout()(document), document)),
    { seed: 17, numRuns: 40 },
  );

describe('any time line', () => {
  it('lays nothing over anything else', () => {
    check(({ cells, headers }) => {
      const boxes = [
        ...headers.map(({ rect }) => rect),
        ...cells.flatMap(({ cards, ghosts, adder }) => [...cards, ...ghosts].map(({ rect }) => rect).concat(adder)),
      ];
      expect(boxes.filter((box, i) => boxes.some((other, n) => n > i && overlap(box, other)))).toEqual([]);
    });
  });

  it('keeps every card in its stage and its lane', () => {
    check(({ cells, columns, cards, height, width }, document) => {
      expect(cards.size).toBe(document.touchpoints.size + document.presences.size);
      expect(columns.every((column, i) => i === 0 || right(columns[i - 1]?.rect as Rect) < column.rect.x)).toBe(true);
      for (const { column, rect: cell, cards: inside, ghosts, adder } of cells) {
        const whole = { ...(columns[column] as MapLayout['columns'][number]).rect, y: cell.y, height: cell.height };
        expect(cell).toEqual(whole);
        const rects = [...inside.map((box) => box.rect), ...ghosts.map((box) => box.rect), adder];
        expect(rects.filter((rect) => !contains(whole, rect))).toEqual([]);
        expect(bottom(cell) <= height && right(cell) <= width).toBe(true);
      }
    });
  });

  it('lists cards in the order of their stage, and has them in the order of links that lead in no circle', () => {
    check(({ cells, cards }, document) => {
      for (const { stageId, cards: inside, laneId } of cells) {
        if (laneId !== 'touchpoints') continue;
        const rows = inOrder([...document.touchpoints.values()].filter((row) => row.stageId === stageId));
        expect(inside.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
        const here = new Set(rows.map(({ id }) => id));
        const pairs = [...document.links.values()].filter(({ fromId, toId }) => here.has(fromId) && here.has(toId));
        for (const { fromId, toId } of pairs) {
          if (leads(pairs, toId, fromId)) continue;
          expect(rectOf(cards, fromId).x).toBeLessThan(rectOf(cards, toId).x);
        }
      }
    });
  });

  it('begins and ends links at their cards, and leads none across a card or a button', () => {
    check(({ links, cards, cells }, document) => {
      expect(links).toHaveLength(document.links.size);
      const boxes = [...[...cards.values()].map(({ rect }) => rect), ...cells.map(({ adder }) => adder)];
      for (const { points, fromKey, toKey } of links) {
        expect(isOnSide(points[0], cards.get(fromKey))).toBe(true);
        expect(isOnSide(points.at(-1), cards.get(toKey))).toBe(true);
        const runs = points.slice(1).map((b, i) => {
          const a = points[i] ?? b;
          const start = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) };
          return { ...start, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
        });
        expect(runs.filter((run) => run.width > 0 && run.height > 0)).toEqual([]);
        expect(runs.filter((run) => boxes.some((box) => overlap(box, run)))).toEqual([]);
      }
    });
  });

  it('is the same for the same document, however it came to it', () => {
    fc.assert(
      fc.property(journeys, journeys, (document, other) => {
        const layOut = createTimelineLayout();
        const first = layOut(document);
        expect(layOut(document)).toBe(first);
        layOut(other);
        expect(layOut(document)).toBe(first);
        expect(createTimelineLayout()(document)).toEqual(first);
        layOut(other);
        expect(layOut({ ...document, touchpoints: new Map(document.touchpoints) })).toEqual(first);
      }),
      { seed: 5, numRuns: 20 },
    );
  });

  it('moves nothing in the stages left of a card that is added', () => {
    fc.assert(
      fc.property(journeys, fc.nat(), fc.nat(), (document, of, at) => {
        const stages = inOrder(document.stages.values());
        const place = of % stages.length;
        const siblings = [...document.touchpoints.values()].filter(({ stageId }) => stageId === stages[place]?.id);
        const like = document.touchpoints.values().next().value as Touchpoint;
        const { order } = placeAt(siblings, at % (siblings.length + 1));
        const added: Touchpoint = { ...like, id: 'added', stageId: stages[place]?.id ?? '', order, title: 'Short' };
        const layOut = createTimelineLayout();
        const before = layOut(document);
        const after = layOut(applyPatch(document, [{ table: 'touchpoints', id: 'added', before: null, after: added }]));
        expect(after.cards.size).toBe(before.cards.size + 1);
        // A link that must now pass a card may need a strip, which moves all cards alike.
        const isLevel = after.lanes[0]?.height === before.lanes[0]?.height;
        const moved = [...before.cards].filter(([key, box]) => {
          const now = after.cards.get(key);
          return box.column < place && (isLevel ? now !== box : now?.rect.x !== box.rect.x);
        });
        expect(moved).toEqual([]);
      }),
      { seed: 23, numRuns: 40 },
    );
  });
});

function rectOf(cards: ReadonlyMap<string, CardBox>, id: string): Rect {
  return (cards.get(`touchpoints:${id}`) as CardBox).rect;
}

function leads(pairs: readonly { fromId: string; toId: string }[], from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const id of seen) for (const pair of pairs) if (pair.fromId === id) seen.add(pair.toId);
  return seen.has(to);
}

function isOnSide(point: { x: number; y: number } | undefined, box: CardBox | undefined): boolean {
  if (!point || !box) return false;
  const { rect } = box;
  return (point.x === rect.x || point.x === right(rect)) && point.y > rect.y && point.y < bottom(rect);
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);
}

function contains(box: Rect, inner: Rect): boolean {
  return inner.x >= box.x && right(inner) <= right(box) && inner.y >= box.y && bottom(inner) <= bottom(box);
}
