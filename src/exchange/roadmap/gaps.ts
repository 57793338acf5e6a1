import { recommendationOf } from '../../domain/catalogue/recommendations';
import { stepOf } from '../../domain/catalogue/steps';
import type { Analysis, Gap, GapAnswer } from '../../domain/coverage/types';
import type { JourneyDocument } from '../../domain/document';
import { gapLabel } from '../../domain/roadmap/gapStatus';
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
    finding: gap.sentence,
    evidence: gap.evidence,
    answer: answerOf(gap.answer),
    suggestion: gap.suggestion,
    promisedLevels: gap.promisedLevels.map(({ stageId, channelId, level }) => ({ stageId, channelId, level })),
    initiativeIds,
  };
}

function answerOf(answer: GapAnswer): FileGap['answer'] {
  const { number, name } = answer.kind === 'step' ? stepOf(answer.id) : recommendationOf(answer.id);
  return { ...answer, number, name };
}
