import { describe, expect, it } from 'vitest';
import { figuresOf, type Measured, tables } from './figures';

describe('figures', () => {
  it('are values that were measured', () => {
    const frames = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(figuresOf(frames)).toEqual({ frames: 100, median: 50, p95: 95, max: 100, over: 0.84, total: 5050 });
    expect(figuresOf([16, 17])).toMatchObject({ median: 16, p95: 17, over: 0.5 });
  });

  it('of no frames are zero', () => {
    expect(figuresOf([])).toEqual({ frames: 0, median: 0, p95: 0, max: 0, over: 0, total: 0 });
  });

  it('stand in tables, the large journey beside the small one', () => {
    const journey = (name: string, frames: readonly number[]): Measured => ({
      name,
      cards: 1,
      opening: { clock: 150, work: frames.length },
      gestures: [{ id: 'pan', name: 'Pan', figures: figuresOf(frames) }],
    });
    const lines = tables(journey('Large', [2, 4, 30]), journey('Small', [1, 3, 4])).split('\n');
    expect(lines).toContain('Pan       3     4.0  30.0  30.0     33 %');
    expect(lines).toContain('Pan  4.5 ×');
    expect(lines).toContain('Large    150    3.0');
  });
});
