import type { Suite } from '../suite';
import { exits } from './exits';
import { kills } from './kills';
import { tabs } from './tabs';

/** Every suite, in the order in which they run. */
export const suites: readonly Suite[] = [kills, exits, tabs];
