import { channelsLane } from './channels';
import type { Lane } from './lane';
import { touchpointsLane } from './touchpoints';

export type { Lane } from './lane';

/** Every lane, from top to bottom. */
export const lanes: readonly Lane[] = [touchpointsLane, channelsLane];

export function laneOf(id: string): Lane | undefined {
  return lanes.find((lane) => lane.id === id);
}
