import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stampOf } from '../../../src/domain/clock';
import { editInitiative } from '../../../src/domain/commands/initiatives';
import { removeStage } from '../../../src/domain/commands/stages';
import { addTouchpoint, editTouchpoint, moveTouchpoints } from '../../../src/domain/commands/touchpoints';
import { type Choices, mergeDocuments, mergedDocument, mergePatch, type Side } from '../../../src/domain/compare/merge';
import { placeFields } from '../../../src/domain/compare/place';
import { repairReferences } from '../../../src/domain/integrity';
import { type AnyRow, rowKey, tableNames } from '../../../src/domain/model/tables';
import { applyPatch, changedFields, rebasePatch } from '../../../src/domain/patch';
import { toSnapshot } from '../../../src/domain/snapshot';
import { journeyText } from '../../../src/exchange/journeyJson';
import { readJourneyFile } from '../../../src/exchange/readJourney';
import { circleOf } from '../../helpers/circles';
import { buildDocument } from '../../helpers/documents';
import { patchOf } from '../../helpers/edits';
import { exampleJourney } from '../../helpers/exampleJourney';
import { rolls } from '../../helpers/randomEdits';
import { smallJourney } from '../../helpers/smallJourney';
import { afterSession, type Copy, committed, copyOf } from './clocked';

/** Kept, so that a failure can be run again. */
const seed = 20_261_122;
const base = copyOf(exampleJourney());

/** Two copies that went their own ways from a common one, with the session before they parted. */
const parted = fc.tuple(rolls, rolls, rolls).map(([before, here, file]) => {
  const common = afterSession(copyOf(smallJourney()), before, 'c');
  return { common, here: afterSession(common, here, 'h'), file: afterSession(common, file, 'f') };
});

const merged = (here: Copy, file: Copy) => toSnapshot(mergedDocument(mergeDocuments(here, file)));

describe('merging', () => {
  it('takes each field from the side that changed it last, by commits', () => {
    const here = committed(base, patchOf(base.document, editTouchpoint, { id: 'reads', title: 'Mine', emotion: 2 }));
    let file = committed(base, []);
    file = committed(file, patchOf(file.document, editTouchpoint, { id: 'reads', title: 'Theirs', notes: 'Seen' }));
    const merge = mergeDocuments(here, file);
    expect(merge.items.map(({ key, newer, preset }) => [key, newer, preset])).toEqual([
      ['touchpoints/reads#title', 'file', 'file'],
      ['touchpoints/reads#emotion', 'here', 'here'],
      ['touchpoints/reads#notes', 'file', 'file'],
    ]);
    expect(mergedDocument(merge).touchpoints.get('reads')).toMatchObject({
      title: 'Theirs',
      emotion: 2,
      notes: 'Seen',
    });
  });

  it('follows a choice against the preset, and leaves the rest', () => {
    const file = committed(base, patchOf(base.document, editTouchpoint, { id: 'reads', title: 'Theirs', emotion: 2 }));
    const merge = mergeDocuments(base, file);
    const patch = mergePatch(merge, new Map<string, Side>([['touchpoints/reads#title', 'here']]));
    expect(applyPatch(base.document, patch).touchpoints.get('reads')).toMatchObject({
      title: 'Reads reviews',
      emotion: 2,
    });
    expect(patch).toHaveLength(1);
  });

  it('keeps a place whole: its stage and its order come from one side', () => {
    const here = committed(
      base,
      patchOf(base.document, moveTouchpoints, { ids: ['asks'], stageId: 'purchase', index: 0 }),
    );
    let file = committed(base, []);
    file = committed(file, patchOf(file.document, moveTouchpoints, { ids: ['asks'], stageId: 'awareness', index: 9 }));
    const merge = mergeDocuments(here, file);
    expect(merge.items.map(({ key, what, preset }) => [key, what, preset])).toEqual([
      ['touchpoints/asks#place', 'place', 'file'],
    ]);
    const { stageId, order } = file.document.touchpoints.get('asks') ?? {};
    expect(mergedDocument(merge).touchpoints.get('asks')).toMatchObject({ stageId, order });
  });

  it('guesses no deletion: what one side lacks stays or comes in, unless a person says otherwise', () => {
    const file = committed(base, patchOf(base.document, removeStage, { id: 'awareness' }));
    const merge = mergeDocuments(base, file);
    expect(merge.items).toMatchObject([{ key: 'stages/awareness', what: 'row', preset: 'here' }]);
    expect(mergePatch(merge)).toEqual([]);
    const without = mergedDocument(merge, new Map<string, Side>([['stages/awareness', 'file']]));
    expect(toSnapshot(without)).toEqual(toSnapshot(file.document));
    const added = mergeDocuments(file, base);
    expect(added.items).toMatchObject([{ newer: 'file', preset: 'file' }]);
    expect(toSnapshot(mergedDocument(added))).toEqual(toSnapshot(base.document));
  });

  it('takes a file without a clock for the newer one', () => {
    const here = committed(base, patchOf(base.document, editTouchpoint, { id: 'reads', title: 'Mine' }));
    const merge = mergeDocuments(here, { document: base.document, clock: null });
    expect(merge.items).toMatchObject([{ newer: 'file', preset: 'file' }]);
    expect(mergedDocument(merge).touchpoints.get('reads')?.title).toBe('Reads reviews');
  });

  it('comes to the same from either side where both changed a field at the same count', () => {
    const here = committed(base, patchOf(base.document, editTouchpoint, { id: 'reads', title: 'A', emotion: 2 }));
    const file = committed(base, patchOf(base.document, editTouchpoint, { id: 'reads', title: 'B', emotion: -2 }));
    expect(mergeDocuments(here, file).items.map(({ newer }) => newer)).toEqual([null, null]);
    expect(merged(here, file)).toEqual(merged(file, here));
  });

  it('lets go of a circle that neither side has', () => {
    const plan = copyOf(buildDocument({ initiatives: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }));
    let here = committed(plan, patchOf(plan.document, editInitiative, { id: 'a', dependsOn: ['b'] }));
    here = committed(here, patchOf(here.document, editInitiative, { id: 'b', dependsOn: ['c'] }));
    const file = committed(plan, patchOf(plan.document, editInitiative, { id: 'c', dependsOn: ['a'] }));
    for (const document of [mergedDocument(mergeDocuments(here, file)), mergedDocument(mergeDocuments(file, here))]) {
      expect(circleOf(document)).toBeNull();
      expect([...document.initiatives.values()].map(({ dependsOn }) => dependsOn)).toEqual([['b'], ['c'], []]);
    }
  });

  it('refuses two different journeys', () => {
    expect(() => mergeDocuments(base, copyOf(smallJourneyCalled('other')))).toThrow('Only copies of one journey');
  });
});

describe('merging any two copies', () => {
  it('of itself finds and does nothing', () => {
    fc.assert(
      fc.property(parted, ({ here }) => {
        const again = mergeDocuments(here, { ...here, document: structuredClone(here.document) });
        expect(again.items).toEqual([]);
        expect(mergePatch(again)).toEqual([]);
      }),
      { seed, numRuns: 60 },
    );
  });

  it('gives a journey that holds together, whatever is chosen, and can be exported and opened again', () => {
    fc.assert(
      fc.property(parted, fc.infiniteStream(fc.boolean()), ({ here, file }, flips) => {
        const merge = mergeDocuments(here, file);
        const choices: Choices = new Map(merge.items.map(({ key }) => [key, flips.next().value ? 'here' : 'file']));
        // As an import does it: one row per combination is for the one way of fitting edits to see to.
        const patch = rebasePatch(here.document, mergePatch(merge, choices));
        const document = applyPatch(here.document, patch);
        expect(repairReferences(document).repairs).toEqual([]);
        expect(circleOf(document)).toBeNull();
        const opened = readJourneyFile(journeyText(document, { now: 0 }));
        expect(opened.ok && toSnapshot(opened.value.document)).toEqual(toSnapshot(document));
      }),
      { seed, numRuns: 150 },
    );
  });

  it('is the same from either side', () => {
    fc.assert(
      fc.property(parted, ({ here, file }) => {
        expect(merged(here, file)).toEqual(merged(file, here));
      }),
      { seed, numRuns: 150 },
    );
  });

  it('takes a field that only one side changed from that side', () => {
    fc.assert(
      fc.property(parted, ({ common, here, file }) => {
        const result = mergedDocument(mergeDocuments(here, file));
        for (const table of tableNames) {
          for (const [id, row] of common.document[table] as ReadonlyMap<string, AnyRow>) {
            const [mine, theirs] = [here.document[table].get(id), file.document[table].get(id)] as (
              | AnyRow
              | undefined
            )[];
            if (!mine || !theirs) continue;
            // Places are merged whole, and a list of what others wait for may lose a mention to a circle: see above.
            const apart = new Set([...placeFields(table, row), 'dependsOn']);
            const changedThere = new Set(changedSince(common, file, table, id));
            for (const field of changedFields(row, mine)) {
              if (apart.has(field) || changedThere.has(field) || !changedSince(common, here, table, id).includes(field))
                continue;
              expect((result[table].get(id) as unknown as Record<string, unknown>)[field]).toEqual(
                (mine as unknown as Record<string, unknown>)[field],
              );
            }
          }
        }
      }),
      { seed, numRuns: 100 },
    );
  });
});

function changedSince(common: Copy, copy: Copy, table: (typeof tableNames)[number], id: string): string[] {
  const stamps = copy.clock.stamps.get(rowKey(table, id)) ?? {};
  return Object.keys(stamps).filter((field) => stampOf(stamps, field) > common.clock.seq);
}

describe('merging never reads a clock', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  const here = afterSession(base, fc.sample(rolls, { numRuns: 4, seed: 7 }).flat(), 'h');
  const file = afterSession(base, fc.sample(rolls, { numRuns: 4, seed: 11 }).flat(), 'f');
  const expected = merged(here, file);

  it.each([
    ['ten years ahead', '2036-11-22T12:00:00Z', 'UTC'],
    ['ten years back', '2016-11-22T12:00:00Z', 'UTC'],
    ['in the hour that comes twice', '2026-10-25T00:30:00Z', 'Europe/Berlin'],
    ['in the hour that is left out', '2026-03-08T07:30:00Z', 'America/New_York'],
    ['where half an hour is a zone', '2026-04-04T15:00:00Z', 'Australia/Lord_Howe'],
  ])('%s', (_, now, timeZone) => {
    process.env.TZ = timeZone;
    vi.useFakeTimers({ now: Date.parse(now) });
    expect(merged(here, file)).toEqual(expected);
  });

  it('nor asks for it: a clock that throws disturbs nothing', () => {
    const now = vi.spyOn(Date, 'now').mockImplementation(() => {
      throw new Error('The clock was read.');
    });
    expect(merged(here, file)).toEqual(expected);
    now.mockRestore();
  });

  it('with something to merge', () => {
    expect(mergeDocuments(here, file).items.length).toBeGreaterThan(5);
    expect(toSnapshot(here.document)).not.toEqual(expected);
  });
});

describe('a touchpoint that came in', () => {
  it('brings what it belongs to', () => {
    const file = committed(
      base,
      patchOf(base.document, addTouchpoint, { id: 'x', stageId: 'awareness', title: 'New' }),
    );
    const here = committed(base, patchOf(base.document, removeStage, { id: 'awareness' }));
    const merge = mergeDocuments(here, file);
    const [item] = merge.items;
    expect(item?.dependants.map(({ id }) => id)).toContain('x');
    expect(mergedDocument(merge).touchpoints.get('x')?.stageId).toBe('awareness');
    expect(mergedDocument(merge).stages.has('awareness')).toBe(true);
  });
});

function smallJourneyCalled(id: string) {
  return buildDocument({ journey: { id } });
}
