import type { GapRule } from '../types';
import { assumedDemand } from './assumedDemand';
import { demandUnmet } from './demandUnmet';
import { levelNotSaid } from './levelNotSaid';
import { monologue } from './monologue';
import { noReferralLoop } from './noReferralLoop';
import { overServed } from './overServed';
import { presenceWithoutOwner } from './presenceWithoutOwner';
import { silentStage } from './silentStage';

/** Every gap rule. A new one is one file beside this and one line here. */
export const gapRules: readonly GapRule[] = [
  demandUnmet,
  silentStage,
  monologue,
  presenceWithoutOwner,
  levelNotSaid,
  noReferralLoop,
  assumedDemand,
  overServed,
];

/** The rule behind a gap's `ruleId`; undefined for one that no longer exists. */
export function gapRuleById(ruleId: string): GapRule | undefined {
  return gapRules.find((rule) => rule.id === ruleId);
}
