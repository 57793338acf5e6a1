import { describe, expect, it } from 'vitest';
import {
  createSights,
  isHere,
  type LateLens,
  type Lens,
  lenses,
  lensOf,
  loadLens,
} from '../../../src/domain/lenses/index';
import { lookThrough } from '../../../src/domain/lenses/lens';
import { listLens } from '../../../src/domain/lenses/list';
import { stagesLens } from '../../../src/domain/lenses/stages';
import { exampleJourney } from '../../helpers/exampleJourney';
import { largeJourney } from '../../helpers/largeJourney';
import { layoutMap } from '../../helpers/layoutMap';
import { sketch } from '../layout/journeys';

const document = exampleJourney();
const journeys = [
  document,
  largeJourney({ stages: 3, touchpoints: 40, channels: 5, links: 10 }),
  sketch({ stages: [] }),
];

const all = await Promise.all(
  lenses.map(async (lens) => ({ ...lens, ...('load' in lens ? await lens.load() : lens) }) as Exclude<Lens, LateLens>),
);

describe.each(all)('the lens “$label”', (lens) => {
  it.each(journeys)('gives the same geometry for the same document (%#)', (of) => {
    expect(lens.createLayout()(of)).toEqual(lens.createLayout()(of));
    const layOut = lens.createLayout();
    expect(layOut({ ...of, initiatives: new Map() })).toBe(layOut(of));
  });

  it('leads by arrow keys from the first stop to every touchpoint and every channel', () => {
    const sight = lens.draws === 'map' ? lookThrough(lens) : lookThrough(lens);
    const reached = new Set<string>();
    const todo = [sight.farthest(document, null, 'left', true)];
    for (let key = todo.pop(); key !== undefined; key = todo.pop()) {
      if (key === null || reached.has(key)) continue;
      reached.add(key);
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        todo.push(sight.neighbour(document, key, direction));
      }
    }
    for (const id of document.touchpoints.keys()) expect(reached).toContain(`touchpoints:${id}`);
    for (const id of document.presences.keys()) expect(reached).toContain(`presences:${id}`);
  });
});

describe('lenses', () => {
  it('have names of their own, fit for a location', () => {
    expect(new Set(lenses.map(({ id }) => id)).size).toBe(lenses.length);
    for (const { id } of lenses) expect(id).toMatch(/^[a-z-]+$/);
  });

  it('open with stages, also where a location names one that there is not', () => {
    expect(lenses[0]).toBe(stagesLens);
    expect(lensOf('metro-of-tomorrow')).toBe(stagesLens);
  });

  it('that are no canvas leave the canvas to the first', () => {
    let chosen = 'list';
    const sights = createSights(() => chosen);
    const map = sights.map();
    expect(sights.current()).toBe(sights.list());
    chosen = 'stages';
    expect(sights.current()).toBe(map);
  });

  it('that arrive late leave the canvas to the first until they are there', async () => {
    const metro = lensOf('metro');
    const sights = createSights(() => 'metro');
    expect(isHere(metro)).toBe(false);
    const before = sights.map();
    await loadLens(metro);
    expect(isHere(metro)).toBe(true);
    expect(sights.map()).not.toBe(before);
  });

  it('say where a card lands only where one can be dropped', () => {
    const point = { x: 140, y: 300 };
    expect(lookThrough(stagesLens).dropTarget(document, point)?.stageId).toBe('awareness');
    expect(lookThrough(listLens).dropTarget(document, point)).toBeNull();
  });
});

describe('the list', () => {
  const journey = sketch({ stages: [['a', 'b'], []], channels: [[1], []] });
  const { rows } = listLens.createLayout()(journey);
  const next = (key: string, direction: 'up' | 'down' | 'left' | 'right') =>
    listLens.neighbour({ rows }, key, direction);

  it('has each stage, and under it its cards and channels with the buttons that add some, in reading order', () => {
    expect(rows.map(({ key, level, opens }) => [level, key, ...(opens ? [opens] : [])])).toEqual([
      [1, 'stages:s0'],
      [2, 'touchpoints:t0-0', 'Touchpoints'],
      [2, 'touchpoints:t0-1'],
      [2, 'adder:touchpoints:s0'],
      [2, 'presences:s0~c1', 'Channels'],
      [2, 'adder:channels:s0'],
      [1, 'stages:s1'],
      [2, 'adder:touchpoints:s1', 'Touchpoints'],
      [2, 'adder:channels:s1', 'Channels'],
      [1, 'add-stage'],
    ]);
  });

  it('counts what stands beside each other', () => {
    const place = (key: string) => rows.flatMap((row) => (row.key === key ? [[row.index, row.count]] : []))[0];
    expect(place('stages:s1')).toEqual([1, 3]);
    expect(place('touchpoints:t0-1')).toEqual([1, 5]);
    expect(place('adder:channels:s1')).toEqual([1, 2]);
  });

  it('goes line by line, and from stage to stage', () => {
    expect(next('stages:s0', 'down')).toBe('touchpoints:t0-0');
    expect(next('stages:s1', 'up')).toBe('adder:channels:s0');
    expect(next('presences:s0~c1', 'left')).toBe('stages:s0');
    expect(next('stages:s1', 'left')).toBe('stages:s0');
    expect(next('touchpoints:t0-1', 'right')).toBe('stages:s1');
    expect([next('stages:s0', 'up'), next('stages:s0', 'left'), next('add-stage', 'down')]).toEqual([null, null, null]);
    expect(next('touchpoints:gone', 'down')).toBeNull();
  });

  it('has the cards in the order of the map', () => {
    const cards = listLens
      .createLayout()(document)
      .rows.filter(({ key }) => /^(touchpoints|presences):/.test(key));
    const onMap = layoutMap(document).cells.flatMap((cell) => cell.cards.map(({ key }) => key));
    expect(cards.map(({ key }) => key)).toEqual(onMap);
  });
});
