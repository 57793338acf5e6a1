import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JourneyDocument } from '../../../src/domain/document';
import { choicesOf } from '../../../src/domain/filter/choices';
import { type Filter, matching, noFilter } from '../../../src/domain/filter/filter';
import { filterWords, matchWords } from '../../../src/domain/filter/words';
import { cardKey } from '../../../src/domain/layout/mapLayout';
import { demandId } from '../../../src/domain/model/demand';
import { presenceId } from '../../../src/domain/model/presence';
import { actors, type Emotion } from '../../../src/domain/model/touchpoint';
import { buildDocument } from '../../helpers/documents';

const attached = (stageId: string, channelId: string) => ({ id: presenceId(stageId, channelId), stageId, channelId });
const usage = (channelId: string, stageId: string | null, segmentId: string | null, share: number) => ({
  ...{ id: demandId(channelId, stageId, segmentId), channelId, stageId, segmentId, usage: share },
});

const journey = buildDocument({
  stages: [{ id: 'before' }, { id: 'after' }],
  channels: [{ id: 'reddit' }, { id: 'phone' }, { id: 'spare' }],
  segments: [{ id: 'planners' }, { id: 'others' }],
  tags: [{ id: 'app' }, { id: 'web' }, { id: 'unused' }],
  touchpoints: [
    { id: 'asks', stageId: 'before', actor: 'peer', channelId: 'reddit', emotion: 1, tagIds: ['app'] },
    { id: 'calls', stageId: 'before', actor: 'customer', channelId: 'phone', emotion: -1, tagIds: ['app', 'web'] },
    { id: 'waits', stageId: 'after', actor: 'customer', emotion: 0, momentOfTruth: true },
    { id: 'answers', stageId: 'after', actor: 'company', channelId: 'reddit', emotion: -2, momentOfTruth: true },
    { id: 'tells', stageId: 'after', actor: 'peer', tagIds: ['web'] },
  ],
  presences: [attached('before', 'reddit'), attached('before', 'phone'), attached('after', 'reddit')],
  demands: [
    usage('reddit', null, 'planners', 0.5),
    usage('reddit', 'after', 'planners', 0),
    usage('reddit', 'after', 'others', 0.1),
    usage('phone', null, null, 0.9),
  ],
});

/** Ids of the touchpoints, and of the presences, that match. */
const found = (filter: Partial<Filter>) => [...(matching(journey, { ...noFilter, ...filter }) ?? ['all'])];
const cards = (...ids: string[]) => ids.map((id) => (id.includes('~') ? `presences:${id}` : `touchpoints:${id}`));

describe('what matches a filter', () => {
  it('is not asked where nothing is filtered', () => {
    expect(matching(journey, noFilter)).toBeNull();
  });

  it.each<[string, Partial<Filter>, string[]]>([
    ['a tag', { tags: ['web'] }, ['calls', 'tells', 'before~phone']],
    ['either of two tags', { tags: ['app', 'web'] }, ['asks', 'calls', 'tells', 'before~reddit', 'before~phone']],
    ['a tag that no card has', { tags: ['unused'] }, []],
    ['who acts', { actors: ['peer'] }, ['asks', 'tells', 'before~reddit']],
    ['moments of truth', { momentOfTruth: true }, ['waits', 'answers', 'after~reddit']],
    [
      'what feels bad: below 0, not 0 and not what nobody said',
      { feelsBad: true },
      ['calls', 'answers', 'before~phone', 'after~reddit'],
    ],
    ['a channel, with its presences', { channels: ['reddit'] }, ['asks', 'answers', 'before~reddit', 'after~reddit']],
    [
      'a segment where it uses the channel, a stage’s own figure first',
      { segments: ['planners'] },
      ['asks', 'before~reddit'],
    ],
    ['a segment that has figures for one stage only', { segments: ['others'] }, ['answers', 'after~reddit']],
    [
      'either of two segments',
      { segments: ['planners', 'others'] },
      ['asks', 'answers', 'before~reddit', 'after~reddit'],
    ],
    ['two fields at once', { actors: ['peer'], tags: ['app'] }, ['asks', 'before~reddit']],
    [
      'a channel and who acts: presences only where such a touchpoint is',
      { channels: ['reddit'], actors: ['company'] },
      ['answers', 'after~reddit'],
    ],
    ['fields that no card has both of', { actors: ['peer'], feelsBad: true }, []],
  ])('is %s', (_, filter, ids) => {
    expect(found(filter)).toEqual(cards(...ids));
  });
});

describe('in words', () => {
  it('names each value, either of them in one field, and how many touchpoints there are', () => {
    const filter: Filter = { ...noFilter, actors: ['customer', 'peer'], tags: ['app', 'web'] };
    expect(filterWords(journey, filter)).toBe('Customers or peers, tag ‘app’ or ‘web’');
    expect(matchWords(journey, matching(journey, filter))).toBe('3 of 5 touchpoints');
  });

  it('names every field', () => {
    const all: Filter = {
      ...{ tags: ['app'], channels: ['phone'], segments: ['others'], actors: ['company'] },
      ...{ momentOfTruth: true, feelsBad: true },
    };
    expect(filterWords(journey, all)).toBe(
      'The company, moments of truth, feels bad, tag ‘app’, channel ‘phone’, segment ‘others’',
    );
    expect(matchWords(journey, matching(journey, all))).toBe('0 of 5 touchpoints');
  });

  it('says nothing of nothing', () => {
    expect(filterWords(journey, noFilter)).toBe('');
    expect(matchWords(journey, matching(journey, noFilter))).toBe('5 touchpoints');
  });
});

it('there is to choose from what is in use, each with how many touchpoints it leaves', () => {
  const { lists, ...rest } = choicesOf(journey);
  const counts = Object.fromEntries(
    Object.entries(lists).map(([field, choices]) => [field, choices.map(({ id, count }) => `${id} ${count}`)]),
  );
  expect(counts).toEqual({
    tags: ['app 2', 'web 2', 'unused 0'],
    channels: ['reddit 2', 'phone 1'],
    segments: ['planners 1', 'others 1'],
    actors: ['customer 2', 'company 1', 'peer 2'],
  });
  expect(rest).toEqual({ momentOfTruth: 2, feelsBad: 2 });
});

const idsOf = (...ids: string[]) => fc.subarray(ids);
const emotions: readonly (Emotion | null)[] = [null, -2, -1, 0, 1, 2];

const anyDocument: fc.Arbitrary<JourneyDocument> = fc
  .record({
    touchpoints: fc.array(
      fc.record({
        stageId: fc.constantFrom('before', 'after'),
        actor: fc.constantFrom(...actors),
        emotion: fc.constantFrom(...emotions),
        channelId: fc.constantFrom(null, 'reddit', 'phone'),
        momentOfTruth: fc.boolean(),
        tagIds: idsOf('app', 'web'),
      }),
      { maxLength: 12 },
    ),
    places: idsOf('before~reddit', 'before~phone', 'after~reddit', 'after~phone'),
    demands: fc.subarray([
      usage('reddit', null, 'planners', 0.5),
      usage('reddit', 'after', 'planners', 0),
      usage('phone', 'before', 'others', 0.2),
      usage('phone', null, null, 0.4),
    ]),
  })
  .map(({ touchpoints, places, demands }) =>
    buildDocument({
      stages: [{ id: 'before' }, { id: 'after' }],
      channels: [{ id: 'reddit' }, { id: 'phone' }],
      segments: [{ id: 'planners' }, { id: 'others' }],
      tags: [{ id: 'app' }, { id: 'web' }],
      touchpoints,
      presences: places.map((place) => attached(place.split('~')[0] ?? '', place.split('~')[1] ?? '')),
      demands,
    }),
  );

const values = {
  tags: ['app', 'web'],
  channels: ['reddit', 'phone'],
  segments: ['planners', 'others'],
  actors: [...actors],
};

const anyFilter: fc.Arbitrary<Filter> = fc.record({
  tags: idsOf(...values.tags),
  channels: idsOf(...values.channels),
  segments: idsOf(...values.segments),
  actors: fc.subarray(values.actors),
  momentOfTruth: fc.boolean(),
  feelsBad: fc.boolean(),
});

describe('of any journey and any filter', () => {
  const isWithin = (part: ReadonlySet<string>, whole: ReadonlySet<string>) => [...part].every((key) => whole.has(key));

  it('what matches is some of the cards', () => {
    fc.assert(
      fc.property(anyDocument, anyFilter, (document, filter) => {
        const all = new Set([
          ...[...document.touchpoints.keys()].map((id) => cardKey('touchpoints', id)),
          ...[...document.presences.keys()].map((id) => cardKey('presences', id)),
        ]);
        expect(isWithin(matching(document, filter) ?? all, all)).toBe(true);
      }),
    );
  });

  it('one more value in a field that is used takes nothing away; a field more adds nothing', () => {
    const fields = fc.constantFrom('tags', 'channels', 'segments', 'actors') satisfies fc.Arbitrary<
      keyof typeof values
    >;
    fc.assert(
      fc.property(anyDocument, anyFilter, fields, fc.nat(2), (document, filter, field, place) => {
        const value = values[field][place] ?? values[field][0];
        const before = matching(document, filter);
        const after = matching(document, { ...filter, [field]: [...new Set([...filter[field], value])] });
        if (before === null || after === null) return;
        if (filter[field].length > 0) expect(isWithin(before, after)).toBe(true);
        else expect(isWithin(after, before)).toBe(true);
      }),
    );
  });

  it('only moments of truth, or only what feels bad, adds nothing', () => {
    fc.assert(
      fc.property(anyDocument, anyFilter, fc.constantFrom('momentOfTruth', 'feelsBad'), (document, filter, field) => {
        const before = matching(document, { ...filter, [field]: false });
        const after = matching(document, { ...filter, [field]: true });
        if (before !== null && after !== null) expect(isWithin(after, before)).toBe(true);
      }),
    );
  });
});
