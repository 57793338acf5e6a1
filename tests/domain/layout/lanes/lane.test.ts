import { describe, expect, it } from 'vitest';
import type { JourneyDocument } from '../../../../src/domain/document';
import { createLayout, tablesOf } from '../../../../src/domain/layout/createLayout';
import { lanes } from '../../../../src/domain/layout/lanes/index';
import { defineLane, type Lane } from '../../../../src/domain/layout/lanes/lane';
import { type TableName, tableNames } from '../../../../src/domain/model/tables';
import { exampleJourney } from '../../../helpers/exampleJourney';
import { smallJourney } from '../../../helpers/smallJourney';

const document = exampleJourney();

/** The document with one table that says the same and is another object, as an edit would leave it. */
function touched(of: JourneyDocument, table: TableName): JourneyDocument {
  return { ...of, [table]: new Map<string, unknown>(of[table]) };
}

/** A lane that tells how many rows a table has. */
function counting(table: TableName): Lane {
  return defineLane({
    id: 'counting',
    label: 'Counting',
    reads: [table],
    createLayOut: () => (context) => {
      expect(Object.keys(context.document)).toEqual([table]);
      return { height: 40, cells: [], items: [], description: String(context.document[table].size) };
    },
  });
}

describe('a layout', () => {
  const read = tablesOf(lanes);
  const unread = tableNames.filter((table) => !read.includes(table));

  it('is not read from every table', () => {
    expect(unread).toContain('initiatives');
    expect(read).toEqual(expect.arrayContaining(lanes.flatMap((lane) => lane.reads)));
  });

  it.each(unread)('stays the same object when only %s change, which none of its lanes reads', (table) => {
    const layout = createLayout();
    expect(layout(touched(document, table))).toBe(layout(document));
  });

  it.each([...new Set(lanes.flatMap(({ reads }) => reads))])(
    'stays the same object when %s are written anew and nothing moves',
    (table) => {
      const layout = createLayout();
      const before = layout(document);
      expect(layout(touched(document, table))).toBe(before);
    },
  );

  it.each(tableNames)('shows at once what a lane reads from %s, and hands it nothing else', (table) => {
    const layout = createLayout([...lanes, counting(table)]);
    const said = (of: JourneyDocument) => layout(of).lanes.at(-1)?.description;
    expect(said(document)).toBe(String(document[table].size));
    expect(said({ ...document, [table]: new Map() })).toBe('0');
    expect(said(document)).toBe(String(document[table].size));
  });

  it('is as if a lane that has nothing to show were not there', () => {
    const nothing = defineLane({ id: 'nothing', label: 'Nothing', reads: ['stages'], createLayOut: () => () => null });
    expect(createLayout([nothing, ...lanes])(document)).toEqual(createLayout()(document));
  });

  it('stacks its lanes and gives each its ground in every stage', () => {
    const { lanes: boxes, grounds, columns } = createLayout([counting('segments'), ...lanes])(document);
    for (const [i, box] of boxes.entries()) {
      const above = boxes[i - 1];
      if (above) expect(box.y).toBe(above.y + above.height + 12);
      const under = grounds.filter(({ rect }) => rect.y === box.y && rect.height === box.height);
      expect(under.map(({ stageId }) => stageId)).toEqual(columns.map(({ stageId }) => stageId));
    }
  });
});

describe('two layouts', () => {
  it('keep what is theirs while two journeys are laid out in turn', () => {
    const [one, other] = [createLayout(), createLayout()];
    const small = smallJourney();
    const before = [one(document), other(small)];
    const after = [one(touched(document, 'touchpoints')), other(touched(small, 'presences'))];
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });

  it('of one journey share no box, so that neither moves those of the other', () => {
    const high = defineLane({
      id: 'high',
      label: 'High',
      reads: [],
      createLayOut: () => () => ({ height: 500, cells: [], items: [] }),
    });
    const [plain, pushed] = [createLayout(), createLayout([high, ...lanes])];
    const before = plain(document);
    pushed(document);
    const after = plain(touched(document, 'touchpoints'));
    expect([...after.cards.values()].every((card) => card === before.cards.get(card.key))).toBe(true);
  });
});
