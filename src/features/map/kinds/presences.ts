import { movePresence, removePresences } from '../../../domain/commands/presences';
import { quoted } from '../../../domain/commands/shared';
import type { JourneyDocument } from '../../../domain/document';
import { documentOf, select } from '../mapContext';
import { sayPlaced } from './cards';
import type { Kind } from './kind';

function channelName({ presences: rows, channels }: JourneyDocument, id: string): string {
  return channels.get(rows.get(id)?.channelId ?? '')?.name ?? '';
}

export const presences: Kind = {
  // On the map a presence is a channel at a stage; nobody says “presences”.
  noun: ['attached channel', 'attached channels'],
  isLinkable: false,
  stageOf: (document, id) => document.presences.get(id)?.stageId ?? null,
  text: null,
  place: (context, ids, stageId, index, burst) => {
    const placed = ids.filter((id, place) =>
      context.edits.edit(movePresence, { id, stageId, index: index + place }, { burst }),
    );
    if (placed.length === 0) return false;
    select(
      context,
      ...placed
        .filter((id) => documentOf(context).presences.has(id))
        .map((id) => ({ table: 'presences' as const, id })),
    );
    sayPlaced(context, 'presences', placed, channelName, 'channels');
    return true;
  },
  remove: ({ edit }, ids, options) => void edit(removePresences, { ids: [...ids] }, options),
  removedWords: (document, id) => {
    const stage = document.stages.get(document.presences.get(id)?.stageId ?? '')?.name ?? '';
    return `${quoted(channelName(document, id))} detached from ${quoted(stage)}`;
  },
};
