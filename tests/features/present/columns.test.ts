import { describe, expect, it } from 'vitest';
import { EDGE, frameOf } from '../../../src/features/present/frame/frame';
import { barsOf, columnsOf, LANE_GAP } from '../../../src/features/present/overview/columns';

const frame = frameOf(1920, 1080);

describe('columns of the overview', () => {
  it.each([1, 3, 7, 9, 10, 17, 24, 30])('have a place each on the screen, for %i stages', (count) => {
    const columns = columnsOf(frame, count);
    expect(columns).toHaveLength(count);
    for (const [i, { x, y, width, height }] of columns.entries()) {
      expect(width).toBeGreaterThan(150);
      expect(x).toBeGreaterThanOrEqual(EDGE.side);
      expect(x + width).toBeLessThanOrEqual(frame.width - EDGE.side + 0.01);
      expect(y + height).toBeLessThanOrEqual(frame.height - EDGE.line);
      for (const other of columns.slice(i + 1)) {
        expect(x + width <= other.x || other.y >= y + height, 'they do not cover each other').toBe(true);
      }
    }
  });

  it('stand in one row where a lifecycle is no longer than nine stages', () => {
    expect(new Set(columnsOf(frame, 9).map(({ y }) => y)).size).toBe(1);
    expect(new Set(columnsOf(frame, 10).map(({ y }) => y)).size).toBe(2);
  });

  it('leave out stages that no screen could name', () => {
    expect(columnsOf(frame, 60).length).toBeLessThan(60);
    expect(columnsOf(frame, 0)).toEqual([]);
  });
});

describe('bars of a column', () => {
  const heightOf = (bars: ReturnType<typeof barsOf>) =>
    bars.touchpoints * (bars.touchpoint + bars.gap) + LANE_GAP + bars.presences * (bars.presence + bars.gap);

  it.each([
    [7, 7],
    [1, 0],
    [24, 14],
    [200, 50],
  ])('never outgrow it, with %i touchpoints and %i channels', (touchpoints, presences) => {
    expect(heightOf(barsOf(410, touchpoints, presences))).toBeLessThanOrEqual(410);
  });

  it('show every card of a usual stage, and fewer of an unusual one rather than lower ones', () => {
    expect(barsOf(410, 7, 7)).toMatchObject({ touchpoints: 7, presences: 7 });
    const crowded = barsOf(410, 60, 30);
    expect(crowded.touchpoints).toBeLessThan(60);
    expect(crowded.touchpoint).toBeGreaterThanOrEqual(14);
  });
});
