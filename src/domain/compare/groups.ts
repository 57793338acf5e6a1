import { rowKey } from '../model/tables';
import type { Difference } from './difference';
import { ownersOf } from './place';

/** A difference, and those that came about with it: what a removed stage took along, or an added one brought. */
export interface DifferenceGroup {
  readonly head: Difference;
  /** In the order of the differences; empty for most. */
  readonly dependants: readonly Difference[];
}

/** Puts rows that came or went together with what they belong to under that. Order is kept. */
export function groupDifferences(differences: readonly Difference[]): readonly DifferenceGroup[] {
  const byKey = new Map(differences.map((difference) => [difference.key, difference]));
  const groups = new Map<string, { head: Difference; dependants: Difference[] }>();
  for (const difference of differences) {
    const head = headOf(difference, byKey);
    const group = groups.get(head.key) ?? { head, dependants: [] };
    groups.set(head.key, group);
    if (head !== difference) group.dependants.push(difference);
  }
  return [...groups.values()];
}

function headOf(difference: Difference, byKey: ReadonlyMap<string, Difference>): Difference {
  let head = difference;
  // Owners lead from links over touchpoints to stages; a circle of owners would be a mistake of the model.
  for (let owner: Difference | undefined = head; owner; owner = ownerIn(head, byKey)) head = owner;
  return head;
}

function ownerIn({ kind, table, before, after }: Difference, byKey: ReadonlyMap<string, Difference>) {
  if (kind !== 'added' && kind !== 'removed') return undefined;
  const row = after ?? before;
  return row
    ? ownersOf(table, row)
        .map((owner) => byKey.get(rowKey(owner.table, owner.id)))
        .find((owner) => owner?.kind === kind)
    : undefined;
}
