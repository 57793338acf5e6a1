/** A colour in OKLCH: lightness 0–1, chroma ≥ 0, hue in degrees. */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** Linear-light sRGB; each part 0–1 when the colour is inside the sRGB gamut. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

export type Scheme = 'light' | 'dark';

/** The kind of colour blindness that `simulate` stands in for. */
export type Deficiency = 'deuteranopia' | 'protanopia';

/** OKLCH → linear sRGB, with the matrices of Björn Ottosson's OKLab (https://bottosson.github.io/posts/oklab/). */
export function toLinearRgb({ l, c, h }: Oklch): LinearRgb {
  const angle = (h * Math.PI) / 180;
  const a = c * Math.cos(angle);
  const b = c * Math.sin(angle);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

/** How far the colour leaves the sRGB gamut: 0 inside, else the largest overshoot of a channel. */
export function gamutOvershoot(rgb: LinearRgb): number {
  return Math.max(0, ...rgb.map((part) => Math.max(-part, part - 1)));
}

/** WCAG 2 relative luminance, 0–1. */
export function luminance(rgb: LinearRgb): number {
  const [red, green, blue] = clamp(rgb);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2 contrast ratio, 1–21. */
export function contrast(one: LinearRgb, other: LinearRgb): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What a dichromat sees, after Viénot, Brettel & Mollon (1999), in linear sRGB. */
export function simulate(rgb: LinearRgb, deficiency: Deficiency): LinearRgb {
  const [red, green, blue] = clamp(rgb);
  return deficiency === 'protanopia'
    ? [0.11238 * red + 0.88762 * green, 0.11238 * red + 0.88762 * green, 0.00401 * red - 0.00401 * green + blue]
    : [0.29275 * red + 0.70725 * green, 0.29275 * red + 0.70725 * green, -0.02234 * red + 0.02234 * green + blue];
}

/** The tokens without those for people who asked their system for more contrast, which stand below and win. */
export function withoutMoreContrast(css: string): string {
  const normal = css.replace(/@media \(prefers-contrast: more\) \{\s*:root \{[^}]*\}\s*\}/, '');
  if (normal === css) throw new Error('tokens.css has no block for more contrast where it was looked for.');
  return normal;
}

/** Reads every `--name` of a token file that is a colour, for one scheme. Names come without the dashes. */
export function readColours(css: string, scheme: Scheme): ReadonlyMap<string, Oklch> {
  const colours = new Map<string, Oklch>();
  for (const [, name, value] of css.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
    const colour = parse(value ?? '', scheme);
    if (name && colour) colours.set(name, colour);
  }
  return colours;
}

function parse(value: string, scheme: Scheme): Oklch | undefined {
  const pair = /^light-dark\(\s*(oklch\([^)]*\))\s*,\s*(oklch\([^)]*\))\s*\)$/.exec(value.trim());
  const text = pair ? pair[scheme === 'light' ? 1 : 2] : value.trim();
  const parts = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(text ?? '');
  if (!parts) return undefined;
  return { l: Number(parts[1]), c: Number(parts[2]), h: Number(parts[3]) };
}

function clamp([red, green, blue]: LinearRgb): LinearRgb {
  const within = (part: number) => Math.min(1, Math.max(0, part));
  return [within(red), within(green), within(blue)];
}
