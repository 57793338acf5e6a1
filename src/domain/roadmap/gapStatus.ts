import { analyse } from '../coverage/analyse';
import { derive } from '../coverage/derive';
import { gapsOf, gapTables } from '../coverage/gaps';
import { promisesOf } from '../coverage/planned';
import { gapRuleById } from '../coverage/rules';
import type { Gap } from '../coverage/types';
import type { JourneyDocument } from '../document';
import type { Initiative, PromisedLevel } from '../model/initiative';
import { quoted } from '../words';
import { applyLevels } from './applyLevels';

/** A gap that an initiative was made for. `closed`: the data no longer shows it. */
export interface GapStatus {
  readonly gapId: string;
  readonly status: 'open' | 'closed' | 'dismissed';
  /** Its rule and subject in a few words, also when the gap itself is gone. */
  readonly label: string;
  /** The finding; null once closed. */
  readonly gap: Gap | null;
}

/** The gaps that an initiative names, in its order, and what became of them. */
export function gapStatuses(document: JourneyDocument, initiative: Initiative): readonly GapStatus[] {
  const { gaps, dismissed } = analyse(document);
  return initiative.gapIds.map((gapId) => {
    const label = gapLabel(document, gapId);
    const open = gaps.find((gap) => gap.id === gapId);
    if (open) return { gapId, status: 'open', label, gap: open };
    const gap = dismissed.find((item) => item.gap.id === gapId)?.gap;
    return gap ? { gapId, status: 'dismissed', label, gap } : { gapId, status: 'closed', label, gap: null };
  });
}

/** “Monologue: ‘Awareness’, ‘Instagram’”. Subjects that are no longer part of the journey are left out. */
export function gapLabel(document: JourneyDocument, gapId: string): string {
  const [ruleId = '', ...subject] = gapId.split(':');
  const names = subject.flatMap((id) => {
    const row = document.stages.get(id) ?? document.channels.get(id) ?? document.segments.get(id);
    return row ? [quoted(row.name)] : [];
  });
  const rule = gapRuleById(ruleId)?.name ?? 'Gap of an earlier version';
  return names.length === 0 ? rule : `${rule}: ${names.join(', ')}`;
}

/** The open gaps, worst first, that would close if the levels that this initiative promises were reached. */
export function gapsClosedBy(document: JourneyDocument, initiative: Initiative): readonly Gap[] {
  return stillOpen(document, closedByLevels(document, initiative.promisedLevels));
}

/** The open gaps, worst first, that would close with all open initiatives done. */
export function gapsClosedByRoadmap(document: JourneyDocument): readonly Gap[] {
  return stillOpen(document, closedByOpenInitiatives(document));
}

function stillOpen(document: JourneyDocument, gaps: readonly Gap[]): readonly Gap[] {
  return gaps.filter((gap) => !document.dismissals.has(gap.id));
}

/** Per state of the journey, by the list of levels: a board asks for every card after every edit. */
const closedCache = derive(gapTables, () => new WeakMap<readonly PromisedLevel[], readonly Gap[]>());

const closedByOpenInitiatives = derive([...gapTables, 'initiatives'], (document) =>
  closedByLevels(document, promisesOf(document)),
);

function closedByLevels(document: JourneyDocument, levels: readonly PromisedLevel[]): readonly Gap[] {
  if (levels.length === 0) return [];
  const cache = closedCache(document);
  let closed = cache.get(levels);
  if (!closed) {
    const left = new Set(gapsOf(applyLevels(document, levels)).map((gap) => gap.id));
    closed = gapsOf(document).filter((gap) => !left.has(gap.id));
    cache.set(levels, closed);
  }
  return closed;
}
