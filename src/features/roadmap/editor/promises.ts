import { figuresOf } from '../../../domain/coverage/figuresOf';
import type { JourneyDocument } from '../../../domain/document';
import type { PromisedLevel } from '../../../domain/model/initiative';
import { ENGAGING } from '../../../domain/model/presence';
import { inOrder } from '../../../domain/order';

/** What to promise next: a conversation in the cell with the highest opportunity of those not promised yet; null when none is left. */
export function nextPromise(document: JourneyDocument, promises: readonly PromisedLevel[]): PromisedLevel | null {
  const free = [...figuresOf(document).cells.values()].filter(
    (cell) => cell.level < 4 && !promises.some((one) => isSameCell(one, cell)),
  );
  const [best] = free.sort((a, b) => (b.opportunity ?? 0) - (a.opportunity ?? 0));
  if (!best) return null;
  const { stageId, channelId, level } = best;
  return { stageId, channelId, level: level < ENGAGING ? ENGAGING : 4 };
}

/** The channels that a promise can name at its stage: each once. */
export function channelsFor(document: JourneyDocument, promises: readonly PromisedLevel[], promise: PromisedLevel) {
  return inOrder(document.channels.values()).filter(
    ({ id }) =>
      id === promise.channelId || !promises.some((one) => isSameCell(one, { stageId: promise.stageId, channelId: id })),
  );
}

/** The stages that a promise can name for its channel: each once. */
export function stagesFor(document: JourneyDocument, promises: readonly PromisedLevel[], promise: PromisedLevel) {
  return inOrder(document.stages.values()).filter(
    ({ id }) =>
      id === promise.stageId || !promises.some((one) => isSameCell(one, { stageId: id, channelId: promise.channelId })),
  );
}

function isSameCell(a: Omit<PromisedLevel, 'level'>, b: Omit<PromisedLevel, 'level'>): boolean {
  return a.stageId === b.stageId && a.channelId === b.channelId;
}
