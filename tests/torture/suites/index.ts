import type { Suite } from '../suite';
import { kills } from './kills';

/** Every suite, in the order in which they run. */
export const suites: readonly Suite[] = [kills];
