import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourNames, colourOf, phaseColour, type Scheme } from '../../src/domain/palette';
import { OWN_TONES } from '../../src/domain/stageTone';
import { readColours, toLinearRgb, withoutMoreContrast } from '../ui/colour';

const css = withoutMoreContrast(readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8'));

/** A part of linear light as sRGB writes it, in two hexadecimal digits. */
function hex(part: number): string {
  const light = Math.min(1, Math.max(0, part));
  const encoded = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}

describe('the colours that files carry', () => {
  it.each<Scheme>(['light', 'dark'])('are those of the screen, all of them: %s', (scheme) => {
    const tokens = [...readColours(css, scheme)].map(([name, colour]) => [
      name,
      `#${toLinearRgb(colour).map(hex).join('')}`,
    ]);
    expect(tokens.length).toBeGreaterThan(100);
    expect(Object.fromEntries(colourNames.map((name) => [name, colourOf(name, scheme)]))).toEqual(
      Object.fromEntries(tokens),
    );
  });

  it('has a line and a tint for each stage, of one’s own as well', () => {
    expect(phaseColour('support')).toBe('phase-support');
    for (let own = 1; own <= OWN_TONES; own++) {
      expect(phaseColour(`own-${own}`)).toBe(`phase-own-${own}`);
      expect(phaseColour(`own-${own}`, 'tint')).toBe(`phase-own-${own}-tint`);
    }
    expect(phaseColour('own-99', 'tint')).toBe('phase-custom-tint');
  });
});
