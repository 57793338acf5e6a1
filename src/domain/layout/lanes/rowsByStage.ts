import { byOrder } from '../../order';

interface Staged {
  readonly id: string;
  readonly order: string;
  readonly stageId: string;
}

/** Groups the rows of a table by stage, each group in order. The same table gives the same groups. */
export function groupedByStage<T extends Staged>(): (
  table: ReadonlyMap<string, T>,
) => ReadonlyMap<string, readonly T[]> {
  const known = new WeakMap<ReadonlyMap<string, T>, Map<string, T[]>>();
  return (table) => {
    let groups = known.get(table);
    if (!groups) {
      groups = new Map();
      for (const row of table.values()) {
        const group = groups.get(row.stageId);
        if (group) group.push(row);
        else groups.set(row.stageId, [row]);
      }
      for (const group of groups.values()) group.sort(byOrder);
      known.set(table, groups);
    }
    return groups;
  };
}
