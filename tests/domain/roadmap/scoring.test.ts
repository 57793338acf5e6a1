import { describe, expect, it } from 'vitest';
import { scoringMethods } from '../../../src/domain/roadmap/scoring';
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
  const score = (item: Parameters<typeof method.score>[0]) => method.score(item) ?? Number.NaN;
  return [...document.initiatives.values()].sort((a, b) => score(b) - score(a)).map((item) => item.id);
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
    if (method.isScore)
      expect(method.explain(initiative)).toMatch(new RegExp(` = ${method.score(initiative)?.toFixed(2)}$`));
    else expect(method.shown(initiative)).toBeNull();
  });

  it('never prefers less value to the customer, nor more effort', () => {
    for (const businessValue of ratings) {
      for (const [more, less] of [5, 4, 3, 2].map((rating) => [rating, rating - 1] as const)) {
        const at = (customerValue: number, effort: number) => method.score({ customerValue, businessValue, effort });
        expect(at(more, 3)).toBeGreaterThan(at(less, 3) ?? Number.NaN);
        expect(at(3, more)).toBeLessThanOrEqual(at(3, less) ?? Number.NaN);
      }
    }
  });
});

describe('value for effort', () => {
  const [method] = scoringMethods;

  it.each([
    [5, 4, 2, 2.25, '(5 + 4) ÷ (2 × 2) = 2.25', '2.25'],
    [4, 3, 1, 3.5, '(4 + 3) ÷ (2 × 1) = 3.50', '3.50'],
    [3, 3, 3, 1, '(3 + 3) ÷ (2 × 3) = 1.00', '1.00'],
    [4, 3, 3, 1.166666667, '(4 + 3) ÷ (2 × 3) ≈ 1.17', '1.17'],
    [5, 5, 1, 5, '(5 + 5) ÷ (2 × 1) = 5.00', '5.00'],
  ])('is (C + B) ÷ 2E: %d, %d, %d', (customerValue, businessValue, effort, score, sum, shown) => {
    const rated = { customerValue, businessValue, effort };
    expect(method?.score(rated)).toBe(score);
    expect(method?.explain(rated)).toBe(sum);
    expect(method?.shown(rated)).toBe(shown);
  });
});

describe('what nobody has said', () => {
  it('gives no score, and says what is missing', () => {
    for (const method of scoringMethods) {
      expect(method.score({ customerValue: null, businessValue: 5, effort: 1 })).toBeNull();
      expect(method.shown({ customerValue: null, businessValue: 5, effort: 1 })).toBeNull();
    }
    const [ratio] = scoringMethods;
    if (!ratio) throw new Error('There is no scoring method.');
    expect(ratio.explain({ customerValue: 5, businessValue: 5, effort: null })).toBe(
      'Unknown: nobody has said the effort yet',
    );
  });
});
