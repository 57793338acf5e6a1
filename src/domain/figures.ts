/**
 * Every figure that a person reads is written here: one rounding, half up in decimals, and the same digits wherever it
 * stands. `toFixed` and `Math.round` round what binary makes of a figure (16.15 is a little less than 16.15 in it), so
 * 8.075 + 8.075 would read 16.1 on one screen and 16.2 on the next.
 */

/** What is said of a figure that nobody knows. It is never 0. */
export const UNKNOWN = 'unknown';
/** The same where there is room for a sign only. */
export const NO_FIGURE = '–';

/** No figure is known to more decimals; the rest is the error of binary fractions. */
const DUST = 9;
/** Most decimals that a sum is written with to come out true. */
const MOST_DIGITS = 4;
/** Decimals of an initiative’s score: values and efforts are whole, so two tell apart whatever differs. */
const RANKING_DIGITS = 2;

/** Rounded half up (away from zero) to decimals: 16.15 to one is 16.2. */
export function rounded(value: number, digits: number): number {
  const size = Number(`${Math.round(Number(`${Math.abs(value).toFixed(DUST)}e${digits}`))}e-${digits}`);
  return value < 0 && size !== 0 ? -size : size;
}

/** With exactly so many decimals: 16.15 to one is “16.2”. */
export function fixed(value: number, digits: number): string {
  return rounded(value, digits).toFixed(digits).replace('-', '−');
}

/** A sum of demands or presences, or a share inside a sum: “0.65”. */
export function amount(value: number): string {
  return fixed(value, 2);
}

/** The score of an initiative by whatever method, always with as many digits, so that scores beside each other line up: “1.50”. */
export function ranking(value: number): string {
  return fixed(value, RANKING_DIGITS);
}

/** Whether a score is all in the digits that it is shown with. */
export function isWholeRanking(value: number): boolean {
  return rounded(value, RANKING_DIGITS) === rounded(value, DUST);
}

/** A share 0–1 in whole per cent. What is neither nothing nor all never reads 0% or 100%. */
export function percent(share: number | null): string {
  if (share === null) return UNKNOWN;
  const whole = rounded(share * 100, 0);
  if (share > 0 && whole === 0) return 'less than 1%';
  return share < 1 && whole === 100 ? 'more than 99%' : `${whole}%`.replace('-', '−');
}

/** The same where there is room for a figure only: “62%”, “<1%”, “–”. */
export function shortPercent(share: number | null): string {
  if (share === null) return NO_FIGURE;
  return percent(share).replace('less than ', '<').replace('more than ', '>');
}

/** A difference of shares in points of a hundred: “+4 points”, “−0.3 points”. */
export function pointsOf(difference: number): string {
  const points = difference * 100;
  const digits = Math.abs(points) > 0 && Math.abs(points) < 0.95 ? 1 : 0;
  const figure = fixed(points, digits);
  return `${points > 0 ? '+' : ''}${figure} ${figure.replace('−', '') === '1' ? 'point' : 'points'}`;
}

/**
 * A figure on a scale with bounds, to one decimal; with as many more as it takes to stay on its side of each bound, so
 * that 15.04 does not read as a 15.0 that is above 15.
 */
export function scaled(value: number, bounds: readonly number[]): string {
  const sides = (figure: number) => bounds.map((bound) => figure > bound).join();
  for (let digits = 1; digits < DUST; digits++)
    if (sides(rounded(value, digits)) === sides(value)) return fixed(value, digits);
  return fixed(value, DUST);
}

/** A sum as it is written: what goes in and what comes out, with digits that make it true. */
export interface TrueSum {
  readonly parts: readonly string[];
  readonly result: string;
  /** “≈” where no number of digits makes it true, as with thirds. */
  readonly sign: '=' | '≈';
  /** Decimals of the parts. */
  readonly digits: number;
}

/**
 * The fewest digits, from `least` on, with which the sum is true as it stands: who adds up the parts as written and rounds
 * half up comes to the result as written. `show` writes a result to so many decimals; without it, like the parts.
 */
export function trueSum(
  parts: readonly number[],
  compute: (parts: readonly number[]) => number,
  { least = 1, most = MOST_DIGITS, show = fixed }: TrueSumOptions = {},
): TrueSum {
  const exact = compute(parts);
  for (let digits = least; digits <= most; digits++) {
    const written = parts.map((part) => rounded(part, digits));
    if (show(compute(written), digits) === show(exact, digits))
      return { parts: written.map((part) => fixed(part, digits)), result: show(exact, digits), sign: '=', digits };
  }
  return { parts: parts.map((part) => fixed(part, most)), result: show(exact, most), sign: '≈', digits: most };
}

export interface TrueSumOptions {
  readonly least?: number;
  readonly most?: number;
  readonly show?: (result: number, digits: number) => string;
}

/** −2 … +2 as people write it, with a real minus. */
export function signed(value: number): string {
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}

/** The same with so many decimals: “+0.3”. */
export function signedTo(value: number, digits: number): string {
  return `${rounded(value, digits) > 0 ? '+' : ''}${fixed(value, digits)}`;
}
