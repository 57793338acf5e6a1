import { steady } from '../coverage/steady';
import type { Initiative } from '../model/initiative';
import { byOrder } from '../order';

type Rated = Pick<Initiative, 'customerValue' | 'businessValue' | 'effort'>;

/** A way to rank initiatives. */
export interface ScoringMethod {
  readonly id: string;
  readonly name: string;
  /** How the score is made, in a sentence. */
  readonly description: string;
  /** More is better; the scale is the method's own. */
  score(initiative: Rated): number;
  /** The sum behind the score. */
  explain(initiative: Rated): string;
}

/** Share of customer value in the weighted value. */
const CUSTOMER_SHARE = 0.6;

const ratio: ScoringMethod = {
  id: 'value-per-effort',
  name: 'Value for effort',
  description: 'Value to the customer plus value to the business, divided by effort.',
  score: ({ customerValue, businessValue, effort }) => steady((customerValue + businessValue) / effort),
  explain: (item) =>
    `(${item.customerValue} + ${item.businessValue}) ÷ ${item.effort} = ${ratio.score(item).toFixed(1)}`,
};

const weighted: ScoringMethod = {
  id: 'weighted-value',
  name: 'Weighted value',
  description: 'Value to the customer counts 60%, value to the business 40%; effort is left aside.',
  score: ({ customerValue, businessValue }) =>
    steady(CUSTOMER_SHARE * customerValue + (1 - CUSTOMER_SHARE) * businessValue),
  explain: (item) =>
    `${CUSTOMER_SHARE} × ${item.customerValue} + ${(1 - CUSTOMER_SHARE).toFixed(1)} × ${item.businessValue} = ${weighted.score(item).toFixed(1)}`,
};

const customerFirst: ScoringMethod = {
  id: 'customer-first',
  name: 'Customer first',
  description: 'Value to the customer decides; value to the business, then less effort, breaks ties.',
  score: ({ customerValue, businessValue, effort }) => 100 * customerValue + 10 * businessValue + (5 - effort),
  explain: (item) =>
    `100 × ${item.customerValue} + 10 × ${item.businessValue} + (5 − ${item.effort}) = ${customerFirst.score(item)}`,
};

/** Every scoring method. A new one is one entry here. */
export const scoringMethods: readonly ScoringMethod[] = [ratio, weighted, customerFirst];

/** Best first; ties keep the order of the roadmap. */
export function rankInitiatives(initiatives: Iterable<Initiative>, method: ScoringMethod): Initiative[] {
  return [...initiatives].sort((a, b) => method.score(b) - method.score(a) || byOrder(a, b));
}
