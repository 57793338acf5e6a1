import { saidPlannedCoverage } from '../../../domain/coverage/planned';
import { presencesByStage, touchpointsByStage } from '../../../domain/layout/lanes/groups';
import { stageTones } from '../../../domain/stageTone';
import { useDocument, useFigures } from '../../../state/context';

const none: readonly never[] = [];

/** What the overview shows of a stage: its cards, how well it is covered and will be, and its colour. */
export function useStage(stageId: string) {
  const touchpoints = useDocument((document) => touchpointsByStage(document.touchpoints).get(stageId)) ?? none;
  const presences = useDocument((document) => presencesByStage(document.presences).get(stageId)) ?? none;
  const coverage = useFigures(({ stages }) => stages.get(stageId)?.coverage ?? null);
  const planned = useDocument(
    (document) => saidPlannedCoverage(document).planned.stages.get(stageId)?.coverage ?? null,
  );
  const tone = useDocument((document) => stageTones(document.stages).get(stageId));
  return { touchpoints, presences, coverage, planned, tone };
}
