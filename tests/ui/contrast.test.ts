import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  contrast,
  type Deficiency,
  gamutOvershoot,
  type LinearRgb,
  luminance,
  readColours,
  type Scheme,
  simulate,
  toLinearRgb,
  withoutMoreContrast,
} from './colour';

const moreContrast = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const css = withoutMoreContrast(moreContrast);
const schemes: readonly Scheme[] = ['light', 'dark'];
const deficiencies: readonly Deficiency[] = ['deuteranopia', 'protanopia'];
const papers = ['paper', 'paper-raised', 'paper-sunken'] as const;
const steps = [0, 1, 2, 3, 4] as const;
const phases = ['awareness', 'interest', 'purchase', 'delivery', 'support', 'repeat', 'referral'] as const;
const emotions = ['very-negative', 'negative', 'neutral', 'positive', 'very-positive'] as const;
const tones = ['danger', 'warning', 'success', 'accent'] as const;

type Pair = readonly [foreground: string, background: string];

/** Text that people read: 4.5:1 (WCAG 1.4.3). */
const textPairs: readonly Pair[] = [
  ...papers.flatMap((paper): Pair[] => [
    ['ink', paper],
    ['ink-muted', paper],
    ['ink-faint', paper],
    ['accent', paper],
    ['danger', paper],
    ['warning', paper],
    ['success', paper],
  ]),
  ['ink', 'paper-hover'],
  ['ink', 'paper-pressed'],
  ['ink-muted', 'paper-hover'],
  ['ink-muted', 'paper-pressed'],
  ['ink-inverse', 'paper-inverse'],
  ['danger-inverse', 'paper-inverse'],
  ['warning-inverse', 'paper-inverse'],
  ['success-inverse', 'paper-inverse'],
  ['accent-ink', 'accent-hover'],
  ['accent-ink', 'accent-pressed'],
  ['danger-ink', 'danger-hover'],
  ...tones.flatMap((tone): Pair[] => [
    [`${tone}-ink`, tone],
    [tone, `${tone}-soft`],
    ['ink', `${tone}-soft`],
    ['ink-muted', `${tone}-soft`],
  ]),
  ...[...phases, 'custom'].flatMap((phase): Pair[] => [
    ['ink', `phase-${phase}-tint`],
    ['ink-muted', `phase-${phase}-tint`],
  ]),
  ...['presence', 'gap', 'demand'].flatMap((scale) =>
    steps.map((step): Pair => [`${scale}-ink-${step}`, `${scale}-${step}`]),
  ),
  ...emotions.map((emotion): Pair => [`emotion-${emotion}-ink`, `emotion-${emotion}`]),
  ...Array.from({ length: 12 }, (_, index): Pair => ['channel-ink', `channel-${index + 1}`]),
];

/** Edges and marks that carry meaning: 3:1 (WCAG 1.4.11). */
const graphicPairs: readonly Pair[] = [
  ...papers.flatMap((paper): Pair[] => [
    ['control-edge', paper],
    ['focus', paper],
    ...[...phases, 'custom'].map((phase): Pair => [`phase-${phase}`, paper]),
  ]),
  ['focus', 'accent-soft'],
  ['focus', 'paper-hover'],
  ...papers.flatMap((paper): Pair[] => [
    ['presence-3', paper],
    ['presence-4', paper],
    ['gap-3', paper],
    ['gap-4', paper],
  ]),
];

function palette(scheme: Scheme, tokens = css): (name: string) => LinearRgb {
  const colours = readColours(tokens, scheme);
  return (name) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`tokens.css has no colour --${name}`);
    return toLinearRgb(colour);
  };
}

/** The pairs of a table that stay below a ratio, said so that one sees which token to change. */
function tooFaint(pairs: readonly Pair[], scheme: Scheme, ratio: number, tokens = css): string[] {
  const colour = palette(scheme, tokens);
  return pairs
    .map(([front, back]) => ({ front, back, is: contrast(colour(front), colour(back)) }))
    .filter(({ is }) => is < ratio)
    .map(({ front, back, is }) => `--${front} on --${back} is ${is.toFixed(2)}:1`);
}

/** Contrast between each step of a scale and every later one, as seen through `view`. */
function closest(scale: string, scheme: Scheme, view: (rgb: LinearRgb) => LinearRgb): number {
  const colour = palette(scheme);
  const seen = steps.map((step) => view(colour(`${scale}-${step}`)));
  const ratios = seen.slice(1).map((rgb, index) => contrast(rgb, seen[index] as LinearRgb));
  return Math.min(...ratios);
}

function distance(one: LinearRgb, other: LinearRgb): number {
  const light = (part: number) => Math.cbrt(Math.max(0, part));
  return Math.hypot(...one.map((part, index) => light(part) - light(other[index] as number)));
}

describe.each(schemes)('tokens in the %s scheme', (scheme) => {
  it('keeps every colour inside what any screen can show', () => {
    const outside = [...readColours(css, scheme), ...readColours(moreContrast, scheme)]
      .map(([name, colour]) => ({ name, over: gamutOvershoot(toLinearRgb(colour)) }))
      .filter(({ over }) => over > 0.004)
      .map(({ name, over }) => `--${name} leaves sRGB by ${over.toFixed(4)}`);
    expect(outside).toEqual([]);
  });

  it('lets people read all text', () => {
    expect(tooFaint(textPairs, scheme, 4.5)).toEqual([]);
    expect(tooFaint(textPairs, scheme, 4.5, moreContrast)).toEqual([]);
  });

  it('lets people see edges, rings and marks', () => {
    expect(tooFaint(graphicPairs, scheme, 3)).toEqual([]);
    expect(tooFaint(graphicPairs, scheme, 3, moreContrast)).toEqual([]);
  });

  it('walks the phases at one lightness and one chroma', () => {
    const colours = readColours(css, scheme);
    const found = phases.map((phase) => colours.get(`phase-${phase}`));
    expect(new Set(found.map((colour) => `${colour?.l} ${colour?.c}`)).size).toBe(1);
    const hues = found.map((colour) => colour?.h ?? Number.NaN);
    const gaps = hues.slice(1).map((hue, index) => (hue - (hues[index] as number) + 360) % 360);
    for (const gap of gaps) expect(gap).toBeCloseTo(360 / 7, 0);
  });

  it.each(['presence', 'gap', 'demand'])('keeps the steps of %s apart in greyscale', (scale) => {
    const colour = palette(scheme);
    const levels = steps.map((step) => luminance(colour(`${scale}-${step}`)));
    const sorted = [...levels].sort((x, y) => (scheme === 'light' ? y - x : x - y));
    expect(levels).toEqual(sorted);
    expect(closest(scale, scheme, (rgb) => rgb)).toBeGreaterThan(1.25);
  });

  it.each(deficiencies)('keeps the steps of presence, gap and demand apart under %s', (deficiency) => {
    for (const scale of ['presence', 'gap', 'demand']) {
      expect(closest(scale, scheme, (rgb) => simulate(rgb, deficiency))).toBeGreaterThan(1.25);
    }
  });

  it.each(deficiencies)('keeps the five emotions apart in greyscale and under %s', (deficiency) => {
    const colour = palette(scheme);
    const seen = emotions.map((emotion) => colour(`emotion-${emotion}`));
    for (const [index, one] of seen.entries()) {
      for (const other of seen.slice(index + 1)) {
        expect(contrast(one, other)).toBeGreaterThan(1.15);
        expect(distance(simulate(one, deficiency), simulate(other, deficiency))).toBeGreaterThan(0.08);
      }
    }
  });
});

describe('the colour arithmetic', () => {
  it('gives the ratios that WCAG gives', () => {
    const white = toLinearRgb({ l: 1, c: 0, h: 0 });
    const black = toLinearRgb({ l: 0, c: 0, h: 0 });
    expect(contrast(white, black)).toBeCloseTo(21, 2);
    expect(contrast(white, white)).toBe(1);
  });

  it('turns OKLCH into the sRGB red that it names', () => {
    const [red, green, blue] = toLinearRgb({ l: 0.62796, c: 0.25768, h: 29.2339 });
    expect(red).toBeCloseTo(1, 3);
    expect(green).toBeCloseTo(0, 3);
    expect(blue).toBeCloseTo(0, 3);
  });

  it('confuses red and green for a dichromat, and not blue and yellow', () => {
    const red = simulate([0.5, 0.1, 0.1], 'deuteranopia');
    expect(red[0]).toBe(red[1]);
    expect(
      distance(simulate([0.1, 0.1, 0.6], 'deuteranopia'), simulate([0.6, 0.6, 0.1], 'deuteranopia')),
    ).toBeGreaterThan(0.3);
  });
});
