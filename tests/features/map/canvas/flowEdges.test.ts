import { expect, it } from 'vitest';
import { createEdgeMaker } from '../../../../src/features/map/canvas/flowEdges';
import { largeJourney } from '../../../helpers/largeJourney';
import { layoutMap } from '../../../helpers/layoutMap';

it('links keep their order in the page when a card moves, and long ones lie over short ones', () => {
  const document = largeJourney({ touchpoints: 60, links: 40 });
  const makeEdges = createEdgeMaker();
  const before = makeEdges(layoutMap(document), document, new Set());
  const [row] = document.touchpoints.values();
  if (!row) throw new Error('There is no card.');
  const touchpoints = new Map(document.touchpoints).set(row.id, { ...row, stageId: 'stage-9' });
  const moved = { ...document, touchpoints };
  const layout = layoutMap(moved);
  const after = makeEdges(layout, moved, new Set());
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));

  const spans = layout.links.map(({ id }) => after.find((edge) => edge.id === `links:${id}`)?.zIndex);
  expect(spans).toEqual(spans.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
});
