import type { JourneyDocument } from '../../../domain/document';
import { type Initiative, isOpen } from '../../../domain/model/initiative';
import { gapLabel, gapStatuses, gapsClosedBy } from '../../../domain/roadmap/gapStatus';
import { counted } from '../../../domain/words';

/** What becomes of the gaps that a card names, and of others that its levels close as well. */
export interface GapsOfCard {
  /** “Closes 3 of 4 gaps”. */
  readonly words: string;
  /** All gaps that it closes, or has closed. */
  readonly count: number;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

const fates = { open: 'stays open', closed: 'closed', dismissed: 'dismissed' } as const;

export function gapsOfCard(document: JourneyDocument, initiative: Initiative): GapsOfCard {
  const isPlan = isOpen(initiative);
  const closing = isPlan ? gapsClosedBy(document, initiative) : [];
  const closingIds = new Set(closing.map(({ id }) => id));
  const named = gapStatuses(document, initiative);
  const settled = named.filter(({ gapId, status }) => status === 'closed' || closingIds.has(gapId)).length;
  const others = closing.filter(({ id }) => !initiative.gapIds.includes(id));
  const count = settled + others.length;
  return {
    count,
    words: inWords(isPlan ? 'Closes' : 'Closed', settled, named.length, others.length),
    rows: [
      ...named.map(({ gapId, status, label }) => ({
        label,
        value: closingIds.has(gapId) ? 'closes' : fates[status],
      })),
      ...others.map(({ id }) => ({ label: gapLabel(document, id), value: 'closes as well' })),
    ],
  };
}

function inWords(verb: string, settled: number, named: number, others: number): string {
  if (named === 0) return others === 0 ? 'No gap named' : `${verb} ${counted(others, 'gap')}`;
  const more = others === 0 ? '' : ` + ${others}`;
  return settled === named
    ? `${verb} ${counted(settled, 'gap')}${more}`
    : `${verb} ${settled} of ${counted(named, 'gap')}${more}`;
}
