import { describe, expect, it } from 'vitest';
import type { JourneyDocument } from '../../../src/domain/document';
import type { MapLayout } from '../../../src/domain/layout/mapLayout';
import { ownersParts } from '../../../src/domain/lenses/owners';
import { buildDocument } from '../../helpers/documents';

const journey = buildDocument({
  stages: [{ id: 'aware' }, { id: 'buy' }].map((stage) => ({ ...stage, phase: 'custom' as const })),
  channels: [{ id: 'blog' }, { id: 'shop' }, { id: 'forum' }],
  presences: [
    { stageId: 'aware', channelId: 'blog', owner: 'Social desk' },
    { stageId: 'buy', channelId: 'blog', owner: ' Marketing ' },
    { stageId: 'buy', channelId: 'shop', owner: 'Social desk' },
    { stageId: 'buy', channelId: 'forum' },
  ],
  touchpoints: [
    { id: 'reads', stageId: 'aware', channelId: 'blog' },
    { id: 'hears', stageId: 'aware' },
    { id: 'compares', stageId: 'buy', channelId: 'blog' },
    { id: 'pays', stageId: 'buy', channelId: 'shop' },
    { id: 'asks', stageId: 'buy', channelId: 'forum' },
  ],
  links: [{ id: 'l', fromId: 'compares', toId: 'pays' }],
});

const rowsIn = (layout: MapLayout) =>
  layout.lanes
    .filter(({ id }) => id.startsWith('owner-'))
    .map(({ id, label }) => [
      label,
      layout.cells.filter(({ laneId }) => laneId === id).flatMap(({ cards }) => cards.map((card) => card.id)),
    ]);

const changed = (of: JourneyDocument, id: string, owner: string): JourneyDocument => {
  const row = of.presences.get(id) ?? expect.fail('no presence');
  return { ...of, presences: new Map(of.presences).set(id, { ...row, owner }) };
};

describe('the owners of a journey', () => {
  it('have a row each, by name, and below them is one for what nobody owns', () => {
    expect(rowsIn(ownersParts.createLayout()(journey))).toEqual([
      ['Marketing', ['compares']],
      ['Social desk', ['reads', 'pays']],
      ['No owner yet', ['hears', 'asks']],
    ]);
  });

  it('take their cards along when somebody else looks after a channel', () => {
    const layOut = ownersParts.createLayout();
    layOut(journey);
    const handed = changed(journey, 'buy~blog', 'Social desk');
    expect(rowsIn(layOut(handed))).toEqual([
      ['Social desk', ['reads', 'compares', 'pays']],
      ['No owner yet', ['hears', 'asks']],
    ]);
    expect(rowsIn(layOut(journey))).toHaveLength(3);
  });

  it('get a card that comes to their channel, and keep the boxes of others', () => {
    const layOut = ownersParts.createLayout();
    const before = layOut(journey);
    const row = journey.touchpoints.get('asks') ?? expect.fail('no row');
    const moved = { ...journey, touchpoints: new Map(journey.touchpoints).set('asks', { ...row, channelId: 'shop' }) };
    const after = layOut(moved);
    expect(rowsIn(after)[1]).toEqual(['Social desk', ['reads', 'pays', 'asks']]);
    expect(after.cards.get('touchpoints:reads')).toBe(before.cards.get('touchpoints:reads'));
  });

  it('let a card be dropped in its own row only, and a new one where nobody owns it', () => {
    const layout = ownersParts.createLayout()(journey);
    const column = layout.columns[0]?.rect ?? expect.fail('no column');
    const drop = (...moving: string[]) =>
      ownersParts.dropTarget?.(
        layout,
        { x: column.x + 20, y: 0 },
        { table: 'touchpoints', ...(moving.length > 0 && { moving: new Set(moving) }) },
      );
    expect(drop('touchpoints:pays')).toMatchObject({ stageId: 'aware', laneId: 'owner-1' });
    expect(drop()).toMatchObject({ stageId: 'aware', laneId: 'owner-none' });
  });

  it('offer to add a touchpoint only where nobody owns it', () => {
    const { cells } = ownersParts.createLayout()(journey);
    const labels = cells
      .filter(({ table }) => table === 'touchpoints')
      .map(({ laneId, adderLabel }) => [laneId, adderLabel]);
    expect(new Set(labels.filter(([, label]) => label !== '').map(([laneId]) => laneId))).toEqual(
      new Set(['owner-none']),
    );
  });
});
