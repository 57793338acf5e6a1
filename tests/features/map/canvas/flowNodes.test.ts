import { describe, expect, it } from 'vitest';
import { prepareEdit } from '../../../../src/domain/commands/command';
import { movePresence } from '../../../../src/domain/commands/presences';
import { editTouchpoint } from '../../../../src/domain/commands/touchpoints';
import { figuresOf } from '../../../../src/domain/coverage/figuresOf';
import type { JourneyDocument } from '../../../../src/domain/document';
import { tabOrder } from '../../../../src/domain/layout/spatialNeighbour';
import { applyPatch } from '../../../../src/domain/patch';
import { createEdgeMaker } from '../../../../src/features/map/canvas/flowEdges';
import { createNodeMaker } from '../../../../src/features/map/canvas/flowNodes';
import { exampleJourney } from '../../../helpers/exampleJourney';
import { layoutMap } from '../../../helpers/layoutMap';

const document = exampleJourney();
const source = (of: JourneyDocument, selected: readonly string[] = []) => ({
  layout: layoutMap(of),
  document: of,
  figures: figuresOf(of),
  selected: new Set(selected),
});

describe('the nodes of the map', () => {
  it('come in the order in which people read them', () => {
    const nodes = createNodeMaker()(source(document));
    expect(nodes.map(({ id }) => id)).toEqual(tabOrder(layoutMap(document)));
  });

  it('are named for people who do not see them', () => {
    const nodes = createNodeMaker()(source(document));
    const nameOf = (id: string) => nodes.find((node) => node.id === id)?.ariaLabel;
    expect(nameOf('touchpoints:hears')).toBe(
      'Touchpoint ‘Hears of a cheap fare’, customers among themselves, emotion +1, in Awareness, 1 of 2, leads to ‘Reads reviews’',
    );
    expect(nameOf('touchpoints:books')).toContain('moment of truth, on Website, in Purchase, 1 of 1');
    expect(nameOf('presences:awareness~reddit')).toMatch(/^Channel ‘Reddit’, presence 1 of 4, listening, demand 65%/);
    expect(nameOf('stages:awareness')).toMatch(/^Stage ‘Awareness’, 1 of 3, importance 3 of 5, coverage \d+%$/);
    expect(nameOf('touchpoints:books')).toContain('emotion not said yet');
    expect(nameOf('stages:purchase')).toContain('importance 3, not said yet');
    expect(nameOf('stages:support')).toMatch(/coverage \d+%$|coverage unknown$/);
  });

  it('say the figures of the stage where a channel stands by now, not of that where it was attached', () => {
    const edit = prepareEdit(
      document,
      movePresence,
      { id: 'awareness~reddit', stageId: 'purchase', index: 0 },
      { newId: () => 'n', now: 0 },
    );
    if (!edit.ok) throw new Error(edit.error.message);
    const nodes = createNodeMaker()(source(applyPatch(document, edit.value.patch)));
    const moved = nodes.find(({ id }) => id === 'presences:awareness~reddit');
    expect(moved?.ariaLabel).toMatch(/^Channel ‘Reddit’, presence 1 of 4, listening, demand 75%.* in Purchase/);
  });

  it('stay the same objects but for what an edit or a selection touched', () => {
    const make = createNodeMaker();
    const before = make(source(document));
    const edit = prepareEdit(
      document,
      editTouchpoint,
      { id: 'asks', title: 'Asks about bags' },
      { newId: () => 'n', now: 0 },
    );
    if (!edit.ok) throw new Error(edit.error.message);
    const after = make(source(applyPatch(document, edit.value.patch), ['touchpoints:hears']));
    const changed = after.filter((node, i) => node !== before[i]).map(({ id }) => id);
    expect(changed).toEqual(['touchpoints:hears', 'touchpoints:asks']);
  });

  it('are told apart by their table where a file gives a card and a channel at a stage one id', () => {
    const row = document.touchpoints.get('hears');
    if (!row) throw new Error('The example has no such card.');
    const id = 'awareness~reddit';
    const both = { ...document, touchpoints: new Map([...document.touchpoints, [id, { ...row, id }]]) };
    const names = createNodeMaker()(source(both)).filter((node) => node.id.endsWith(id));
    expect(names.map(({ type }) => type).sort()).toEqual(['presence', 'touchpoint']);
  });
});

describe('the links of the map', () => {
  it('are named by their ends and label, and keep out of the tab order', () => {
    const edges = createEdgeMaker()(layoutMap(document), document, new Set());
    expect(edges.map(({ ariaLabel }) => ariaLabel).sort()).toEqual([
      'Link from ‘Hears of a cheap fare’ to ‘Reads reviews’, labelled ‘gets curious’',
      'Link from ‘Reads reviews’ to ‘Books a flight’',
    ]);
    for (const { domAttributes } of edges) expect(domAttributes?.tabIndex).toBe(-1);
  });

  it('stay the same list while nothing about them changes', () => {
    const make = createEdgeMaker();
    const before = make(layoutMap(document), document, new Set());
    expect(make(layoutMap(document), { ...document, segments: new Map() }, new Set())).toBe(before);
    expect(make(layoutMap(document), document, new Set(['links:hears-reads']))).not.toBe(before);
  });
});
