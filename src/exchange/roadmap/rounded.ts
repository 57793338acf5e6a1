/** Shares (demand, presence, weight, coverage) to four decimals: a hundredth of a per cent. */
export function roundedShare(value: number): number {
  return rounded(value, 4);
}

/** Scores (opportunity 0–20, severity 0–100) to two decimals. */
export function roundedScore(value: number): number {
  return rounded(value, 2);
}

function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  // The inner rounding takes away the error of binary fractions, which would turn 0.48915 the wrong way.
  const nearest = Math.round(Number((value * factor).toFixed(6))) / factor;
  return nearest === 0 ? 0 : nearest;
}
