import { steady } from '../coverage/steady';
import { fixed, isWholeRanking, ranking, UNKNOWN } from '../figures';
import type { Initiative } from '../model/initiative';

type Rated = Pick<Initiative, 'customerValue' | 'businessValue' | 'effort'>;
/** An initiative of which everything has been said. */
interface Judged {
  readonly customerValue: number;
  readonly businessValue: number;
  readonly effort: number;
}

/** A way to rank initiatives. */
export interface ScoringMethod {
  readonly id: string;
  readonly name: string;
  /** How the score is made, in a sentence. */
  readonly description: string;
  /** Whether its result is a score, on a scale; if not, it only orders. */
  readonly isScore: boolean;
  /** More is better; null while a value or effort that it takes has not been said. */
  score(initiative: Rated): number | null;
  /** The score as it is shown; null for a method that orders without one. */
  shown(initiative: Rated): string | null;
  /** The sum behind the score, or behind the order. */
  explain(initiative: Rated): string;
}

/** Share of customer value in the weighted value. */
const CUSTOMER_SHARE = 0.6;

const ratio = scoring({
  id: 'value-per-effort',
  name: 'Value for effort',
  description: 'Half of the value to the customer and the value to the business together, divided by effort.',
  needs: ['customerValue', 'businessValue', 'effort'],
  of: ({ customerValue, businessValue, effort }) => (customerValue + businessValue) / (2 * effort),
  sum: ({ customerValue, businessValue, effort }) => `(${customerValue} + ${businessValue}) ÷ (2 × ${effort})`,
});

const weighted = scoring({
  id: 'weighted-value',
  name: 'Weighted value',
  description: 'Value to the customer counts 60%, value to the business 40%; effort is left aside.',
  needs: ['customerValue', 'businessValue'],
  of: ({ customerValue, businessValue }) => CUSTOMER_SHARE * customerValue + (1 - CUSTOMER_SHARE) * businessValue,
  sum: ({ customerValue, businessValue }) =>
    `${CUSTOMER_SHARE} × ${customerValue} + ${fixed(1 - CUSTOMER_SHARE, 1)} × ${businessValue}`,
});

/** Orders by three figures, one after the other: there is no scale on which the result would be a score. */
const customerFirst: ScoringMethod = {
  ...scoring({
    id: 'customer-first',
    name: 'Customer first',
    description: 'Value to the customer decides; value to the business, then less effort, breaks ties.',
    needs: ['customerValue', 'businessValue', 'effort'],
    of: ({ customerValue, businessValue, effort }) => 100 * customerValue + 10 * businessValue + (5 - effort),
    sum: () => '',
  }),
  isScore: false,
  shown: () => null,
  explain: ({ customerValue, businessValue, effort }) =>
    `Customer ${said(customerValue)}, then business ${said(businessValue)}, then effort ${said(effort)}`,
};

/** Every scoring method. A new one is one entry here. */
export const scoringMethods: readonly ScoringMethod[] = [ratio, weighted, customerFirst];

const names: Readonly<Record<keyof Judged, string>> = {
  customerValue: 'the value to the customer',
  businessValue: 'the value to the business',
  effort: 'the effort',
};

function scoring({
  needs,
  of,
  sum,
  ...method
}: Pick<ScoringMethod, 'id' | 'name' | 'description'> & {
  readonly needs: readonly (keyof Judged)[];
  of(judged: Judged): number;
  sum(judged: Judged): string;
}): ScoringMethod {
  const judged = (item: Rated) => (needs.every((field) => item[field] !== null) ? (item as Judged) : null);
  const score = (item: Rated) => {
    const all = judged(item);
    return all && steady(of(all));
  };
  return {
    ...method,
    isScore: true,
    score,
    shown: (item) => {
      const value = score(item);
      return value === null ? null : ranking(value);
    },
    explain: (item) => {
      const all = judged(item);
      if (all) return `${sum(all)} ${isWholeRanking(of(all)) ? '=' : '≈'} ${ranking(of(all))}`;
      const missing = needs.filter((field) => item[field] === null).map((field) => names[field]);
      return `${UNKNOWN[0]?.toUpperCase()}${UNKNOWN.slice(1)}: nobody has said ${missing.join(' or ')} yet`;
    },
  };
}

function said(value: number | null): string {
  return value === null ? 'not said yet' : String(value);
}
