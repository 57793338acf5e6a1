import { describe, expect, it } from 'vitest';
import type { JourneyDocument } from '../../../../src/domain/document';
import { createLayout } from '../../../../src/domain/layout/createLayout';
import { cardLanes } from '../../../../src/domain/layout/lanes/index';
import type { LaneBox } from '../../../../src/domain/layout/mapLayout';
import type { Emotion } from '../../../../src/domain/model/touchpoint';
import type { CircleItem, PathItem, TextItem } from '../../../../src/domain/scene/items';
import { sketch } from '../journeys';

type Said = readonly (readonly (Emotion | null)[])[];

/** A journey whose touchpoints, stage by stage, feel like this. */
function feeling(said: Said): JourneyDocument {
  const document = sketch({ stages: said.map((emotions) => emotions.map((_, n) => `Card ${n}`)) });
  const touchpoints = new Map(document.touchpoints);
  for (const [i, emotions] of said.entries()) {
    for (const [n, emotion] of emotions.entries()) {
      const row = touchpoints.get(`t${i}-${n}`) ?? expect.fail('no row');
      touchpoints.set(row.id, { ...row, emotion });
    }
  }
  return { ...document, touchpoints };
}

const laneOf = (document: JourneyDocument): LaneBox | undefined =>
  createLayout()(document).lanes.find(({ id }) => id === 'experience');

const textsOf = (items: LaneBox['items']) =>
  items.filter((item): item is TextItem => item.kind === 'text' && item.key !== 'lane:experience');

function curveOf(said: Said) {
  const { y, items, ...lane } = laneOf(feeling(said)) ?? expect.fail('no curve');
  return {
    ...lane,
    /** Where each touchpoint stands, its height from the top of the lane. */
    points: items
      .filter((item): item is CircleItem => item.kind === 'circle' && item.fill !== undefined)
      .map((item) => ({ key: item.key, x: item.x, y: item.y - y, fill: item.fill })),
    lines: items
      .filter((item): item is PathItem => item.kind === 'path' && item.stroke === 'ink-muted')
      .map(({ d }) => d),
    figures: textsOf(items).filter(({ lines }) => /\d$/.test(lines[0]?.text ?? '')),
    /** What is written beside a figure, by the touchpoint. */
    marks: textsOf(items).flatMap(({ key, lines }) =>
      /\d$/.test(lines[0]?.text ?? '') ? [] : [[key, lines[0]?.text]],
    ),
    rings: items.filter((item) => item.kind === 'circle' && item.fill === undefined).map(({ key }) => key),
    y,
  };
}

describe('the experience curve', () => {
  it('puts each touchpoint at its turn in its stage, and at the height of its emotion', () => {
    const { points, height } = curveOf([[2, -2], [0]]);
    expect(height).toBe(128);
    expect(points).toEqual([
      { key: 'touchpoints:t0-0', x: 85, y: 28, fill: 'emotion-very-positive' },
      { key: 'touchpoints:t0-1', x: 191, y: 100, fill: 'emotion-very-negative' },
      { key: 'touchpoints:t1-0', x: 366, y: 64, fill: 'emotion-neutral' },
    ]);
  });

  it('is one line, level at each touchpoint, from stage to stage', () => {
    const { lines, y } = curveOf([[2, -2], [0]]);
    const [best, worst, even] = [y + 28, y + 100, y + 64];
    expect(lines).toEqual([
      `M85 ${best}C138 ${best} 138 ${worst} 191 ${worst}C278.5 ${worst} 278.5 ${even} 366 ${even}`,
    ]);
  });

  it('has a gap where nobody has said what customers feel: that is no zero', () => {
    const { points, lines } = curveOf([[1, 1, null, -1, -1]]);
    expect(points.map(({ key }) => key)).toEqual(['t0-0', 't0-1', 't0-3', 't0-4'].map((id) => `touchpoints:${id}`));
    expect(lines).toHaveLength(2);
    // Between the second touchpoint and the fourth nothing is drawn.
    expect(lines.map((line) => line.match(/^M(\S+).* (\S+) \S+$/)?.slice(1))).toEqual([
      ['53.2', '95.6'],
      ['180.4', '222.8'],
    ]);
  });

  it('does not run past a stage without touchpoints', () => {
    expect(curveOf([[1], [], [1]]).lines).toEqual([]);
    expect(curveOf([[1], [1], [1]]).lines).toHaveLength(1);
  });

  it('writes every figure on the outer side of the line, while there is room', () => {
    const { figures, points } = curveOf([[2, -1, 1]]);
    expect(figures.map(({ lines }) => lines[0]?.text)).toEqual(['+2', '−1', '+1']);
    const isUnder = figures.map(({ lines }, i) => (lines[0]?.y ?? 0) > (points[i]?.y ?? 0) + curveOf([[2, -1, 1]]).y);
    expect(isUnder).toEqual([false, true, false]);
    expect(curveOf([Array.from({ length: 9 }, () => 1 as const)]).figures).toEqual([]);
  });

  it('is a line alone where touchpoints stand too close for points', () => {
    const { points, lines } = curveOf([Array.from({ length: 200 }, (_, n) => ((n % 5) - 2) as Emotion)]);
    // But for the last one, which is the peak and the end.
    expect(points.map(({ key }) => key)).toEqual(['touchpoints:t0-199']);
    expect(lines).toHaveLength(1);
  });

  it('marks the peak, which is the later one of two alike, and the end', () => {
    const { marks, rings } = curveOf([[2, 0], [-2, 1], [null]]);
    expect(marks).toEqual([
      ['touchpoints:t1-0', 'peak'],
      ['touchpoints:t1-1', 'end'],
    ]);
    expect(rings).toEqual(['touchpoints:t1-0', 'touchpoints:t1-1']);
    expect(curveOf([[1, 2]]).marks).toEqual([['touchpoints:t0-1', 'peak, end']]);
  });

  it('is not there while nobody has said anything', () => {
    const silent = feeling([[null, null], []]);
    expect(laneOf(silent)).toBeUndefined();
    expect(createLayout()(silent)).toEqual(createLayout(cardLanes)(silent));
  });

  it('is read stage by stage, and says what is not said', () => {
    expect(curveOf([[2, null], [], [null], [-1, -1, 0, 0, 1, 1, 1, 1, null]]).description).toBe(
      'Experience from −2 to +2. Stage 0: +2, not said yet. Stage 1: no touchpoints. ' +
        'Stage 2: not said yet. Stage 3: 8 of 9 said, from −1 to +1. Peak +2, end +1. Mean of all +0.4.',
    );
  });

  it('stays the same drawing while a title is typed, and is drawn anew when an emotion is said', () => {
    const layout = createLayout();
    const document = feeling([[1, null]]);
    const changed = (change: object): JourneyDocument => {
      const row = document.touchpoints.get('t0-1') ?? expect.fail('no row');
      return { ...document, touchpoints: new Map(document.touchpoints).set(row.id, { ...row, ...change }) };
    };
    const itemsOf = (of: JourneyDocument) => layout(of).lanes.find(({ id }) => id === 'experience')?.items;
    const before = itemsOf(document);
    expect(itemsOf(changed({ title: 'Card one' }))).toBe(before);
    expect(itemsOf(changed({ emotion: 2 }))?.length).toBeGreaterThan(before?.length ?? 0);
  });
});
