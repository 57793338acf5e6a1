import type { Touchpoint } from '../../../domain/model/touchpoint';

/** What a room has to see first: moments of truth, then what feels worst, then what matters most. */
export function byImportance(a: Touchpoint, b: Touchpoint): number {
  return Number(b.momentOfTruth) - Number(a.momentOfTruth) || a.emotion - b.emotion || b.importance - a.importance;
}
