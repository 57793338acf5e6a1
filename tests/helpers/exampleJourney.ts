import { findCatalogueChannel, toChannelFields } from '../../src/domain/catalogue/channels';
import { lifecyclePhases } from '../../src/domain/catalogue/phases';
import { assemble, ordered } from '../../src/domain/catalogue/templates/assemble';
import type { JourneyDocument } from '../../src/domain/document';
import { channelSchema } from '../../src/domain/model/channel';
import { demandId, demandSchema, type Evidence } from '../../src/domain/model/demand';
import { journeySchema } from '../../src/domain/model/journey';
import { linkSchema } from '../../src/domain/model/link';
import { presenceId, presenceSchema } from '../../src/domain/model/presence';
import { segmentSchema } from '../../src/domain/model/segment';
import { stageSchema } from '../../src/domain/model/stage';
import { touchpointSchema } from '../../src/domain/model/touchpoint';

const stageIds = ['awareness', 'purchase', 'support'] as const;

/**
 * A small, complete journey for component tests. Ids are words: stages `awareness`, `purchase`, `support`; touchpoints
 * `hears`, `reads`, `books`, `asks`; channels `reddit`, `linkedin`, `website`; segments `planners` (weight 3) and
 * `spontaneous` (weight 1). Reddit at Awareness is a presence at level 1, LinkedIn there at 3, the website at Purchase at 2.
 * Nobody has said how important Purchase is, nor how `books` feels.
 */
export function exampleJourney(): JourneyDocument {
  const usage = (channelId: string, stageId: string | null, segmentId: string, share: number, evidence: Evidence) =>
    demandSchema.parse({
      id: demandId(channelId, stageId, segmentId),
      ...{ channelId, stageId, segmentId, usage: share, evidence },
    });
  return assemble('journey', {
    journeys: [journeySchema.parse({ id: 'journey', title: 'Weekend flights', createdAt: 0 })],
    stages: ordered(lifecyclePhases.filter(({ id }) => stageIds.some((stage) => stage === id))).map((phase) =>
      stageSchema.parse({
        ...{ id: phase.id, order: phase.order, name: phase.name, phase: phase.id, goal: phase.goal },
        importance: phase.id === 'purchase' ? null : 3,
      }),
    ),
    touchpoints: ordered([
      { id: 'hears', stageId: 'awareness', title: 'Hears of a cheap fare', actor: 'peer', emotion: 1 },
      {
        ...{ id: 'reads', stageId: 'awareness', title: 'Reads reviews', channelId: 'reddit', emotion: 0 },
        pains: ['Too many opinions'],
      },
      { id: 'books', stageId: 'purchase', title: 'Books a flight', channelId: 'website', momentOfTruth: true },
      { id: 'asks', stageId: 'support', title: 'Asks about luggage', emotion: -1 },
    ]).map((row) => touchpointSchema.parse(row)),
    links: [
      linkSchema.parse({ id: 'hears-reads', fromId: 'hears', toId: 'reads', label: 'gets curious' }),
      linkSchema.parse({ id: 'reads-books', fromId: 'reads', toId: 'books' }),
    ],
    channels: ordered(['reddit', 'linkedin', 'website'].map(fromCatalogue)).map((row) => channelSchema.parse(row)),
    presences: ordered([
      { stageId: 'awareness', channelId: 'reddit', level: 1, owner: '' },
      { stageId: 'awareness', channelId: 'linkedin', level: 3, owner: 'Marketing' },
      { stageId: 'purchase', channelId: 'website', level: 2, owner: 'Shop' },
    ]).map((row) => presenceSchema.parse({ ...row, id: presenceId(row.stageId, row.channelId) })),
    segments: ordered([
      { id: 'planners', name: 'Planners', weight: 3, desiredExperience: 'No surprises' },
      { id: 'spontaneous', name: 'Spontaneous', weight: 1 },
    ]).map((row) => segmentSchema.parse(row)),
    demands: [
      usage('reddit', null, 'planners', 0.8, 'assumed'),
      usage('reddit', null, 'spontaneous', 0.2, 'assumed'),
      usage('reddit', 'purchase', 'spontaneous', 0.6, 'estimated'),
      usage('linkedin', null, 'planners', 0.4, 'estimated'),
    ],
  });
}

function fromCatalogue(id: string) {
  const entry = findCatalogueChannel(id);
  if (!entry) throw new Error(`The catalogue has no ${id}.`);
  return { ...toChannelFields(entry), id };
}
