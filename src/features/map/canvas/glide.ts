import type { ReactFlowInstance, Viewport } from 'reactflow';

/**
 * Moves the map to a viewport in so many ms, first faster and then slower; whoever moves it meanwhile ends that. What stays
 * in place at the end does so on the way. Returns how to call it off.
 */
export function glide(
  flow: Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>,
  to: Viewport,
  duration: number,
): () => void {
  const from = flow.getViewport();
  const begun = performance.now();
  let last = from;
  let frame = requestAnimationFrame(function step(time) {
    const { x, y, zoom } = flow.getViewport();
    if (x !== last.x || y !== last.y || zoom !== last.zoom) return;
    const share = Math.min(1, Math.max(0, (time - begun) / duration));
    const way = 1 - (1 - share) ** 3;
    const between = (a: number, b: number) => (share === 1 ? b : a + (b - a) * way);
    void flow.setViewport({ x: between(from.x, to.x), y: between(from.y, to.y), zoom: between(from.zoom, to.zoom) });
    // The edges of the map may have kept it from getting there.
    last = flow.getViewport();
    if (share < 1) frame = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}
