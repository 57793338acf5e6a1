import { z } from '../zod';

/** Rule and subject of a gap, `rule:id:id…`: stable over edits, so that a roadmap item keeps pointing at it. */
export const gapIdSchema = z
  .string()
  .check(z.regex(/^[a-z-]{1,60}(:[A-Za-z0-9_-]{1,64}){0,4}$/, 'must be a gap id such as rule:stage:channel'));

export function gapId(ruleId: string, ...subject: readonly string[]): string {
  return [ruleId, ...subject].join(':');
}

/** The same gap after the rows that it is about got other ids. */
export function renameGapId(gap: string, rename: (id: string) => string): string {
  const [ruleId = '', ...subject] = gap.split(':');
  return gapId(ruleId, ...subject.map(rename));
}
