import type { JourneyDocument } from '../../../../domain/document';
import { type Demand, demandId } from '../../../../domain/model/demand';

/** Whose usage of which channel, seen from one stage. `segmentId` null is the strategist's own estimate. */
export interface UsageOf {
  readonly channelId: string;
  readonly stageId: string;
  readonly segmentId: string | null;
}

/** The value that holds at the stage, if any, and where it comes from. */
export interface Usage {
  /** The row for this stage alone. */
  readonly here: Demand | null;
  /** The row for all stages, which holds where there is none for the stage. */
  readonly everywhere: Demand | null;
  readonly effective: Demand | null;
}

export function usageOf(document: JourneyDocument, { channelId, stageId, segmentId }: UsageOf): Usage {
  const here = document.demands.get(demandId(channelId, stageId, segmentId)) ?? null;
  const everywhere = document.demands.get(demandId(channelId, null, segmentId)) ?? null;
  return { here, everywhere, effective: here ?? everywhere };
}

/** What names a demand, as its commands take it. */
export function subjectOf({
  channelId,
  stageId,
  segmentId,
}: Demand): Pick<Demand, 'channelId' | 'stageId' | 'segmentId'> {
  return { channelId, stageId, segmentId };
}
