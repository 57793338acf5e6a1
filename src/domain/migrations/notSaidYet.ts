import type { Migration } from './migrations';

/** The goals that the blank lifecycle of schema 1 came with, by phase. A released migration does not follow the catalogue. */
const templateGoals: Readonly<Record<string, string>> = {
  awareness: 'Find out that there is something that could help me',
  interest: 'Compare what there is and see what others say about it',
  purchase: 'Get it at a fair price, without regretting the choice',
  delivery: 'Receive what I was promised, when I was promised it',
  support: 'Have my problem solved by somebody who understands it',
  repeat: 'Come back, because it is worth it and easy',
  referral: 'Pass on what I found to the people I care about',
};

/**
 * What a row of schema 1 said stays said, and what it left to the defaults of then keeps them: a level 0 there was
 * “absent”, not “nobody has said”. Only a goal that is word for word the template's is no one's yet.
 */
export const notSaidYet: Migration = {
  version: 2,
  description:
    'Levels, emotions, importances, values and efforts may be not said yet; goals of the template and levels from a gap are marked as suggested.',
  migrate: (tables) => ({
    ...tables,
    ...each(tables.presences, 'presences', (row) => ({ level: 0, ...row })),
    ...each(tables.initiatives, 'initiatives', (row) => ({ customerValue: 3, businessValue: 3, effort: 3, ...row })),
    ...each(tables.stages, 'stages', (row) => ({ importance: 3, ...row, goalSuggested: isTemplateGoal(row) })),
    ...each(tables.touchpoints, 'touchpoints', (row) => ({ emotion: 0, importance: 3, ...row })),
  }),
};

function isTemplateGoal({ phase, goal }: Readonly<Record<string, unknown>>): boolean {
  return typeof phase === 'string' && Object.hasOwn(templateGoals, phase) && templateGoals[phase] === goal;
}

/** A table with each row changed; no table where there was none. */
function each(
  rows: readonly unknown[] | undefined,
  table: string,
  change: (row: Readonly<Record<string, unknown>>) => Record<string, unknown>,
): Record<string, unknown[]> {
  return rows === undefined ? {} : { [table]: rows.map((row) => change(row as Readonly<Record<string, unknown>>)) };
}
