import { describe, expect, it } from 'vitest';
import { type Filter, noFilter } from '../../../src/domain/filter/filter';
import { filterPath, parseFilter } from '../../../src/domain/filter/location';
import { buildDocument } from '../../helpers/documents';

const journey = buildDocument({
  channels: [{ id: 'reddit' }],
  segments: [{ id: 'planners' }],
  tags: [{ id: 'app' }, { id: 'web' }],
});
const all: Filter = {
  ...{ tags: ['web', 'app'], channels: ['reddit'], segments: ['planners'], actors: ['company', 'peer'] },
  ...{ momentOfTruth: true, feelsBad: true },
};

describe('a filter in a location', () => {
  it('is written in plain words, field by field', () => {
    expect(filterPath(all)).toBe(
      'filter.tag.web,filter.tag.app,filter.channel.reddit,filter.segment.planners,' +
        'filter.actor.company,filter.actor.peer,filter.moments,filter.pains',
    );
    expect(filterPath(noFilter)).toBe('');
  });

  it('is read as it was written', () => {
    expect(parseFilter(journey, filterPath(all))).toEqual(all);
    expect(parseFilter(journey, '')).toEqual(noFilter);
  });

  it.each([
    ['what is no longer in the journey', 'filter.tag.gone,filter.channel.gone,filter.segment.gone'],
    ['who never acts', 'filter.actor.nobody'],
    ['fields of other builds', 'filter.mood.bad,filter.moments.twice,filter'],
    ['values that are empty', 'filter.tag.,filter.channel.,filter.actor.'],
    ['names of what objects have', 'filter.tag.__proto__,filter.channel.constructor,filter.actor.toString'],
  ])('leaves out %s', (_, path) => {
    expect(parseFilter(journey, path)).toEqual(noFilter);
  });

  it('counts what is named twice once', () => {
    expect(parseFilter(journey, 'filter.tag.app,filter.tag.app').tags).toEqual(['app']);
  });
});
