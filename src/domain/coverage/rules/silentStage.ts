import { percent } from '../../figures';
import { gapId } from '../../model/gapId';
import { type Stage, weightOf } from '../../model/stage';
import { inOrder } from '../../order';
import { quoted } from '../../words';
import type { Cell, Gap, GapContext, GapRule, GapSeverity } from '../types';
import { rated, weighed } from './severity';
import { onEvidence } from './words';

/** From this demand on, silence is serious: every second customer is there. */
const HALF = 0.5;

export const silentStage: GapRule = {
  id: 'silent-stage',
  name: 'Silent stage',
  description:
    'A stage where the organisation is on no social channel, not even listening. One of which nobody has said how far may yet be.',
  find: (context) => {
    const social = new Map<string, Cell[]>();
    for (const cell of context.cells.values()) {
      if (!context.document.channels.get(cell.channelId)?.social) continue;
      const cells = social.get(cell.stageId);
      if (cells) cells.push(cell);
      else social.set(cell.stageId, [cell]);
    }
    return inOrder(context.document.stages.values()).flatMap((stage) => {
      const cells = social.get(stage.id) ?? [];
      return cells.some((cell) => cell.level > 0 || cell.isUnsaid) ? [] : [gapAt(context, stage, cells)];
    });
  },
};

function gapAt({ document }: GapContext, stage: Stage, cells: readonly Cell[]): Gap {
  const used = cells
    .flatMap((cell) => (cell.demand ? [{ ...cell, demand: cell.demand }] : []))
    .sort((a, b) => b.demand - a.demand);
  const [strongest] = used;
  const subject = {
    id: gapId(silentStage.id, stage.id),
    ruleId: silentStage.id,
    stageId: stage.id,
    segmentId: null,
  };
  if (!strongest) {
    return {
      ...subject,
      channelId: null,
      ...rated('minor', weighed(HALF, weightOf(stage))),
      sentence: `At ${quoted(stage.name)} the organisation is on no social channel, and which ones customers use there is not known.`,
      evidence: 'none',
      answer: { kind: 'step', id: 'customer-data' },
      suggestion: `Ask customers which social channels they use at ${quoted(stage.name)}`,
      promisedLevels: [],
    };
  }
  const severity: GapSeverity = strongest.demand >= HALF ? 'serious' : 'moderate';
  const channel = quoted(document.channels.get(strongest.channelId)?.name ?? '');
  const share = percent(strongest.demand);
  const known = onEvidence(strongest.evidence);
  const usage =
    used.length === 1
      ? `${share} of customers use ${channel} (${known}), and the organisation is on no social channel there`
      : `customers use ${used.length} social channels, most of all ${channel} (${share}, ${known}), and the organisation is on none of them`;
  return {
    ...subject,
    channelId: strongest.channelId,
    ...rated(severity, weighed(strongest.demand, weightOf(stage))),
    sentence: `At ${quoted(stage.name)} ${usage}.`,
    evidence: strongest.evidence,
    answer: { kind: 'recommendation', id: 'market-voice' },
    suggestion: `Start listening on ${channel} at ${quoted(stage.name)}`,
    promisedLevels: [{ stageId: stage.id, channelId: strongest.channelId, level: 1 }],
  };
}
