import { createLayout } from '../../layout/createLayout';
import { dropTarget } from '../../layout/dropTarget';
import { channelsLane } from '../../layout/lanes/channels';
import { experienceLane } from '../../layout/lanes/experience';
import type { MapLayout } from '../../layout/mapLayout';
import { farthest, spatialNeighbour } from '../../layout/spatialNeighbour';
import type { LensParts } from '../lens';
import { actorLanes } from './actorLanes';

/** Stages as columns, and the touchpoints of each in a row for everyone who acts: hand-offs cross from row to row. */
export const swimlanesParts: LensParts<MapLayout> = {
  createLayout: () => createLayout([...actorLanes, experienceLane, channelsLane]),
  neighbour: spatialNeighbour,
  farthest,
  dropTarget,
};
