import { createContext } from 'react';
import type { Forbidden } from './guard';

/** What this browser forbids. */
export const ForbiddenContext = createContext<ReadonlySet<Forbidden>>(new Set());
