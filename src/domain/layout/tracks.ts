import type { Link } from '../model/link';
import { type LinkRank, linkRanks } from './linkRanks';
import { MAX_TRACKS } from './metrics';

/**
 * How a link travels. `down`: to the card right below. `beside`: within a stage, round through the gutter at its right.
 * `across`: to the neighbouring stage, through the gutter between. `over`: forward past other stages, in the strip above
 * the touchpoints. `under`: back past other stages, in the strip below, so that the loop of a lifecycle reads as one.
 */
export type LinkWay = 'down' | 'beside' | 'across' | 'over' | 'under';

/** Where a touchpoint is: its column, and its place in it. */
export interface Spot {
  readonly column: number;
  readonly index: number;
}

export interface PlannedLink {
  readonly link: Link;
  readonly way: LinkWay;
  readonly from: Spot;
  readonly to: Spot;
  /** Its track in the strip it uses; 0 is the one next to the cards. */
  readonly track: number;
  readonly rank: LinkRank;
}

export interface TrackPlan {
  readonly links: readonly PlannedLink[];
  /** How many tracks each strip needs. */
  readonly over: number;
  readonly under: number;
}

type SpotOf = (touchpointId: string) => Spot | undefined;

/**
 * Decides each link's way and gives those in the strips a track, so that none runs on top of another (up to MAX_TRACKS).
 * `rankSpotOf` gives the stage of a touchpoint and its place there, where columns are not the stages.
 */
export function planTracks(links: Iterable<Link>, spotOf: SpotOf, rankSpotOf: SpotOf = spotOf): TrackPlan {
  const found = placed(links, spotOf).map((one) => ({ ...one, way: wayOf(one.from, one.to) }));
  found.sort((a, b) => span(a) - span(b) || (a.link.id < b.link.id ? -1 : 1));
  const taken = { over: [] as Track[], under: [] as Track[] };
  const ranks = linkRanks(
    rankSpotOf === spotOf
      ? found
      : placed(
          found.map(({ link }) => link),
          rankSpotOf,
        ),
  );
  const planned = found.map((plan): PlannedLink => {
    const rank = ranks.get(plan.link.id) ?? 'other';
    if (plan.way !== 'over' && plan.way !== 'under') return { ...plan, rank, track: 0 };
    return { ...plan, rank, track: freeTrack(taken[plan.way], gutters(plan)) };
  });
  return { links: planned, over: taken.over.length, under: taken.under.length };
}

/** The links of which both ends are somewhere. */
function placed(links: Iterable<Link>, spotOf: SpotOf): Pick<PlannedLink, 'link' | 'from' | 'to'>[] {
  const found: Pick<PlannedLink, 'link' | 'from' | 'to'>[] = [];
  for (const link of links) {
    const from = spotOf(link.fromId);
    const to = spotOf(link.toId);
    if (from && to) found.push({ link, from, to });
  }
  return found;
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

function wayOf(from: Spot, to: Spot): LinkWay {
  const steps = to.column - from.column;
  if (steps === 0) return to.index === from.index + 1 ? 'down' : 'beside';
  if (Math.abs(steps) === 1) return 'across';
  return steps > 0 ? 'over' : 'under';
}

function span({ from, to }: { from: Spot; to: Spot }): number {
  return Math.abs(to.column - from.column);
}

/** The gutters between which a link runs in its strip. Gutter n is left of column n. */
function gutters({ from, to }: { from: Spot; to: Spot }): Interval {
  return from.column < to.column ? { from: from.column + 1, to: to.column } : { from: to.column + 1, to: from.column };
}

/** What runs in a track: by how many links, and between which gutters. */
interface Track {
  links: number;
  readonly busy: Interval[];
}

function freeTrack(tracks: Track[], wanted: Interval): number {
  const isFree = ({ busy }: Track) => busy.every(({ from, to }) => to < wanted.from || wanted.to < from);
  let place = tracks.findIndex(isFree);
  if (place < 0 && tracks.length < MAX_TRACKS) place = tracks.push({ links: 0, busy: [] }) - 1;
  if (place < 0) place = leastUsed(tracks);
  const track = tracks[place];
  if (track) {
    track.links += 1;
    track.busy.push(wanted);
  }
  return place;
}

function leastUsed(tracks: readonly Track[]): number {
  let best = 0;
  for (const [place, { links }] of tracks.entries()) {
    if (links < (tracks[best]?.links ?? 0)) best = place;
  }
  return best;
}
