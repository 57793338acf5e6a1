import { choosing } from './choosing';
import { returning } from './returning';
import { travelling } from './travelling';

/** All touchpoints of the sample; within a stage in the order of its cards. */
export const touchpoints = [...choosing, ...travelling, ...returning] as const;

export type TouchpointKey = (typeof touchpoints)[number]['key'];
