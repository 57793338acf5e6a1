import { scaled } from '../figures';
import { steady } from './steady';
import type { Band } from './types';

/** Highest possible opportunity score. */
export const MAX_OPPORTUNITY = 20;

/** Each band begins above its bound: a score of exactly 15 is high, not extreme. */
export const bandBounds: Readonly<Record<Exclude<Band, 'low'>, number>> = { extreme: 15, high: 12, solid: 10 };

/**
 * Opportunity score after Ulwick, with importance 10·D and satisfaction 10·P: O = 10·D + max(10·D − 10·P, 0).
 * Demand and presence are 0–1, the score is 0–20.
 */
export function opportunityScore(demand: number, presence: number): number {
  return steady(10 * demand + Math.max(10 * demand - 10 * presence, 0));
}

export function bandOf(score: number): Band {
  if (score > bandBounds.extreme) return 'extreme';
  if (score > bandBounds.high) return 'high';
  return score > bandBounds.solid ? 'solid' : 'low';
}

/** An opportunity score as it is shown, wherever it is: to one decimal, with more where its band takes them. */
export function score(opportunity: number): string {
  return scaled(opportunity, Object.values(bandBounds));
}
