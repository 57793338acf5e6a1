import { createLayout } from '../layout/createLayout';
import { dropTarget } from '../layout/dropTarget';
import { channelsLane } from '../layout/lanes/channels';
import { experienceLane } from '../layout/lanes/experience';
import { lanesWithout } from '../layout/lanes/index';
import type { Lane } from '../layout/lanes/lane';
import { touchpointLane } from '../layout/lanes/touchpoints';
import type { MapLayout } from '../layout/mapLayout';
import { farthest, spatialNeighbour } from '../layout/spatialNeighbour';
import type { LensParts } from './lens';

/** px of a lane in which an actor does little or nothing: there are three, and channels below them. */
const LEAST = 150;

/** What customers do, what they do among themselves, and what the company does. */
const actorLanes = [
  touchpointLane({
    id: 'touchpoints-customer',
    label: 'Customers',
    adderLabel: 'Add customer touchpoint',
    minHeight: LEAST,
    gives: { actor: 'customer' },
  }),
  touchpointLane({
    id: 'touchpoints-peer',
    label: 'Peer to peer',
    adderLabel: 'Add peer touchpoint',
    minHeight: LEAST,
    gives: { actor: 'peer' },
  }),
  touchpointLane({
    id: 'touchpoints-company',
    label: 'Company',
    adderLabel: 'Add company touchpoint',
    minHeight: LEAST,
    gives: { actor: 'company' },
  }),
];

const lanes: readonly Lane[] = [...actorLanes, experienceLane, channelsLane];

/** Stages as columns, and the touchpoints of each in a row for everyone who acts: hand-offs cross from row to row. */
export const swimlanesParts: LensParts<MapLayout> = {
  lanes,
  createLayout: (without) => createLayout(lanesWithout(lanes, without)),
  neighbour: spatialNeighbour,
  farthest,
  dropTarget,
};
