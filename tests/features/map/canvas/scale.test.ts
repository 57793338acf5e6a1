import { describe, expect, it } from 'vitest';
import { growthOf, hasStrip, scaleOf } from '../../../../src/features/map/canvas/scale';

describe('text on the map', () => {
  const zooms = Array.from({ length: 120 }, (_, i) => 0.15 + i * 0.02);

  it.each(zooms)('at zoom %f has 11 px or more, or is not shown', (zoom) => {
    const scale = scaleOf(zoom);
    const grown = Math.max(13, 11 * growthOf(zoom)) * zoom;
    if (scale !== 'far') expect(grown).toBeGreaterThanOrEqual(11);
    if (scale === 'near') expect(12 * zoom).toBeGreaterThanOrEqual(11);
    // The name of a stage is on its head or in the strip.
    if (!hasStrip(zoom)) expect(16 * zoom).toBeGreaterThanOrEqual(11);
  });

  it('grows in few steps, so that most frames of a zoom change nothing', () => {
    const growths = new Set(Array.from({ length: 500 }, (_, i) => growthOf(0.5 + i / 1000)));
    expect(growths.size).toBeLessThan(20);
    expect(growthOf(1.7)).toBe(1);
  });
});
