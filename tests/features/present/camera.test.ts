import { describe, expect, it } from 'vitest';
import { overviewPlace, placeBeside, placeInside, seenFrom } from '../../../src/features/present/frame/camera';
import { frameOf } from '../../../src/features/present/frame/frame';
import { columnsOf } from '../../../src/features/present/overview/columns';

const frame = frameOf(1920, 1080);
const columns = columnsOf(frame, 7);
const stages = columns.map((column) => placeInside(frame, column));
const places = [overviewPlace, ...stages, placeBeside(frame, 1), placeBeside(frame, 2)];

describe('the frame', () => {
  it('keeps 1920 × 1080 units on any screen and gives the rest to the longer side', () => {
    expect(frameOf(1920, 1080)).toEqual({ unit: 1, width: 1920, height: 1080 });
    expect(frameOf(3840, 2160).unit).toBe(2);
    expect(frameOf(1440, 900)).toEqual({ unit: 0.75, width: 1920, height: 1200 });
    expect(frameOf(2160, 1080)).toEqual({ unit: 1, width: 2160, height: 1080 });
  });

  it('is that of a projector where nothing is laid out yet', () => {
    expect(frameOf(0, 0)).toEqual({ unit: 1, width: 1920, height: 1080 });
  });
});

describe('the camera', () => {
  it('sees the slide that it is on at its own size', () => {
    for (const place of places) expect(seenFrom(place, place)).toEqual({ x: 0, y: 0, scale: 1 });
  });

  it('finds each stage inside its column of the overview', () => {
    for (const [i, column] of columns.entries()) {
      const sight = seenFrom(overviewPlace, stages[i] ?? overviewPlace);
      expect(sight.x).toBeCloseTo(column.x);
      expect(sight.scale * frame.width).toBeCloseTo(column.width);
      expect(sight.y).toBeGreaterThan(column.y);
      expect(sight.y + sight.scale * frame.height).toBeLessThan(column.y + column.height);
    }
  });

  it('has the next stage at its right, one screen and a gap away', () => {
    for (const [i, stage] of stages.slice(1).entries()) {
      const { x, y, scale } = seenFrom(stages[i] ?? overviewPlace, stage);
      expect(scale).toBeCloseTo(1);
      expect(y).toBeCloseTo(0);
      expect(x).toBeGreaterThan(frame.width);
      expect(x).toBeLessThan(frame.width * 1.2);
    }
  });

  it('keeps slides in register half-way between two views', () => {
    const half = (a: number, b: number) => (a + b) / 2;
    const [from = overviewPlace, to = overviewPlace] = [overviewPlace, stages[4]];
    // Where the corner of the fifth column is drawn: as part of the overview, and as the corner of its own slide.
    const seen = (place: typeof overviewPlace) => {
      const a = seenFrom(from, place);
      const b = seenFrom(to, place);
      return { x: half(a.x, b.x), y: half(a.y, b.y), scale: half(a.scale, b.scale) };
    };
    const overview = seen(overviewPlace);
    const stage = seen(to);
    expect(overview.x + to.x * overview.scale).toBeCloseTo(stage.x);
    expect(overview.y + to.y * overview.scale).toBeCloseTo(stage.y);
    expect(overview.scale * to.scale).toBeCloseTo(stage.scale);
  });
});
