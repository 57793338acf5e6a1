import { attachNewChannel, movePresence, setPresence } from '../../domain/commands/presences';
import { quoted } from '../../domain/commands/shared';
import { cardKey } from '../../domain/layout/mapLayout';
import { type PresenceLevel, presenceId } from '../../domain/model/presence';
import { announce } from '../../ui/Announcer';
import { toasts } from '../../ui/Toast';
import { documentOf, layoutOf, type MapContext, select } from './mapContext';
import { placeOf, stageName } from './words';

/** Whoever attaches a channel is at least going to look at it. */
export const FIRST_LEVEL: PresenceLevel = 1;

/** The type under which the palette's items travel. */
export const CHANNEL_TYPE = 'application/x-throughline-channel';

/** What is dragged out of the palette: an entry of the catalogue, or a channel that the journey has. */
export interface DraggedChannel {
  readonly catalogueId?: string;
  readonly channelId?: string;
}

export function parseDragged(text: string): DraggedChannel | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { catalogueId, channelId } = value as Record<string, unknown>;
    if (typeof channelId === 'string') return { channelId };
    return typeof catalogueId === 'string' ? { catalogueId } : null;
  } catch {
    return null; // dragged from another page that uses the same type
  }
}

let attachments = 0;

/** Attaches what was dropped at `index` of a stage's channels. */
export function attachDragged(context: MapContext, dragged: DraggedChannel, stageId: string, index: number): void {
  const document = documentOf(context);
  const known = dragged.channelId
    ? document.channels.get(dragged.channelId)
    : [...document.channels.values()].find((channel) => channel.catalogueId === dragged.catalogueId);
  if (known && document.presences.has(presenceId(stageId, known.id))) {
    toasts.show({ message: `${quoted(known.name)} is already attached at ${quoted(stageName(document, stageId))}.` });
    select(context, { table: 'presences', id: presenceId(stageId, known.id) });
    return;
  }
  const burst = `channel.attach:${++attachments}`;
  if (known) {
    if (!context.edits.edit(setPresence, { stageId, channelId: known.id, level: FIRST_LEVEL }, { burst })) return;
    const id = presenceId(stageId, known.id);
    const box = layoutOf(context).cards.get(cardKey('presences', id));
    if (box && box.index !== index) context.edits.edit(movePresence, { id, stageId, index }, { burst });
    say(context, stageId, known.id);
    return;
  }
  if (!dragged.catalogueId) return;
  attachEntry(context, dragged.catalogueId, stageId, index, burst).catch(() =>
    toasts.show({
      message: 'The channel was not attached: the catalogue could not be loaded. Try again.',
      tone: 'danger',
    }),
  );
}

/** The catalogue is not part of the first view of a map: where the drag came from another window, it comes now. */
async function attachEntry(
  context: MapContext,
  catalogueId: string,
  stageId: string,
  index: number,
  burst: string,
): Promise<void> {
  const { findCatalogueChannel, toChannelFields } = await import('../../domain/catalogue/channels');
  const entry = findCatalogueChannel(catalogueId);
  if (!entry) return;
  const channel = { ...toChannelFields(entry), url: null };
  const made = context.edits.edit(attachNewChannel, { stageId, index, channel, level: FIRST_LEVEL }, { burst });
  const channelId = made?.created.find((id) => documentOf(context).channels.has(id));
  if (channelId) say(context, stageId, channelId);
}

function say(context: MapContext, stageId: string, channelId: string): void {
  const document = documentOf(context);
  const id = presenceId(stageId, channelId);
  const box = layoutOf(context).cards.get(cardKey('presences', id));
  select(context, { table: 'presences', id });
  const name = quoted(document.channels.get(channelId)?.name ?? '');
  announce(`${name} attached to ${stageName(document, stageId)}${box ? `, ${placeOf(box)}` : ''}`);
}
