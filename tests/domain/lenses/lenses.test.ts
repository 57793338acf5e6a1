import { describe, expect, it } from 'vitest';
import {
  createSights,
  isHere,
  type LateLens,
  type Lens,
  lanesOf,
  lenses,
  lensOf,
  loadLens,
  openingLens,
  outlineLens,
} from '../../../src/domain/lenses/index';
import { lookThrough } from '../../../src/domain/lenses/lens';
import { outlineSight } from '../../../src/domain/lenses/outline';
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

const look = (lens: Exclude<Lens, LateLens>) =>
  lens.draws === 'map' ? lookThrough(lens) : outlineSight(stagesLens.createLayout());

const all = await Promise.all(
  lenses.map(async (lens) => ({ ...lens, ...('load' in lens ? await lens.load() : lens) }) as Exclude<Lens, LateLens>),
);

describe.each(all)('the lens “$label”', (lens) => {
  it.each(journeys)('gives the same geometry for the same document (%#)', (of) => {
    expect(look(lens).layOut(of)).toEqual(look(lens).layOut(of));
    const sight = look(lens);
    expect(sight.layOut({ ...of, initiatives: new Map() })).toBe(sight.layOut(of));
  });

  it('leads by arrow keys from the first stop to every touchpoint and every channel', () => {
    const sight = look(lens);
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
    chosen = 'stages';
    expect(sights.map()).toBe(map);
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

  it.each(['stages', 'timeline', 'swimlanes'])('leave out the lanes that somebody hides: %s', async (id) => {
    const lens = lensOf(id);
    await loadLens(lens);
    let hidden: readonly string[] = [];
    const sights = createSights(
      () => id,
      () => hidden,
    );
    const shown = () =>
      sights
        .map()
        .layOut(document)
        .lanes.map((lane) => lane.id);
    const whole = shown();
    expect(lanesOf(lens).every((lane) => whole.includes(lane.id))).toBe(true);
    hidden = ['experience'];
    expect(shown()).toEqual(whole.filter((lane) => lane !== 'experience'));
    const layout = sights.map().layOut(document);
    expect(sights.map().layOut(document)).toBe(layout);
    hidden = [];
    expect(shown()).toEqual(whole);
  });

  it('say where a card lands only where one can be dropped', () => {
    const point = { x: 140, y: 300 };
    expect(lookThrough(stagesLens).dropTarget(document, point, { table: 'touchpoints' })?.stageId).toBe('awareness');
    expect(look(outlineLens).dropTarget(document, point, { table: 'touchpoints' })).toBeNull();
  });
});

describe('the lens that a journey opens with', () => {
  it('is the outline where a window is too narrow for a canvas', () => {
    expect(openingLens(390)).toBe(outlineLens);
    expect(openingLens(699)).toBe(outlineLens);
    expect(openingLens(700)).toBe(stagesLens);
  });
});

describe('the outline', () => {
  const journey = sketch({ stages: [['a', 'b'], []], channels: [[1], []] });
  const sight = outlineSight(stagesLens.createLayout());
  const { rows } = sight.layOut(journey);
  const next = (key: string, direction: 'up' | 'down' | 'left' | 'right') => sight.neighbour(journey, key, direction);
  const rowOf = (key: string) => rows.find((row) => row.key === key);

  it('keeps the name that saved locations have for it', () => {
    expect(lensOf('list')).toBe(outlineLens);
  });

  it('has each stage, under it its lanes, and in them cards and channels, in reading order', () => {
    expect(rows.map(({ key, level }) => [level, key])).toEqual([
      [1, 'stages:s0'],
      [2, 'adder:touchpoints:s0'],
      [3, 'touchpoints:t0-0'],
      [3, 'touchpoints:t0-1'],
      [2, 'adder:channels:s0'],
      [3, 'presences:s0~c1'],
      [1, 'stages:s1'],
      [2, 'adder:touchpoints:s1'],
      [2, 'adder:channels:s1'],
      [1, 'add-stage'],
    ]);
  });

  it('counts siblings, and the cards that a stage or a lane holds', () => {
    const place = (key: string) => [rowOf(key)?.index, rowOf(key)?.count];
    expect(place('stages:s1')).toEqual([1, 3]);
    expect(place('adder:channels:s1')).toEqual([1, 2]);
    expect(place('touchpoints:t0-1')).toEqual([1, 2]);
    expect(rowOf('stages:s0')?.holds).toEqual([
      { laneId: 'touchpoints', cards: 2 },
      { laneId: 'channels', cards: 1 },
    ]);
    expect(rowOf('adder:touchpoints:s1')).toMatchObject({ isParent: false, holds: [{ cards: 0 }] });
  });

  it('goes line by line, left to what a line is under and right to the first line under it', () => {
    expect(next('stages:s0', 'down')).toBe('adder:touchpoints:s0');
    expect(next('stages:s1', 'up')).toBe('presences:s0~c1');
    expect(next('presences:s0~c1', 'left')).toBe('adder:channels:s0');
    expect(next('adder:channels:s0', 'left')).toBe('stages:s0');
    expect(next('stages:s0', 'right')).toBe('adder:touchpoints:s0');
    expect([next('touchpoints:t0-1', 'right'), next('adder:touchpoints:s1', 'right')]).toEqual([null, null]);
    expect([next('stages:s0', 'up'), next('stages:s1', 'left'), next('add-stage', 'down')]).toEqual([null, null, null]);
    expect(next('touchpoints:gone', 'down')).toBeNull();
  });

  it('leaves out what is folded away, and still knows what that is under', () => {
    let folded: ReadonlySet<string> = new Set(['adder:touchpoints:s0', 'stages:s1', 'adder:touchpoints:s1']);
    const partly = outlineSight(stagesLens.createLayout(), () => folded);
    const outline = partly.layOut(journey);
    expect(outline.rows.map(({ key, isFolded }) => [key, isFolded])).toEqual([
      ['stages:s0', false],
      ['adder:touchpoints:s0', true],
      ['adder:channels:s0', false],
      ['presences:s0~c1', false],
      ['stages:s1', true],
      ['add-stage', false],
    ]);
    expect(partly.neighbour(journey, 'adder:touchpoints:s0', 'down')).toBe('adder:channels:s0');
    expect(outline.parents.get('touchpoints:t0-1')).toBe('adder:touchpoints:s0');
    expect(outline.parents.get('adder:touchpoints:s0')).toBe('stages:s0');
    expect(partly.layOut(journey)).toBe(outline);
    folded = new Set();
    expect(partly.layOut(journey).rows).toEqual(rows);
  });

  it('has the cards in the order of the map', () => {
    const cards = sight.layOut(document).rows.filter(({ key }) => /^(touchpoints|presences):/.test(key));
    const onMap = layoutMap(document).cells.flatMap((cell) => cell.cards.map(({ key }) => key));
    expect(cards.map(({ key }) => key)).toEqual(onMap);
  });
});
