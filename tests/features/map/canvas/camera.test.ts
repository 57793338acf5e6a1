import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  BARS,
  createCamera,
  firstView,
  fitted,
  type Insets,
  PANEL,
  revealed,
} from '../../../../src/features/map/canvas/camera';
import { exampleJourney } from '../../../helpers/exampleJourney';
import { largeJourney } from '../../../helpers/largeJourney';
import { layoutMap } from '../../../helpers/layoutMap';

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
    // Titles of 13 px have them on the screen.
    expect(view.zoom).toBeGreaterThanOrEqual(1);
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

describe('the map beside panels', () => {
  afterEach(() => void vi.unstubAllGlobals());

  const card = { x: 1200, y: 200, width: 192, height: 80 };
  const far = { x: 3000, y: 200, width: 192, height: 80 };

  function mapAt(start: { x: number; y: number; zoom: number }) {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    let view = start;
    let insets: Insets = BARS;
    const camera = createCamera({
      flow: {
        getViewport: () => view,
        screenToFlowPosition: (point) => point,
        setViewport: (next) => {
          view = next;
          return Promise.resolve(true);
        },
      },
      layout: () => layoutMap(exampleJourney()),
      size: () => size,
      insets: () => insets,
    });
    const panel = (isOpen: boolean) => {
      insets = isOpen ? { ...BARS, right: PANEL } : BARS;
    };
    const pan = (dx: number) => {
      view = { ...view, x: view.x + dx };
    };
    return { camera, panel, pan, view: () => view };
  }
  const start = { x: 40, y: 12, zoom: 1 };

  it('makes room for a card and goes back when the panel has closed', () => {
    const { camera, panel, view } = mapAt(start);
    panel(true);
    camera.makeRoom(card);
    expect(view().x).toBe(size.width - PANEL - 16 - 1392);
    panel(false);
    camera.makeRoom(null);
    expect(view()).toEqual(start);
  });

  it('stays where somebody has put it meanwhile', () => {
    const { camera, panel, pan, view } = mapAt(start);
    panel(true);
    camera.makeRoom(card);
    pan(-70);
    const put = view();
    panel(false);
    camera.makeRoom(null);
    expect(view()).toEqual(put);
  });

  it('goes to where walking to a card would have led without the panel', () => {
    const { camera, panel, view } = mapAt(start);
    panel(true);
    camera.makeRoom(card);
    camera.reveal(far);
    panel(false);
    camera.makeRoom(far);
    const without = mapAt(start);
    without.camera.reveal(far);
    expect(view()).toEqual(without.view());
  });

  it('comes nearer where text is typed that could not be read', () => {
    const { camera, view } = mapAt({ x: 40, y: 12, zoom: 0.4 });
    camera.approach(card);
    expect(view()).toEqual({ zoom: 1, x: 40 + 1200 * 0.4 - 1200, y: 12 + 200 * 0.4 - 200 });
    camera.approach(card);
    expect(view().zoom).toBe(1);
  });

  it('keeps what was chosen beside the panel in sight when that closes', () => {
    const { camera, panel, view } = mapAt(start);
    panel(true);
    camera.makeRoom(card);
    const beyond = { ...card, x: 1500 };
    panel(false);
    camera.makeRoom(beyond);
    expect(view().x).toBe(size.width - BARS.right - 16 - 1692);
  });
});
