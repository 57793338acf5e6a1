import type { JourneyDocument } from '../../document';
import { gapId } from '../../model/gapId';
import { type Phase, type Stage, weightOf } from '../../model/stage';
import { inOrder } from '../../order';
import { counted, listed, quoted } from '../../words';
import type { GapRule } from '../types';
import { rated, weighed } from './severity';
import { MOST_NAMED } from './words';

/** Fires only where the journey has both a referral and an awareness stage. */
export const noReferralLoop: GapRule = {
  id: 'no-referral-loop',
  name: 'No way from referral back to awareness',
  description: 'No path of links leads from what customers do at referral to how others become aware.',
  alsoReads: ['touchpoints', 'links'],
  find: ({ document }) => {
    const from = stagesIn(document, 'referral');
    const to = stagesIn(document, 'awareness');
    const [stage] = from;
    if (!stage || to.length === 0) return [];
    const starts = touchpointsAt(document, from);
    const ends = touchpointsAt(document, to);
    if (leadsTo(document, starts, ends)) return [];
    const importance = Math.max(...from.map(weightOf));
    const missing = [...(starts.size === 0 ? from : []), ...(ends.size === 0 ? to : [])];
    return [
      {
        id: gapId(noReferralLoop.id),
        ruleId: noReferralLoop.id,
        stageId: stage.id,
        channelId: null,
        segmentId: null,
        // Before there are touchpoints to link, it is a thing to draw rather than one that is wrong.
        ...rated(missing.length > 0 ? 'minor' : 'moderate', weighed(1, importance)),
        sentence:
          missing.length > 0
            ? `On this map ${names(missing)} ${missing.length === 1 ? 'has' : 'have'} no touchpoint yet, so nothing leads from ${names(from)} back to ${names(to)}.`
            : `On this map no link or chain of links leads from ${places(from, starts)} back to ${places(to, ends)}: recommendations reach nobody new.`,
        evidence: 'estimated',
        answer: { kind: 'recommendation', id: 'community' },
        suggestion: `Give customers at ${names(from)} a way to reach new ones at ${names(to)}`,
        promisedLevels: [],
      },
    ];
  },
};

function stagesIn(document: JourneyDocument, phase: Phase): Stage[] {
  return inOrder([...document.stages.values()].filter((stage) => stage.phase === phase));
}

function names(stages: readonly Stage[]): string {
  return listed(
    stages.map((stage) => quoted(stage.name)),
    MOST_NAMED,
  );
}

function places(stages: readonly Stage[], touchpoints: ReadonlySet<string>): string {
  return `${names(stages)} (${counted(touchpoints.size, 'touchpoint')})`;
}

function touchpointsAt(document: JourneyDocument, stages: readonly Stage[]): Set<string> {
  const ids = new Set(stages.map((stage) => stage.id));
  const found = new Set<string>();
  for (const touchpoint of document.touchpoints.values()) if (ids.has(touchpoint.stageId)) found.add(touchpoint.id);
  return found;
}

/** Whether following links from any of `starts` arrives at any of `ends`. Loops on the way are walked once. */
function leadsTo(document: JourneyDocument, starts: ReadonlySet<string>, ends: ReadonlySet<string>): boolean {
  const targets = new Map<string, string[]>();
  for (const { fromId, toId } of document.links.values()) {
    const list = targets.get(fromId);
    if (list) list.push(toId);
    else targets.set(fromId, [toId]);
  }
  const seen = new Set(starts);
  const waiting = [...starts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (ends.has(id)) return true;
    for (const next of targets.get(id) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return false;
}
