import { createLayout } from '../layout/createLayout';
import { dropTarget } from '../layout/dropTarget';
import { lanes, lanesWithout } from '../layout/lanes/index';
import type { MapLayout } from '../layout/mapLayout';
import { farthest, spatialNeighbour } from '../layout/spatialNeighbour';
import type { LensOf } from './lens';

/** Stages as columns, and in each of them lane under lane. */
export const stagesLens: LensOf<MapLayout> & { readonly draws: 'map' } = {
  id: 'stages',
  label: 'Stages',
  about: 'Stage by stage, lane under lane',
  icon: 'columns',
  draws: 'map',
  lanes,
  createLayout: (without) => createLayout(lanesWithout(lanes, without)),
  neighbour: spatialNeighbour,
  farthest,
  dropTarget,
};
