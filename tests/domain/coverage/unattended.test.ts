import { expect, it } from 'vitest';
import { analyse } from '../../../src/domain/coverage/analyse';
import { unattendedAt, unattendedPlaces } from '../../../src/domain/coverage/unattended';
import type { JourneyDocument } from '../../../src/domain/document';
import { demandId, demandSchema } from '../../../src/domain/model/demand';
import { exampleJourney } from '../../helpers/exampleJourney';

const idsAt = (document: JourneyDocument, stageId: string) =>
  unattendedAt(document, stageId).all.map(({ channelId }) => channelId);

it('channels that customers use at a stage and that are not attached there are found, the most used first', () => {
  const document = exampleJourney();
  // Reddit: 0.75 × 0.8 + 0.25 × 0.6 at Purchase; LinkedIn: 0.4 of the planners, who alone have a value.
  expect(idsAt(document, 'purchase')).toEqual(['reddit', 'linkedin']);
  expect(unattendedAt(document, 'purchase').all.map(({ demand }) => demand)).toEqual([0.75, 0.4]);
  expect(idsAt(document, 'awareness')).toEqual([]);
});

it('a channel of which no demand is known is not among them, nor one that hardly anybody uses', () => {
  const document = exampleJourney();
  const row = demandSchema.parse({
    id: demandId('website', 'support', null),
    channelId: 'website',
    stageId: 'support',
    usage: 0.04,
  });
  const demands = new Map([...document.demands, [row.id, row]]);
  expect(idsAt(document, 'support')).not.toContain('website');
  expect(idsAt({ ...document, demands }, 'support')).not.toContain('website');
  expect(idsAt({ ...document, demands: new Map([[row.id, { ...row, usage: 0.5 }]]) }, 'support')).toEqual(['website']);
});

it('three are shown and the others counted; a figure that changes moves nothing', () => {
  const document = exampleJourney();
  const [one] = document.channels.values();
  if (!one) throw new Error('no channel');
  const channels = new Map(document.channels);
  const demands = new Map(document.demands);
  for (const id of ['a', 'b', 'c']) {
    channels.set(id, { ...one, id, catalogueId: null });
    const row = demandSchema.parse({
      id: demandId(id, 'support', null),
      channelId: id,
      stageId: 'support',
      usage: 0.9,
    });
    demands.set(row.id, row);
  }
  const many = { ...document, channels, demands };
  expect(unattendedPlaces(many).get('support')).toEqual(['a', 'b', 'c', null]);
  const first = demands.get('a~support~');
  if (first) demands.set(first.id, { ...first, usage: 0.95 });
  expect(unattendedPlaces({ ...many, demands: new Map(demands) })).toBe(unattendedPlaces(many));
  expect(analyse(many).stages.size).toBe(3);
});
