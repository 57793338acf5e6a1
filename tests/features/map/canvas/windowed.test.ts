import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../../src/domain/coverage/figuresOf';
import { bottom, right } from '../../../../src/domain/layout/geometry';
import { createEdgeMaker } from '../../../../src/features/map/canvas/flowEdges';
import { createNodeMaker } from '../../../../src/features/map/canvas/flowNodes';
import { createWindow, tilesInSight } from '../../../../src/features/map/canvas/windowed';
import { largeJourney } from '../../../helpers/largeJourney';
import { layoutMap } from '../../../helpers/layoutMap';

const document = largeJourney({ touchpoints: 600, links: 300 });
const layout = layoutMap(document);
const FAR = 'touchpoints:touchpoint-600';

function everything(selected: readonly string[] = []) {
  const chosen = new Set(selected);
  const source = { layout, document, figures: figuresOf(document), selected: chosen };
  return { nodes: createNodeMaker()(source), edges: createEdgeMaker()(layout, document, chosen) };
}

const inWindow = tilesInSight({ transform: [0, 0, 1], width: 700, height: 500 });
const near = { near: inWindow, isPicture: false };
const none = new Set<string>();
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('the part of a map that is in sight', () => {
  it('covers the window wherever it is and however large the map is drawn', () => {
    for (const [x, y, zoom] of [
      [0, 0, 1],
      [-733, -5210, 0.6],
      [301, 12, 2.5],
      [-40, -90, 0.15],
    ] as const) {
      const sight = tilesInSight({ transform: [x, y, zoom], width: 1440, height: 800 });
      expect(sight.x).toBeLessThanOrEqual(-x / zoom);
      expect(sight.y).toBeLessThanOrEqual(-y / zoom);
      expect(right(sight)).toBeGreaterThanOrEqual((1440 - x) / zoom);
      expect(bottom(sight)).toBeGreaterThanOrEqual((800 - y) / zoom);
    }
  });

  it('stays the same for most steps of a pan', () => {
    const seen = Array.from({ length: 48 }, (_, i) =>
      tilesInSight({ transform: [0, -10 * i, 1], width: 700, height: 500 }),
    );
    expect(new Set(seen.map((sight) => JSON.stringify(sight))).size).toBeLessThanOrEqual(5);
  });
});

describe('what React Flow gets of a large map', () => {
  it('is every card in sight and every link of theirs, and few others', () => {
    const all = everything();
    const { nodes, edges } = createWindow()(all, near, none);
    const inSight = all.nodes.filter(
      ({ position: { x, y }, width = 0, height = 0 }) => x < 700 && y < 500 && x + width > 0 && y + height > 0,
    );
    expect(ids(nodes)).toEqual(expect.arrayContaining(ids(inSight)));
    expect(nodes.length).toBeLessThan(100);
    const cards = new Set(ids(inSight));
    const ending = layout.links.filter(({ fromKey, toKey }) => cards.has(fromKey) || cards.has(toKey));
    expect(ids(edges)).toEqual(expect.arrayContaining(ending.map(({ id }) => `links:${id}`)));
    expect(edges.length).toBeLessThan(all.edges.length / 2);
  });

  it('keeps what is held and, unseen, what is selected elsewhere', () => {
    const selected = createWindow()(everything([FAR]), near, none).nodes.find(({ id }) => id === FAR);
    expect(selected).toMatchObject({ selected: true, hidden: true });
    const held = createWindow()(everything([FAR]), near, new Set([FAR])).nodes.find(({ id }) => id === FAR);
    expect(held?.hidden).toBeUndefined();
    expect(ids(createWindow()(everything(), near, none).nodes)).not.toContain(FAR);
  });

  it('fastens links to a node that is always there', () => {
    const { nodes, edges } = createWindow()(everything(), near, none);
    const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
    expect(ids(nodes)).toEqual(expect.arrayContaining([...ends]));
  });

  it('is, where a picture stands for the cards, the heads of stages and what is held with its links', () => {
    const held = layout.links[0]?.fromKey ?? '';
    const { nodes, edges } = createWindow()(everything(), { near: inWindow, isPicture: true }, new Set([held]));
    expect(new Set(nodes.map(({ id, type }) => (id === held ? 'held' : type)))).toEqual(
      new Set(['addStage', 'stage', 'held']),
    );
    const own = layout.links.filter(({ fromKey, toKey }) => fromKey === held || toKey === held);
    expect(ids(edges)).toEqual(expect.arrayContaining(own.map(({ id }) => `links:${id}`)));
    expect(edges.length).toBe(own.length);
  });

  it('is the same lists while nothing about them changes', () => {
    const pick = createWindow();
    const all = everything();
    const first = pick(all, near, none);
    const again = pick(all, { near: { ...inWindow }, isPicture: false }, none);
    expect(again.nodes).toBe(first.nodes);
    expect(again.edges).toBe(first.edges);
  });
});
