import type { useStoreApi } from 'reactflow';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { followView } from '../../../../src/features/map/canvas/followView';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function followed() {
  const flow = createStore(() => ({ transform: [0, 0, 1], width: 700, height: 500, nodes: [] as unknown[] }));
  const told: boolean[] = [];
  const stop = followView(flow as unknown as ReturnType<typeof useStoreApi>, (isZooming) => void told.push(isZooming));
  const zoom = (to: number) => flow.setState({ transform: [0, 0, to] });
  return { flow, told, stop, zoom };
}

it('a zoom is under way at each of its steps, and over when it has rested', () => {
  const { told, zoom } = followed();
  zoom(0.9);
  vi.advanceTimersByTime(150);
  zoom(0.8);
  vi.advanceTimersByTime(150);
  expect(told).toEqual([true, true]);
  vi.advanceTimersByTime(100);
  expect(told).toEqual([true, true, false]);
});

it('a jump to another zoom is over at once', () => {
  const { told, zoom } = followed();
  zoom(0.9);
  zoom(0.25);
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([true, false]);
});

it('a pan and a window of another size are no zoom, and what is drawn is not looked at', () => {
  const { flow, told } = followed();
  flow.setState({ transform: [-40, 0, 1] });
  flow.setState({ width: 800 });
  flow.setState({ nodes: [1] });
  expect(told).toEqual([false, false]);
});

it('nothing is told after the end', () => {
  const { told, stop, zoom } = followed();
  zoom(0.9);
  stop();
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([true]);
});
