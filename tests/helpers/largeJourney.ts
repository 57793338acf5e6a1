import { channelCatalogue, toChannelFields } from '../../src/domain/catalogue/channels';
import { lifecyclePhases } from '../../src/domain/catalogue/phases';
import { assemble, ordered } from '../../src/domain/catalogue/templates/assemble';
import type { JourneyDocument } from '../../src/domain/document';
import { channelSchema } from '../../src/domain/model/channel';
import { demandId, demandSchema, evidences } from '../../src/domain/model/demand';
import { journeySchema } from '../../src/domain/model/journey';
import { linkSchema } from '../../src/domain/model/link';
import { presenceId, presenceSchema } from '../../src/domain/model/presence';
import { segmentSchema } from '../../src/domain/model/segment';
import { stageSchema } from '../../src/domain/model/stage';
import { actors, touchpointSchema } from '../../src/domain/model/touchpoint';
import { randomFrom } from './random';

export interface LargeJourneyOptions {
  readonly stages?: number;
  readonly touchpoints?: number;
  readonly channels?: number;
  readonly links?: number;
  readonly seed?: number;
}

const titles = [
  'Asks a friend',
  'Compares the offers',
  'Reads reviews by people who were there',
  'Waits for an answer',
];

/**
 * A big, valid journey for benchmarks and stress tests: every stage has touchpoints, half of all stage × channel cells a
 * presence, every channel demand. The same options give the same rows. Ids say what a row is: `stage-3`, `touchpoint-17`.
 */
export function largeJourney(options: LargeJourneyOptions = {}): JourneyDocument {
  const { stages = 12, touchpoints = 2_000, channels = 40, links = 1_000, seed = 1 } = options;
  const random = randomFrom(seed);
  const below = (count: number) => Math.floor(random() * count);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const share = () => Math.round(random() * 20) / 20;
  const stageIds = numbered('stage', stages);
  const touchpointIds = numbered('touchpoint', touchpoints);
  const channelIds = numbered('channel', channels);
  const segmentIds = numbered('segment', 3);

  return assemble('large', {
    journeys: [journeySchema.parse({ id: 'large', title: `${touchpoints} touchpoints`, createdAt: 0 })],
    stages: listed(stageIds).map(({ id, order, index }) => {
      const phase = lifecyclePhases[index];
      const name = phase?.name ?? `Stage ${index + 1}`;
      return stageSchema.parse({ id, order, name, phase: phase?.id ?? 'custom', importance: 1 + below(5) });
    }),
    segments: listed(segmentIds).map(({ id, order, index }) =>
      segmentSchema.parse({ id, order, name: `Segment ${index + 1}`, weight: 1 + below(4) }),
    ),
    channels: listed(channelIds).map(({ id, order, index }) => {
      const entry = channelCatalogue[index % channelCatalogue.length];
      if (!entry) throw new Error('The catalogue is empty.');
      return channelSchema.parse({ ...toChannelFields(entry), id, order });
    }),
    touchpoints: listed(touchpointIds).map(({ id, order, index }) =>
      touchpointSchema.parse({
        id,
        order,
        stageId: stageIds[index % stages],
        title: `${pick(titles)} ${index + 1}`,
        actor: pick(actors),
        emotion: below(5) - 2,
        importance: 1 + below(5),
        channelId: random() < 0.6 ? pick(channelIds) : null,
        momentOfTruth: random() < 0.05,
      }),
    ),
    links: numbered('link', links).map((id) => {
      const from = below(touchpoints);
      const to = (from + 1 + below(touchpoints - 1)) % touchpoints;
      return linkSchema.parse({ id, fromId: touchpointIds[from], toId: touchpointIds[to] });
    }),
    presences: ordered(stageIds.flatMap((stageId) => channelIds.map((channelId) => ({ stageId, channelId }))))
      .filter(() => random() < 0.5)
      .map((row) =>
        presenceSchema.parse({
          ...row,
          id: presenceId(row.stageId, row.channelId),
          level: below(5),
          owner: random() < 0.8 ? 'Team' : '',
        }),
      ),
    demands: channelIds.flatMap((channelId) =>
      segmentIds.flatMap((segmentId) =>
        [null, pick(stageIds)].map((stageId) =>
          demandSchema.parse({
            id: demandId(channelId, stageId, segmentId),
            ...{ channelId, stageId, segmentId },
            usage: share(),
            evidence: pick(evidences),
          }),
        ),
      ),
    ),
  });
}

function numbered(word: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${word}-${index + 1}`);
}

function listed(ids: readonly string[]): { id: string; order: string; index: number }[] {
  return ordered(ids.map((id, index) => ({ id, index })));
}
