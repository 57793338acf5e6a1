import { airline } from './airline';
import { blankLifecycle } from './blankLifecycle';
import type { Template } from './template';

export type { Template } from './template';

/** Every template, in the order in which they are offered. */
export const templates: readonly Template[] = [blankLifecycle, airline];
