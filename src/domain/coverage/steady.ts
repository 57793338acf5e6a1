/**
 * Rounded to nine decimals. Sums of decimal fractions miss their value by some 1e-16 in binary: 0.75 × 0.8 + 0.25 × 0.6
 * would come out above 0.75, and an opportunity of exactly 15 as extreme. No usage figure is known to nine decimals,
 * so the rounding takes away only that error. It also makes figures independent of the order of summation.
 */
export function steady(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
