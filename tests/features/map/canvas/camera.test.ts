import { describe, expect, it } from 'vitest';
import { layoutMap } from '../../../../src/domain/layout/layoutMap';
import { BARS, firstView, fitted, revealed } from '../../../../src/features/map/canvas/camera';
import { exampleJourney } from '../../../helpers/exampleJourney';
import { largeJourney } from '../../../helpers/largeJourney';

const size = { width: 1440, height: 852 };

describe('the camera', () => {
  it('fits the whole map clear of the bars', () => {
    const layout = layoutMap(largeJourney({ touchpoints: 60, links: 20 }));
    const { x, y, zoom } = fitted(layout, size);
    expect(x).toBeGreaterThanOrEqual(BARS.left);
    expect(x + layout.width * zoom).toBeLessThanOrEqual(size.width);
    expect(y + layout.height * zoom).toBeLessThanOrEqual(size.height - BARS.bottom + 1);
  });

  it('does not blow a small map up', () => {
    expect(fitted(layoutMap(exampleJourney()), size).zoom).toBeLessThanOrEqual(1.25);
  });

  it('opens a map that is too large to read at its beginning', () => {
    const layout = layoutMap(largeJourney({ touchpoints: 600, links: 0 }));
    expect(fitted(layout, size).zoom).toBeLessThan(0.6);
    const view = firstView(layout, size);
    expect(view.zoom).toBeGreaterThanOrEqual(0.6);
    expect([view.x, view.y]).toEqual([BARS.left, BARS.top]);
  });

  it.each([
    ['in sight', { x: 200, y: 200, width: 100, height: 50 }, { x: 0, y: 0 }],
    ['left of the window', { x: -500, y: 200, width: 100, height: 50 }, { x: 556, y: 0 }],
    ['below the window', { x: 200, y: 1000, width: 100, height: 50 }, { x: 0, y: -278 }],
    ['wider than the window', { x: 100, y: 200, width: 5000, height: 50 }, { x: -44, y: 0 }],
  ])('pans as little as it takes to see what is %s', (_, rect, moved) => {
    expect(revealed({ x: 0, y: 0, zoom: 1 }, rect, size, BARS)).toEqual({ ...moved, zoom: 1 });
  });
});
