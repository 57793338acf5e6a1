import { definitionOf } from '../../../../domain/model/tables';
import type { RowRef } from '../../../../state/session';

/** How many rows of each table: “3 touchpoints”, “1 link”. */
export function countsOf(rows: readonly RowRef[]): string[] {
  const counts = new Map<RowRef['table'], number>();
  for (const { table } of rows) counts.set(table, (counts.get(table) ?? 0) + 1);
  return [...counts].map(([table, count]) => {
    // On the map a presence is a channel at a stage; nobody says “presences”.
    const [one, many] = table === 'presences' ? ['attached channel', 'attached channels'] : definitionOf(table).noun;
    return `${count} ${count === 1 ? one : many}`;
  });
}
