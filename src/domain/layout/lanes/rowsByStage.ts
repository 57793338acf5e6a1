import { byOrder } from '../../order';

interface Staged {
  readonly id: string;
  readonly order: string;
  readonly stageId: string;
}

/**
 * Groups the rows of a table by stage, each group in order. The same table gives the same groups, and a group that came
 * out as the last time is the same list: what was made from it need not be made again. `holds` says which rows count; all
 * where it is left out.
 */
export function groupedByStage<T extends Staged>(
  holds?: (row: T) => boolean,
): (table: ReadonlyMap<string, T>) => ReadonlyMap<string, readonly T[]> {
  const known = new WeakMap<ReadonlyMap<string, T>, Map<string, T[]>>();
  let last: ReadonlyMap<string, T[]> = new Map();
  return (table) => {
    let groups = known.get(table);
    if (!groups) {
      groups = new Map();
      for (const row of table.values()) {
        if (holds?.(row) === false) continue;
        const group = groups.get(row.stageId);
        if (group) group.push(row);
        else groups.set(row.stageId, [row]);
      }
      for (const [stageId, group] of groups) {
        group.sort(byOrder);
        const before = last.get(stageId);
        if (before?.length === group.length && before.every((row, i) => row === group[i])) groups.set(stageId, before);
      }
      known.set(table, groups);
      last = groups;
    }
    return groups;
  };
}
