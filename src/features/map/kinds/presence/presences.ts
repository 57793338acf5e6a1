import { movePresence, removePresences } from '../../../../domain/commands/presences';
import type { Cell } from '../../../../domain/coverage/types';
import type { JourneyDocument } from '../../../../domain/document';
import { percent } from '../../../../domain/figures';
import { bandLabels, levelLabel } from '../../../../domain/labels';
import type { CardBox } from '../../../../domain/layout/mapLayout';
import type { Presence } from '../../../../domain/model/presence';
import { isolated, quoted } from '../../../../domain/words';
import { documentOf, select } from '../../mapContext';
import { placeOf } from '../../words';
import { sayPlaced } from '../cards';
import type { Kind } from '../kind';

function channelName({ presences: rows, channels }: JourneyDocument, id: string): string {
  return channels.get(rows.get(id)?.channelId ?? '')?.name ?? '';
}

export const presences: Kind = {
  // On the map a presence is a channel at a stage; nobody says “presences”.
  noun: ['attached channel', 'attached channels'],
  isLinkable: false,
  stageOf: (document, id) => document.presences.get(id)?.stageId ?? null,
  text: null,
  place: (context, ids, stageId, index) => {
    const placed = ids.filter((id, place) => {
      const made = context.edits.edit(movePresence, { id, stageId, index: index + place });
      return made !== null && documentOf(context).presences.has(id);
    });
    if (placed.length === 0) return false;
    select(context, ...placed.map((id) => ({ table: 'presences' as const, id })));
    sayPlaced(context, 'presences', placed, channelName, 'channels');
    return true;
  },
  remove: ({ edit }, ids) => void edit(removePresences, { ids: [...ids] }),
  removedWords: (document, id) => {
    const stage = document.stages.get(document.presences.get(id)?.stageId ?? '')?.name ?? '';
    return `${quoted(channelName(document, id))} detached from ${quoted(stage)}`;
  },
};

/** What a screen reader says of a channel at a stage. */
export function presenceName(
  row: Presence,
  box: CardBox,
  stage: string,
  channel: string,
  cell: Cell | undefined,
): string {
  return [
    `Channel ${quoted(channel)}`,
    row.level === null
      ? `presence ${levelLabel(null).toLowerCase()}`
      : `presence ${row.level} of 4, ${levelLabel(row.level).toLowerCase()}`,
    cell ? coverageWords(cell) : '',
    `in ${isolated(stage)}`,
    placeOf(box),
  ]
    .filter(Boolean)
    .join(', ');
}

function coverageWords(cell: Cell): string {
  if (cell.demand === null || cell.band === null) return 'demand unknown';
  const demand = `demand ${percent(cell.demand)}`;
  if (cell.overServed) return `${demand}, over-served`;
  return cell.band === 'low' ? demand : `${demand}, ${bandLabels[cell.band].toLowerCase()} opportunity`;
}
