import { presenceAt } from '../../domain/combinations';
import type { JourneyDocument } from '../../domain/document';
import type { RowRef } from '../../state/session';

/** A stage, a channel, or where the two meet; null leaves that side open. */
export interface Place {
  readonly stageId: string | null;
  readonly channelId: string | null;
}

/** The rows that a place stands for in the selection, so that the map and a link find the same spot. */
export function refsOf(document: JourneyDocument, { stageId, channelId }: Place): RowRef[] {
  if (stageId !== null && channelId !== null) {
    const presence = presenceAt(document, stageId, channelId);
    if (presence) return [{ table: 'presences', id: presence.id }];
  }
  return [
    ...(stageId === null ? [] : [{ table: 'stages', id: stageId } as const]),
    ...(channelId === null ? [] : [{ table: 'channels', id: channelId } as const]),
  ];
}

/** Where the selection is in the matrix; of several rows of a kind, the one selected last. */
export function placeOf(document: JourneyDocument, selection: readonly RowRef[]): Place {
  let stageId: string | null = null;
  let channelId: string | null = null;
  for (const { table, id } of selection) {
    if (table === 'stages') stageId = id;
    if (table === 'channels') channelId = id;
    const presence = table === 'presences' ? document.presences.get(id) : undefined;
    if (presence) ({ stageId, channelId } = presence);
  }
  return { stageId, channelId };
}

/** Whether a gap is about that place: a stage or a channel alone takes in all of its gaps. */
export function isAbout(gap: Place, place: Place): boolean {
  if (place.stageId === null && place.channelId === null) return false;
  return (
    (place.stageId === null || gap.stageId === place.stageId) &&
    (place.channelId === null || gap.channelId === place.channelId)
  );
}
