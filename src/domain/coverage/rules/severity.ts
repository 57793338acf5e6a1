import { steady } from '../steady';
import type { GapSeverity } from '../types';

/** Where each severity begins on the scale of gap scores; each spans 25 points. */
const bases: Readonly<Record<GapSeverity, number>> = { critical: 75, serious: 50, moderate: 25, minor: 0 };
const SPAN = 25;

/**
 * Severity and score of a gap. `badness` (0–1, more is worse) places it within its severity, so that sorting by score
 * also sorts by severity.
 */
export function rated(severity: GapSeverity, badness: number): { severity: GapSeverity; score: number } {
  return { severity, score: steady(bases[severity] + SPAN * Math.max(0, Math.min(badness, 1))) };
}

/** Badness from a figure of 0–1 and the importance (1–5) of the stage where it was found, which counts one quarter. */
export function weighed(figure: number, importance: number): number {
  return 0.75 * figure + 0.25 * ((importance - 1) / 4);
}
