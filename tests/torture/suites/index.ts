import type { Suite } from '../suite';
import { exits } from './exits';
import { folder } from './folder';
import { imports } from './imports';
import { kills } from './kills';
import { migrations } from './migrations';
import { mutants } from './mutants';
import { quota } from './quota';
import { soak } from './soak';
import { tabs } from './tabs';
import { writers } from './writers';

/** Every suite, in the order in which they run. */
export const suites: readonly Suite[] = [
  kills,
  exits,
  tabs,
  quota,
  imports,
  migrations,
  writers,
  folder,
  mutants,
  soak,
];
