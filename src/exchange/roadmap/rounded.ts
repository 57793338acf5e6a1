import { rounded } from '../../domain/figures';

/** Shares (demand, presence, weight, coverage) to four decimals: a hundredth of a per cent. */
export function roundedShare(value: number): number {
  return rounded(value, 4);
}

/** Scores (opportunity 0–20, severity 0–100) to two decimals. */
export function roundedScore(value: number): number {
  return rounded(value, 2);
}
