import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/domain/coverage/analyse';
import type { JourneyDocument } from '../../../src/domain/document';
import { dismissalSchema } from '../../../src/domain/model/dismissal';
import { combinedId, day, id, order } from '../../../src/domain/model/fields';
import { gapIdSchema } from '../../../src/domain/model/gapId';
import { initiativeSchema } from '../../../src/domain/model/initiative';
import { definitionOf, type TableName, tableNames } from '../../../src/domain/model/tables';
import { tagSchema } from '../../../src/domain/model/tag';
import { findables, found } from '../../../src/features/map/chrome/findables';
import { exampleJourney } from '../../helpers/exampleJourney';

/** Strings that nobody wrote as words. */
const NO_WORDS: ReadonlySet<unknown> = new Set([id, combinedId, order, day, gapIdSchema]);

/** Further fields that are not searched, and why. */
const NOT_SEARCHED: Readonly<Record<string, string>> = {
  'channels.catalogueId': 'names an entry of the catalogue, which no screen shows',
};

interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
}
interface Schema {
  readonly _zod: { readonly def: Definition };
}

/** The paths of all strings in a schema that people write. */
function texts(schema: Schema, path: string): { path: string; isMany: boolean }[] {
  const { type, innerType, element, shape } = schema._zod.def;
  if (NO_WORDS.has(schema)) return [];
  if (innerType) return texts(innerType, path);
  if (element) return texts(element, path).map((one) => ({ ...one, isMany: true }));
  if (shape) return Object.entries(shape).flatMap(([field, inner]) => texts(inner, `${path}.${field}`));
  return type === 'string' ? [{ path, isMany: false }] : [];
}

const fields = tableNames.flatMap((table) =>
  texts(definitionOf(table).schema as unknown as Schema, table).filter(({ path }) => !(path in NOT_SEARCHED)),
);

/** The example with one more word in a field of the first row of a table. */
function saying(word: string, path: string, isMany: boolean): JourneyDocument {
  const [table = '', field = ''] = path.split('.');
  const document = full();
  const rows = new Map(document[table as TableName] as ReadonlyMap<string, object>);
  const [first = ''] = rows.keys();
  const text = field === 'url' ? `https://example.org/${word}` : `Some ${word} said`;
  rows.set(first, { ...rows.get(first), [field]: isMany ? ['Something', text] : text });
  return { ...document, [table]: rows };
}

/** Rows in every table: with an initiative, a gap that was dismissed, and a tag on a card. */
function full(): JourneyDocument {
  const document = exampleJourney();
  const initiative = initiativeSchema.parse({ id: 'plan', order: 'a0', title: 'Answer on Reddit' });
  const gap = analyse(document).gaps[0]?.id ?? '';
  const dismissal = dismissalSchema.parse({ id: gap, reason: 'Not now', dismissedAt: 1 });
  const tag = tagSchema.parse({ id: 'tag', order: 'a0', name: 'Reviews' });
  const [card] = document.touchpoints.values();
  const touchpoints = new Map(document.touchpoints);
  if (card) touchpoints.set(card.id, { ...card, tagIds: [tag.id] });
  return {
    ...document,
    touchpoints,
    tags: new Map([[tag.id, tag]]),
    initiatives: new Map([[initiative.id, initiative]]),
    dismissals: new Map([[dismissal.id, dismissal]]),
  };
}

describe('Find', () => {
  it('knows the texts of the model', () => {
    expect(fields.map(({ path }) => path)).toContain('initiatives.metric');
    expect(fields.length).toBeGreaterThan(20);
  });

  it.each(fields)('finds what stands in $path, and leads to where it stands', ({ path, isMany }) => {
    const word = 'zeppelinhafen';
    const groups = found(findables(saying(word, path, isMany)), word.toUpperCase());
    const hits = groups.flatMap(({ items }) => items);
    expect(hits).not.toEqual([]);
    const [table = ''] = path.split('.');
    const home: Readonly<Record<string, string>> = {
      links: 'touchpoints',
      channels: 'presences touchpoints dismissals',
      demands: 'presences channels',
      tags: 'touchpoints',
    };
    for (const { ref } of hits) expect(`${home[table] ?? table}`).toContain(ref.table);
  });
});
