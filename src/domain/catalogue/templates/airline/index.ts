import { channelSchema } from '../../../model/channel';
import { demandId, demandSchema } from '../../../model/demand';
import { gapId } from '../../../model/gapId';
import { initiativeSchema } from '../../../model/initiative';
import { journeySchema } from '../../../model/journey';
import { linkSchema } from '../../../model/link';
import { presenceId, presenceSchema } from '../../../model/presence';
import { segmentSchema } from '../../../model/segment';
import { stageSchema } from '../../../model/stage';
import { touchpointSchema } from '../../../model/touchpoint';
import { findCatalogueChannel, toChannelFields } from '../../channels';
import { assemble, ordered } from '../assemble';
import type { Template } from '../template';
import { channels } from './channels';
import { demandSources, usages } from './demand';
import { initiatives } from './initiatives';
import { links } from './links';
import { presences } from './presence';
import { segments } from './segments';
import { stages } from './stages';
import { touchpoints } from './touchpoints';
import type { SampleTouchpoint } from './touchpoints/touchpoint';

/** The sample: a regional airline and its leisure travellers, all invented. */
export const airline: Template = {
  id: 'airline',
  name: 'Sample: a regional airline',
  description: 'Leisure travellers of an invented island airline: a complete map with demand, gaps and a roadmap.',
  build({ newId, now }) {
    const id = newId();
    const stageIds = idsFor(
      stages.map((stage) => stage.phase),
      newId,
    );
    const segmentIds = idsFor(
      segments.map((segment) => segment.key),
      newId,
    );
    const channelIds = idsFor(
      channels.map((channel) => channel.key),
      newId,
    );
    const touchpointIds = idsFor(
      touchpoints.map((touchpoint) => touchpoint.key),
      newId,
    );
    const initiativeIds = idsFor(
      initiatives.map((initiative) => initiative.key),
      newId,
    );

    return assemble(id, {
      journeys: [journeySchema.parse({ ...about, id, createdAt: now })],
      stages: ordered(stages).map((stage) => stageSchema.parse({ ...stage, id: stageIds(stage.phase) })),
      segments: ordered(segments).map(({ key, ...segment }) =>
        segmentSchema.parse({ ...segment, id: segmentIds(key) }),
      ),
      channels: ordered(channels).map(({ key, catalogueId, ...own }) =>
        channelSchema.parse({ ...fromCatalogue(catalogueId), ...own, id: channelIds(key) }),
      ),
      touchpoints: ordered<SampleTouchpoint>(touchpoints).map(({ key, stage, channel, ...own }) =>
        touchpointSchema.parse({
          ...own,
          id: touchpointIds(key),
          stageId: stageIds(stage),
          channelId: channel ? channelIds(channel) : null,
        }),
      ),
      links: links.map(({ from, to, label }) =>
        linkSchema.parse({ id: newId(), fromId: touchpointIds(from), toId: touchpointIds(to), label }),
      ),
      presences: ordered(presences).map(({ stage, channel, respondsIn, ...own }) =>
        presenceSchema.parse({
          ...own,
          id: presenceId(stageIds(stage), channelIds(channel)),
          stageId: stageIds(stage),
          channelId: channelIds(channel),
          responseTargetMinutes: respondsIn,
        }),
      ),
      demands: usages.flatMap(({ channel, stage, usage, evidence }) => {
        const channelId = channelIds(channel);
        const stageId = stage && stageIds(stage);
        const shares = typeof usage === 'number' ? [[null, usage] as const] : Object.entries(usage);
        return shares.map(([segment, share]) => {
          const segmentId = segment && segmentIds(segment);
          const source = demandSources[evidence];
          const key = demandId(channelId, stageId, segmentId);
          return demandSchema.parse({ id: key, channelId, stageId, segmentId, usage: share, evidence, source });
        });
      }),
      initiatives: ordered(initiatives).map(({ key, promises, closes, dependsOn, ...own }) =>
        initiativeSchema.parse({
          ...own,
          id: initiativeIds(key),
          dependsOn: dependsOn.map(initiativeIds),
          promisedLevels: promises.map(({ stage, channel, level }) => ({
            stageId: stageIds(stage),
            channelId: channelIds(channel),
            level,
          })),
          gapIds: closes.map(({ rule, stage, channel }) =>
            gapId(rule, ...(stage ? [stageIds(stage)] : []), ...(channel ? [channelIds(channel)] : [])),
          ),
        }),
      ),
    });
  },
};

const about = {
  title: 'Skerrywing Air: leisure travellers',
  kind: 'current',
  illustration: true,
  description:
    'An illustration. Skerrywing Air, its islands, its travellers and what they say are invented, and no figure in this journey was measured: demand is estimated or assumed throughout. Replace it with what your own customers tell you.',
} as const;

function fromCatalogue(catalogueId: string) {
  const entry = findCatalogueChannel(catalogueId);
  if (!entry) throw new Error(`The catalogue has no channel ${catalogueId}.`);
  return toChannelFields(entry);
}

/** A new id per key, looked up by key. */
function idsFor(keys: readonly string[], newId: () => string): (key: string) => string {
  const ids = new Map(keys.map((key) => [key, newId()]));
  return (key) => {
    const found = ids.get(key);
    if (!found) throw new Error(`The sample has no ${key}.`);
    return found;
  };
}
