import type { RunningLine } from '../../../../src/domain/lenses/metro/lineOrder';
import { countCosts, emptyOrders, putLine } from '../../../../src/domain/lenses/metro/orders';

/** What an order of the lines of each column costs, without what decides between equal ones. */
export function costOfOrder(lines: readonly RunningLine[], columns: readonly (readonly string[])[]) {
  const numbers = new Map(lines.map(({ id }, number) => [id, number]));
  const orders = emptyOrders(lines.length, columns.length);
  for (const [column, ids] of columns.entries()) {
    for (const [rank, id] of ids.entries()) putLine(orders, column + 1, numbers.get(id) ?? 0, rank);
  }
  const { crossings, separations, wiggle, total } = countCosts(orders);
  return { crossings, separations, wiggle, total };
}
