import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, meet, type Rect, right } from '../../../src/domain/layout/geometry';
import type { MapLayout } from '../../../src/domain/layout/mapLayout';
import { swimlanesParts } from '../../../src/domain/lenses/swimlanes';
import { actors } from '../../../src/domain/model/touchpoint';
import { buildDocument } from '../../helpers/documents';
import { largeJourney } from '../../helpers/largeJourney';

const stages = [{ id: 'aware' }, { id: 'buy' }, { id: 'serve' }].map((stage) => ({
  ...stage,
  phase: 'custom' as const,
}));
const journey = buildDocument({
  stages,
  touchpoints: [
    { id: 'shows', stageId: 'aware', actor: 'company' },
    { id: 'reads', stageId: 'aware', actor: 'customer' },
    { id: 'asks', stageId: 'aware', actor: 'peer' },
    { id: 'compares', stageId: 'aware', actor: 'customer' },
    { id: 'orders', stageId: 'buy', actor: 'customer' },
    { id: 'answers', stageId: 'serve', actor: 'company' },
  ],
  links: [
    { id: 'l1', fromId: 'reads', toId: 'asks' },
    { id: 'l2', fromId: 'shows', toId: 'answers' },
    { id: 'l3', fromId: 'answers', toId: 'reads' },
    { id: 'l4', fromId: 'asks', toId: 'orders' },
  ],
});
const layout = swimlanesParts.createLayout()(journey);
const idsIn = (of: MapLayout, laneId: string, stageId: string) =>
  of.cells.find((cell) => cell.laneId === laneId && cell.stageId === stageId)?.cards.map(({ id }) => id);
const rowOf = (laneId: string) => layout.lanes.find(({ id }) => id === laneId) ?? { y: 0, height: 0 };

describe('the swimlanes of a journey', () => {
  it('have a row for customers, one for what they do among themselves, one for the company, then the other lanes', () => {
    expect(layout.lanes.map(({ label }) => label)).toEqual(['Customers', 'Peer to peer', 'Company', 'Channels']);
  });

  it('put the touchpoints of a stage into the row of who acts, in the order of the stage', () => {
    expect(idsIn(layout, 'touchpoints-customer', 'aware')).toEqual(['reads', 'compares']);
    expect(idsIn(layout, 'touchpoints-peer', 'aware')).toEqual(['asks']);
    expect(idsIn(layout, 'touchpoints-company', 'aware')).toEqual(['shows']);
    expect(idsIn(layout, 'touchpoints-company', 'buy')).toEqual([]);
  });

  it('take links that pass stages over the first row and under the last', () => {
    const ys = (id: string) => layout.links.find((link) => link.id === id)?.points.map(({ y }) => y) ?? [];
    expect(Math.min(...ys('l2'))).toBeLessThan(layout.cards.get('touchpoints:reads')?.rect.y ?? 0);
    expect(Math.max(...ys('l3'))).toBeGreaterThan(bottom(layout.cards.get('touchpoints:shows')?.rect as Rect));
  });

  it('let a card land in the row that the point is in, and say who acts there', () => {
    const at = (laneId: string) => {
      const { y, height } = rowOf(laneId);
      const point = { x: layout.columns[1]?.rect.x ?? 0, y: y + height - 4 };
      return swimlanesParts.dropTarget?.(layout, point, { table: 'touchpoints' });
    };
    expect(at('touchpoints-customer')).toMatchObject({ stageId: 'buy', index: 1, gives: { actor: 'customer' } });
    expect(at('touchpoints-peer')).toMatchObject({ stageId: 'buy', index: 0, gives: { actor: 'peer' } });
    expect(at('channels')).toMatchObject({ laneId: 'touchpoints-company', gives: { actor: 'company' } });
  });

  it('lead a link straight down only to the card right below it', () => {
    const linked = swimlanesParts.createLayout()({
      ...journey,
      links: new Map([['l', { id: 'l', fromId: 'compares', toId: 'asks', label: '' }]]),
    });
    const [from, to] = ['touchpoints:compares', 'touchpoints:asks'].map((key) => linked.cards.get(key)?.rect as Rect);
    expect(from && to && linked.links[0]?.points).toEqual([
      { x: (from?.x ?? 0) + 22, y: from && bottom(from) },
      { x: (to?.x ?? 0) + 22, y: to?.y },
    ]);
  });
});

const documents = fc
  .array(fc.record({ stage: fc.nat(3), actor: fc.constantFrom(...actors), title: fc.string({ maxLength: 80 }) }), {
    maxLength: 40,
  })
  .map((rows) =>
    buildDocument({
      stages: ['s0', 's1', 's2', 's3'].map((id) => ({ id, phase: 'custom' as const })),
      touchpoints: rows.map(({ stage, actor, title }, i) => ({ id: `t${i}`, stageId: `s${stage}`, actor, title })),
      links: rows.slice(1).map((_, i) => ({ id: `l${i}`, fromId: `t${i}`, toId: `t${(i * 7) % rows.length}` })),
    }),
  );

describe('the swimlanes of any journey', () => {
  it('hold each card once, in the row of who acts, and no two of them meet', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const of = swimlanesParts.createLayout()(document);
        const boxes = [...of.cards.values()];
        expect(boxes.map(({ id }) => id).sort()).toEqual([...document.touchpoints.keys()].sort());
        for (const { id, laneId, rect, column } of boxes) {
          expect(laneId).toBe(`touchpoints-${document.touchpoints.get(id)?.actor}`);
          const lane = of.lanes.find((one) => one.id === laneId);
          const ground = of.columns[column]?.rect;
          expect(lane && rect.y >= lane.y && bottom(rect) <= lane.y + lane.height).toBe(true);
          expect(ground && rect.x >= ground.x && right(rect) <= right(ground)).toBe(true);
        }
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) expect(meet(a.rect, b.rect)).toBe(false);
        }
      }),
      { numRuns: 60, seed: 9 },
    );
  });

  it('keep what an added card does not move', () => {
    const document = largeJourney({ stages: 4, touchpoints: 200, channels: 5, links: 0 });
    const layOut = swimlanesParts.createLayout();
    const before = layOut(document);
    const [first] = document.touchpoints.values();
    const stageId = [...document.stages.keys()].at(-1) ?? '';
    const added = { ...(first as NonNullable<typeof first>), id: 'new', stageId, order: 'zz' };
    const after = layOut({ ...document, touchpoints: new Map([...document.touchpoints, ['new', added]]) });
    const left = before.cells.filter((cell) => cell.stageId !== stageId).flatMap(({ cards }) => cards);
    const same = left.filter((card) => after.cards.get(card.key)?.rect.x === card.rect.x);
    expect(same).toHaveLength(left.length);
  });
});
