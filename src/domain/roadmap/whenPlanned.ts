import { cellAt, cellsOf } from '../coverage/cells';
import { score } from '../coverage/opportunity';
import type { JourneyDocument } from '../document';
import { percent } from '../figures';
import type { Initiative } from '../model/initiative';

/**
 * What was the case when the initiative took a gap up, where it is another than now: “80%, opportunity 16.0 when
 * planned”; null where nothing has changed or nothing was noted.
 */
export function whenPlanned(document: JourneyDocument, initiative: Initiative, gapId: string): string | null {
  const then = initiative.plannedFrom.find((figures) => figures.gapId === gapId);
  if (!then) return null;
  const [, stageId = '', channelId = ''] = gapId.split(':');
  const now = cellAt(cellsOf(document), { stageId, channelId });
  const said = (demand: number | null, opportunity: number | null) =>
    `${percent(demand)} of customers, opportunity ${opportunity === null ? 'unknown' : score(opportunity)}`;
  const words = said(then.demand, then.opportunity);
  return now && said(now.demand, now.opportunity) === words ? null : `${words} when planned`;
}
