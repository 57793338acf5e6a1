import { describe, expect, it } from 'vitest';
import type { JourneyDocument } from '../../../../src/domain/document';
import { centre, right } from '../../../../src/domain/layout/geometry';
import type { CardBox, MapLayout } from '../../../../src/domain/layout/mapLayout';
import { createTimelineLayout } from '../../../../src/domain/lenses/timeline/layout';
import { applyPatch } from '../../../../src/domain/patch';
import { buildDocument } from '../../../helpers/documents';
import { layoutMap } from '../../../helpers/layoutMap';

/** Three touchpoints whose links lead against their order, a stage with nothing, and one with a touchpoint. */
const journey = buildDocument({
  stages: [{ id: 'buy' }, { id: 'wait' }, { id: 'use' }].map((stage) => ({ ...stage, phase: 'custom' as const })),
  channels: [{ id: 'shop' }, { id: 'mail' }, { id: 'phone' }, { id: 'forum' }, { id: 'blog' }],
  presences: ['shop', 'mail', 'phone', 'blog'].map((channelId) => ({ stageId: 'buy', channelId })),
  demands: [{ channelId: 'forum', stageId: 'buy', usage: 0.4, evidence: 'estimated' }],
  touchpoints: [
    { id: 'pays', stageId: 'buy', emotion: -2 },
    { id: 'chooses', stageId: 'buy', emotion: 1 },
    { id: 'enters', stageId: 'buy', title: 'Enters the shop through a door that is hard to find in the rain' },
    { id: 'unpacks', stageId: 'use', emotion: 2 },
  ],
  links: [
    { id: 'first', fromId: 'enters', toId: 'chooses' },
    { id: 'second', fromId: 'chooses', toId: 'pays' },
    { id: 'far', fromId: 'enters', toId: 'unpacks' },
    { id: 'back', fromId: 'unpacks', toId: 'enters' },
  ],
});

const layout = createTimelineLayout()(journey);
const card = (id: string) => layout.cards.get(`touchpoints:${id}`) as CardBox;
const presence = (id: string) => layout.cards.get(`presences:buy~${id}`) as CardBox;
const route = (id: string) => layout.links.find((link) => link.id === id) as MapLayout['links'][number];
const lane = (id: string) => layout.lanes.find((one) => one.id === id) as MapLayout['lanes'][number];
const cell = (laneId: string, stageId: string) =>
  layout.cells.find((one) => one.laneId === laneId && one.stageId === stageId) as MapLayout['cells'][number];

describe('the time line of a journey', () => {
  it('has its cards in one row, stage after stage, in the order in which links lead', () => {
    expect(new Set(['enters', 'chooses', 'pays', 'unpacks'].map((id) => card(id).rect.y)).size).toBe(1);
    const gaps = [
      ['enters', 'chooses'],
      ['chooses', 'pays'],
    ].map(([a = '', b = '']) => card(b).rect.x - right(card(a).rect));
    expect(gaps).toEqual([36, 36]);
    expect(layout.columns.map(({ rect }) => rect.width)).toEqual([3 * 212 + 2 * 16, 212, 212]);
    expect(layout.headers.map(({ rect }) => rect.x)).toEqual(layout.columns.map(({ rect }) => rect.x));
  });

  it('shows the cards as the lens “Stages” does, and lists them in the order of the stage', () => {
    for (const [key, { rect, lines }] of layoutMap(journey).cards) {
      expect(layout.cards.get(key)).toMatchObject({ lines, rect: { width: rect.width, height: rect.height } });
    }
    expect(cell('touchpoints', 'buy').cards.map(({ id, index, count }) => [id, index, count])).toEqual([
      ['pays', 0, 3],
      ['chooses', 1, 3],
      ['enters', 2, 3],
    ]);
  });

  it('has a tick of the axis above each card, and the curve beneath it', () => {
    const middles = ['pays', 'chooses', 'unpacks'].map((id) => centre(card(id).rect).x);
    const items = lane('experience').items;
    const dots = items.flatMap((item) => (item.kind === 'circle' ? [[item.key, item.x]] : []));
    expect(new Map(dots as [string, number][])).toEqual(
      new Map(['pays', 'chooses', 'unpacks'].map((id, i) => [`touchpoints:${id}`, middles[i] as number])),
    );
    const ticks = lane('touchpoints')
      .items.flatMap((item) => (item.kind === 'path' ? [item.d] : []))
      .at(-1);
    for (const x of middles) expect(ticks).toContain(`M${x} `);
    expect(lane('experience').description).toContain('not said yet, +1, −2');
  });

  it('draws no curve while nobody has said how customers feel', () => {
    const silent = buildDocument({ stages: [{ id: 'a', phase: 'custom' }], touchpoints: [{ id: 't', stageId: 'a' }] });
    expect(createTimelineLayout()(silent).lanes.map(({ id }) => id)).toEqual(['touchpoints', 'channels']);
  });

  it('has the channels of a stage beneath, row by row, then those that customers use, then the button', () => {
    const [first, second, third, below] = ['shop', 'mail', 'phone', 'blog'].map((id) => presence(id).rect);
    expect([first?.x, second?.x, third?.x]).toEqual(['enters', 'chooses', 'pays'].map((id) => card(id).rect.x));
    expect([first?.y, third?.y, below?.x]).toEqual([second?.y, second?.y, first?.x]);
    const { ghosts, adder } = cell('channels', 'buy');
    expect(ghosts.map(({ channelId, rect }) => [channelId, rect.x, rect.y])).toEqual([['forum', second?.x, below?.y]]);
    expect([adder.x, adder.y]).toEqual([third?.x, below?.y]);
  });

  it('has a button for touchpoints under the last card of a stage, or in its place', () => {
    expect(cell('touchpoints', 'buy').adder.x).toBe(card('pays').rect.x);
    expect(cell('touchpoints', 'buy').adder.y).toBeGreaterThan(card('pays').rect.y + card('pays').rect.height);
    expect(cell('touchpoints', 'wait').adder.y).toBe(card('pays').rect.y);
  });

  it('leads straight to the next card, over the others forward and under them back', () => {
    for (const id of ['first', 'second']) {
      expect(route(id).points).toHaveLength(2);
      expect(new Set(route(id).points.map(({ y }) => y)).size).toBe(1);
    }
    expect(route('first').points.map(({ x }) => x)).toEqual([right(card('enters').rect), card('chooses').rect.x]);
    expect(Math.min(...route('far').points.map(({ y }) => y))).toBeLessThan(card('pays').rect.y);
    expect(Math.max(...route('back').points.map(({ y }) => y))).toBeGreaterThan(
      cell('touchpoints', 'buy').adder.y + cell('touchpoints', 'buy').adder.height,
    );
  });

  it('names the same links the main path as the other layouts', () => {
    const ranks = ({ links }: MapLayout) => new Map(links.map(({ id, rank }) => [id, rank]));
    expect(ranks(layout)).toEqual(ranks(layoutMap(journey)));
  });

  it('keeps the boxes of what an edit leaves where it was', () => {
    const layOut = createTimelineLayout();
    const before = layOut(journey);
    const after = layOut(edited(journey, 'pays', { title: 'Pays at the till' }));
    const moved = [...after.cards].filter(([key, box]) => before.cards.get(key) !== box).map(([key]) => key);
    expect(moved).toEqual(['touchpoints:pays']);
    expect(after.links).toBe(before.links);
    expect(after.lanes.map(({ items }) => items)).toEqual(before.lanes.map(({ items }) => items));
    expect(after.lanes.every(({ items }, i) => i === 2 || items === before.lanes[i]?.items)).toBe(true);
    expect(layOut(edited(journey, 'pays', { importance: 4 })).links).toBe(before.links);
  });

  it('is the same while only a figure changes', () => {
    const layOut = createTimelineLayout();
    const before = layOut(journey);
    const row = journey.demands.values().next().value;
    if (!row) throw new Error('no row');
    const patch = { table: 'demands', id: row.id, before: row, after: { ...row, usage: 0.5 } } as const;
    expect(layOut(applyPatch(journey, [patch]))).toBe(before);
  });
});

function edited(document: JourneyDocument, id: string, fields: object): JourneyDocument {
  const row = document.touchpoints.get(id);
  if (!row) throw new Error('no row');
  return applyPatch(document, [{ table: 'touchpoints', id, before: row, after: { ...row, ...fields } }]);
}
