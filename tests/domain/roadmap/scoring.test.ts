import { describe, expect, it } from 'vitest';
import { rankInitiatives, scoringMethods } from '../../../src/domain/roadmap/scoring';
import { buildDocument } from '../../helpers/documents';

const document = buildDocument({
  initiatives: [
    { id: 'lucrative', customerValue: 4, businessValue: 5, effort: 5 },
    { id: 'loved', customerValue: 5, businessValue: 1, effort: 4 },
    { id: 'cheap', customerValue: 3, businessValue: 3, effort: 1 },
    { id: 'twin', customerValue: 3, businessValue: 3, effort: 1 },
  ],
});

const rankedBy = (id: string) => {
  const method = scoringMethods.find((item) => item.id === id);
  if (!method) throw new Error(`No method ${id}`);
  return rankInitiatives([...document.initiatives.values()].reverse(), method).map((item) => item.id);
};

describe('ranking initiatives', () => {
  it('by value for effort puts the cheap ones first, equal ones in the order of the roadmap', () => {
    expect(rankedBy('value-per-effort')).toEqual(['cheap', 'twin', 'lucrative', 'loved']);
  });

  it('by weighted value leaves effort aside', () => {
    expect(rankedBy('weighted-value')).toEqual(['lucrative', 'loved', 'cheap', 'twin']);
  });

  it('customer first puts what customers value most on top', () => {
    expect(rankedBy('customer-first')).toEqual(['loved', 'lucrative', 'cheap', 'twin']);
  });
});

describe.each(scoringMethods.map((method) => [method.id, method] as const))('scoring method %s', (_, method) => {
  const ratings = [1, 2, 3, 4, 5];

  it('explains its score by the sum that gives it', () => {
    const initiative = { customerValue: 4, businessValue: 3, effort: 2 };
    expect(Number(method.explain(initiative).split(' = ')[1])).toBeCloseTo(method.score(initiative), 1);
  });

  it('never prefers less value to the customer, nor more effort', () => {
    for (const businessValue of ratings) {
      for (const [more, less] of [5, 4, 3, 2].map((rating) => [rating, rating - 1] as const)) {
        const at = (customerValue: number, effort: number) => method.score({ customerValue, businessValue, effort });
        expect(at(more, 3)).toBeGreaterThan(at(less, 3));
        expect(at(3, more)).toBeLessThanOrEqual(at(3, less));
      }
    }
  });
});
