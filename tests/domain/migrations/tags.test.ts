import { describe, expect, it } from 'vitest';
import { migrate } from '../../../src/domain/migrations/migrations';

describe('the step to tags', () => {
  it('gives each touchpoint an empty list, and the journey an empty table', () => {
    const before = { touchpoints: [{ id: 't', title: 'Pays' }], stages: [{ id: 's' }] };
    expect(migrate(before, 2)).toEqual({
      touchpoints: [{ id: 't', title: 'Pays', tagIds: [] }],
      stages: [{ id: 's' }],
      tags: [],
    });
  });

  it('leaves tags that are there', () => {
    const tagged = { touchpoints: [{ id: 't', tagIds: ['a'] }], tags: [{ id: 'a' }] };
    expect(migrate(tagged, 2)).toEqual(tagged);
  });
});
