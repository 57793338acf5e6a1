import { analyse } from '../domain/coverage/analyse';
import type { Analysis } from '../domain/coverage/types';
import { useDocument } from './context';

/** A part of the document's figures and of the gaps in them. On its own: the map needs no gap rules. */
export function useAnalysis<T>(select: (analysis: Analysis) => T): T {
  return useDocument((document) => select(analyse(document)));
}
