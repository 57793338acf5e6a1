import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { glide } from '../../../../src/features/map/canvas/glide';

let frames: ((time: number) => void)[] = [];
beforeEach(() => {
  frames = [];
  vi.spyOn(performance, 'now').mockReturnValue(0);
  vi.stubGlobal('requestAnimationFrame', (step: (time: number) => void) => frames.push(step));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const draw = (time: number) => {
  for (const step of frames.splice(0)) step(time);
};

function mapAt(view: { x: number; y: number; zoom: number }) {
  return {
    getViewport: () => view,
    setViewport: (next: typeof view) => {
      view = next;
      return Promise.resolve(true);
    },
  };
}

describe('a map that glides', () => {
  it('arrives exactly, and what stays in place at the end does so on the way', () => {
    const flow = mapAt({ x: 0, y: 0, zoom: 1 });
    // Twice as large around the point 300, 200 of the window.
    glide(flow, { x: -300, y: -200, zoom: 2 }, 180);
    for (const time of [30, 90, 150]) {
      draw(time);
      const { x, y, zoom } = flow.getViewport();
      expect((300 - x) / zoom).toBeCloseTo(300);
      expect((200 - y) / zoom).toBeCloseTo(200);
    }
    draw(180);
    expect(flow.getViewport()).toEqual({ x: -300, y: -200, zoom: 2 });
    expect(frames).toEqual([]);
  });

  it('stands still where somebody takes it meanwhile', () => {
    const flow = mapAt({ x: 0, y: 0, zoom: 1 });
    glide(flow, { x: 100, y: 0, zoom: 1 }, 180);
    draw(60);
    void flow.setViewport({ x: -40, y: 5, zoom: 1 });
    draw(120);
    draw(180);
    expect(flow.getViewport()).toEqual({ x: -40, y: 5, zoom: 1 });
  });

  it('ends when it is called off', () => {
    const flow = mapAt({ x: 0, y: 0, zoom: 1 });
    const stop = glide(flow, { x: 100, y: 0, zoom: 1 }, 180);
    stop();
    draw(180);
    expect(flow.getViewport()).toEqual({ x: 0, y: 0, zoom: 1 });
  });
});
