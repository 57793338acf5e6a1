import { channelsLane } from './channels';
import { experienceLane } from './experience';
import type { Lane } from './lane';
import { touchpointsLane } from './touchpoints';

/** Every lane, from top to bottom. */
export const lanes: readonly Lane[] = [touchpointsLane, experienceLane, channelsLane];

/** Those whose cards people put there. */
export const cardLanes: readonly Lane[] = lanes.filter(({ adderLabel }) => adderLabel !== undefined);

/** Lanes that are left when somebody hides those of these ids. */
export function lanesWithout(all: readonly Lane[], ids: readonly string[] = []): readonly Lane[] {
  return all.filter(({ id }) => !ids.includes(id));
}

export function laneOf(id: string): Lane | undefined {
  return lanes.find((lane) => lane.id === id);
}
