import type { Gap } from '../../domain/coverage/types';

const known = new WeakMap<readonly Gap[], ReadonlySet<string>>();

/** The ids of open gaps, for many cards that each ask for theirs. */
export function idsOf(gaps: readonly Gap[]): ReadonlySet<string> {
  let ids = known.get(gaps);
  if (!ids) {
    ids = new Set(gaps.map(({ id }) => id));
    known.set(gaps, ids);
  }
  return ids;
}
