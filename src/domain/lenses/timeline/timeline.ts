import { channelsLane } from '../../layout/lanes/channels';
import { experienceLane } from '../../layout/lanes/experience';
import type { MapLayout } from '../../layout/mapLayout';
import type { LensParts } from '../lens';
import { timelineDropTarget } from './drop';
import { createTimelineLayout } from './layout';
import { timelineFarthest, timelineNeighbour } from './moves';

/** All touchpoints along one axis, stage after stage, each where the links that lead to it let it stand. */
export const timelineParts: LensParts<MapLayout> = {
  // What all others stand beneath stays.
  lanes: [experienceLane, channelsLane],
  createLayout: createTimelineLayout,
  neighbour: timelineNeighbour,
  farthest: timelineFarthest,
  dropTarget: timelineDropTarget,
};
