import type { Analysis, Gap } from '../../domain/coverage/types';
import type { JourneyDocument } from '../../domain/document';
import { gapLabel } from '../../domain/roadmap/gapStatus';
import { withoutIsolates } from '../../domain/words';
import { namedAnswer } from './answers';
import { byRoadmap } from './initiatives';
import { roundedScore } from './rounded';
import type { Roadmap } from './schema';

type Gaps = Roadmap['gaps'];
type FileGap = Gaps['open'][number];

/** Gaps open and dismissed as the data shows them, and those closed that initiatives still name. */
export function gapsSection(document: JourneyDocument, { gaps, dismissed }: Analysis): Gaps {
  const initiatives = byRoadmap(document);
  const naming = (gapId: string) => initiatives.filter(({ gapIds }) => gapIds.includes(gapId)).map(({ id }) => id);
  const shown = new Set([...gaps, ...dismissed.map(({ gap }) => gap)].map(({ id }) => id));
  const named = new Set(initiatives.flatMap(({ gapIds }) => gapIds));
  return {
    open: gaps.map((gap) => fileGap(document, gap, naming(gap.id))),
    dismissed: dismissed.map(({ gap, reason, dismissedAt }) => ({
      ...fileGap(document, gap, naming(gap.id)),
      reason,
      dismissedAt: new Date(dismissedAt).toISOString(),
    })),
    closed: [...named]
      .filter((id) => !shown.has(id))
      .sort()
      .map((id) => ({ id, label: gapLabel(document, id), initiativeIds: naming(id) })),
  };
}

function fileGap(document: JourneyDocument, gap: Gap, initiativeIds: string[]): FileGap {
  return {
    id: gap.id,
    label: gapLabel(document, gap.id),
    rule: gap.ruleId,
    severity: gap.severity,
    score: roundedScore(gap.score),
    stageId: gap.stageId,
    channelId: gap.channelId,
    segmentId: gap.segmentId,
    finding: withoutIsolates(gap.sentence),
    evidence: gap.evidence,
    answer: namedAnswer(gap.answer),
    suggestion: withoutIsolates(gap.suggestion),
    promisedLevels: gap.promisedLevels.map(({ stageId, channelId, level }) => ({ stageId, channelId, level })),
    initiativeIds,
  };
}
