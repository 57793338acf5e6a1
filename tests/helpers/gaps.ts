import { analyse } from '../../src/domain/coverage/analyse';
import type { Gap, GapRule } from '../../src/domain/coverage/types';
import { buildDocument, type DocumentParts } from './documents';

/** The open gaps that a rule finds in a journey made of these rows. */
export function gapsFound(rule: GapRule, parts: DocumentParts): readonly Gap[] {
  return analyse(buildDocument(parts)).gaps.filter((gap) => gap.ruleId === rule.id);
}

/** The only gap that the rule finds there. */
export function gapFound(rule: GapRule, parts: DocumentParts): Gap {
  const [gap, ...more] = gapsFound(rule, parts);
  if (!gap || more.length > 0) throw new Error(`Expected one gap of ${rule.id}, found ${gap ? more.length + 1 : 0}.`);
  return gap;
}
