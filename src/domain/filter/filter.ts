import { demandAt, demandFor } from '../coverage/demand';
import type { JourneyDocument } from '../document';
import { cardKey } from '../layout/mapLayout';
import type { Presence } from '../model/presence';
import type { Actor, Touchpoint } from '../model/touchpoint';

/** What is to be seen of a map. The values of one field are alternatives; fields narrow each other. */
export interface Filter {
  /** Ids. */
  readonly tags: readonly string[];
  /** Ids. */
  readonly channels: readonly string[];
  /** Ids of segments, each for the channels that it uses. */
  readonly segments: readonly string[];
  readonly actors: readonly Actor[];
  /** Only moments of truth. */
  readonly momentOfTruth: boolean;
  /** Only where customers feel bad: an emotion below 0. */
  readonly feelsBad: boolean;
}

/** Filters nothing. */
export const noFilter: Filter = {
  tags: [],
  channels: [],
  segments: [],
  actors: [],
  momentOfTruth: false,
  feelsBad: false,
};

/** Keys of the touchpoints and presences that match; null where nothing is filtered. */
export function matching(document: JourneyDocument, filter: Filter): ReadonlySet<string> | null {
  const isByPlace = filter.channels.length > 0 || filter.segments.length > 0;
  const isByCard = filter.tags.length > 0 || filter.actors.length > 0 || filter.momentOfTruth || filter.feelsBad;
  if (!isByPlace && !isByCard) return null;
  const keys = new Set<string>();
  /** Stages and channels where a touchpoint matches. */
  const places = new Set<string>();
  for (const row of document.touchpoints.values()) {
    if (!isSaidOf(row, filter) || !isInPlace(document, row, filter)) continue;
    keys.add(cardKey('touchpoints', row.id));
    places.add(placeOf(row));
  }
  for (const row of document.presences.values()) {
    // Who acts and what is felt is not said of a channel: it is shown where it carries a touchpoint of which it is.
    if (isByCard ? places.has(placeOf(row)) : isInPlace(document, row, filter)) keys.add(cardKey('presences', row.id));
  }
  return keys;
}

/** What only touchpoints say of themselves. */
function isSaidOf(row: Touchpoint, { tags, actors, momentOfTruth, feelsBad }: Filter): boolean {
  return (
    (tags.length === 0 || row.tagIds.some((id) => tags.includes(id))) &&
    (actors.length === 0 || actors.includes(row.actor)) &&
    (!momentOfTruth || row.momentOfTruth) &&
    (!feelsBad || (row.emotion ?? 0) < 0)
  );
}

type Placed = Pick<Touchpoint | Presence, 'stageId' | 'channelId'>;

/** The channel, and who uses it at the stage. */
function isInPlace(document: JourneyDocument, { stageId, channelId }: Placed, { channels, segments }: Filter): boolean {
  if (channels.length === 0 && segments.length === 0) return true;
  if (channelId === null || (channels.length > 0 && !channels.includes(channelId))) return false;
  if (segments.length === 0) return true;
  const { inputs } = demandAt(demandFor(document, channelId), stageId);
  return inputs.some(
    ({ demand: { segmentId, usage } }) => segmentId !== null && usage > 0 && segments.includes(segmentId),
  );
}

function placeOf({ stageId, channelId }: Placed): string {
  return `${stageId}~${channelId ?? ''}`;
}
