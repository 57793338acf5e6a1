import type { Presence } from '../../model/presence';
import type { Touchpoint } from '../../model/touchpoint';
import { groupedByStage } from './rowsByStage';

/** The cards of each stage in order, by stage id. The same table gives the same groups. */
export const touchpointsByStage = groupedByStage<Touchpoint>();
export const presencesByStage = groupedByStage<Presence>();
