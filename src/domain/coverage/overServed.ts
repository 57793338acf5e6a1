import type { JourneyDocument } from '../document';
import { gapId } from '../model/gapId';
import type { PresenceLevel } from '../model/presence';
import { presenceShare } from './cells';
import type { Cell } from './types';

/** Id of the gap rule. */
export const OVER_SERVED = 'over-served';

/** Unknown demand is not low demand; and levels are steps, so that meeting 60% takes 75%. */
export function isOverServed(cell: Cell): cell is Cell & { readonly demand: number } {
  return cell.level > 0 && cell.demand !== null && presenceShare((cell.level - 1) as PresenceLevel) >= cell.demand;
}

/** Whether it is a gap that nobody dismissed. */
export function isOpenlyOverServed({ dismissals }: JourneyDocument, cell: Cell): boolean {
  return isOverServed(cell) && !dismissals.has(gapId(OVER_SERVED, cell.stageId, cell.channelId));
}
