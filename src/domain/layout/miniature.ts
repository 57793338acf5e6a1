import type { JourneyDocument } from '../document';
import type { PresenceLevel } from '../model/presence';
import type { Emotion } from '../model/touchpoint';
import { inOrder } from '../order';
import { type StageTone, stageTones } from '../stageTone';
import type { Rect } from './geometry';
import { presencesByStage, touchpointsByStage } from './lanes/groups';

/** A map drawn so small that only its shape is left: stages, and how many cards stand where. */
export interface Miniature {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly (Rect & { readonly tone: StageTone })[];
  readonly cards: readonly MiniatureCard[];
}

export type MiniatureCard = Rect &
  (
    | { readonly kind: 'touchpoint'; readonly emotion: Emotion | null }
    | { readonly kind: 'presence'; readonly level: PresenceLevel | null }
  );

const PADDING = 1;
const HEAD = 6;
const TOUCHPOINT_HEIGHT = 6;
const PRESENCE_HEIGHT = 3;
const GAP = 1.5;
const LANE_GAP = 3;

/**
 * The map in a box of `width` × `height` units, for an SVG of that view box. Few stages are not stretched wider than a
 * seventh of the box; a tall map loses its lowest cards rather than its proportions.
 */
export function miniatureOf(document: JourneyDocument, width = 160, height = 90): Miniature {
  const stages = inOrder(document.stages.values());
  const pitch = Math.min(width / Math.max(1, stages.length), width / 7);
  const touchpoints = touchpointsByStage(document.touchpoints);
  const presences = presencesByStage(document.presences);
  const tallest = Math.max(0, ...stages.map(({ id }) => touchpoints.get(id)?.length ?? 0));
  const laneTop = HEAD + GAP + PADDING;
  const room = height - laneTop - LANE_GAP - 3 * (PRESENCE_HEIGHT + GAP);
  const shown = Math.min(tallest, Math.floor(room / (TOUCHPOINT_HEIGHT + GAP)));
  const channelsTop = laneTop + shown * (TOUCHPOINT_HEIGHT + GAP) + LANE_GAP;

  const tones = stageTones(document.stages);
  const columns: (Rect & { tone: StageTone })[] = [];
  const cards: MiniatureCard[] = [];
  for (const [i, { id, phase }] of stages.entries()) {
    const x = i * pitch + PADDING;
    const cell = { x: x + PADDING, width: pitch - 4 * PADDING };
    columns.push({ x, y: 0, width: pitch - 2 * PADDING, height, tone: tones.get(id) ?? phase });
    for (const [n, { emotion }] of (touchpoints.get(id) ?? []).slice(0, shown).entries()) {
      const y = laneTop + n * (TOUCHPOINT_HEIGHT + GAP);
      cards.push({ ...cell, y, height: TOUCHPOINT_HEIGHT, kind: 'touchpoint', emotion });
    }
    for (const [n, { level }] of (presences.get(id) ?? []).entries()) {
      const y = channelsTop + n * (PRESENCE_HEIGHT + GAP);
      if (y + PRESENCE_HEIGHT <= height - PADDING)
        cards.push({ ...cell, y, height: PRESENCE_HEIGHT, kind: 'presence', level });
    }
  }
  return { width, height, columns, cards };
}
