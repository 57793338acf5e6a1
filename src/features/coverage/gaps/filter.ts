import { gapRuleById } from '../../../domain/coverage/rules';
import type { Gap, GapSeverity } from '../../../domain/coverage/types';
import type { JourneyDocument } from '../../../domain/document';
import type { Evidence } from '../../../domain/model/demand';

/** Which gaps the list shows. An empty list of choices lets everything through. */
export interface GapFilter {
  readonly text: string;
  readonly severities: readonly GapSeverity[];
  readonly stageIds: readonly string[];
  readonly ruleIds: readonly string[];
  readonly evidences: readonly (Evidence | 'none')[];
}

export const noFilter: GapFilter = { text: '', severities: [], stageIds: [], ruleIds: [], evidences: [] };

export const severities: readonly GapSeverity[] = ['critical', 'serious', 'moderate', 'minor'];

/** How many of the lists narrow the choice; the text is not counted. */
export function choicesIn({ severities, stageIds, ruleIds, evidences }: GapFilter): number {
  return [severities, stageIds, ruleIds, evidences].filter((choice) => choice.length > 0).length;
}

/** Whether the filter lets a gap through. Every word of the text has to be in its sentence, suggestion, rule or place. */
export function passes(filter: GapFilter, gap: Gap, document: JourneyDocument): boolean {
  return (
    among(filter.severities, gap.severity) &&
    among(filter.stageIds, gap.stageId) &&
    among(filter.ruleIds, gap.ruleId) &&
    among(filter.evidences, gap.evidence) &&
    matches(filter.text, gap, document)
  );
}

function among<T>(choice: readonly T[], value: T | null): boolean {
  return choice.length === 0 || (value !== null && choice.includes(value));
}

function matches(text: string, gap: Gap, document: JourneyDocument): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const haystack = [
    gap.sentence,
    gap.suggestion,
    gapRuleById(gap.ruleId)?.name ?? '',
    (gap.stageId !== null && document.stages.get(gap.stageId)?.name) || '',
    (gap.channelId !== null && document.channels.get(gap.channelId)?.name) || '',
  ]
    .join(' ')
    .toLowerCase();
  return words.every((word) => haystack.includes(word));
}

/** How many of these gaps there are of each severity. */
export function countBySeverity(gaps: readonly Gap[]): Readonly<Record<GapSeverity, number>> {
  const counts = { critical: 0, serious: 0, moderate: 0, minor: 0 };
  for (const gap of gaps) counts[gap.severity] += 1;
  return counts;
}
