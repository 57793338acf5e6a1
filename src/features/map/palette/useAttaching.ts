import { toChannelFields } from '../../../domain/catalogue/channels';
import { presenceAt } from '../../../domain/combinations';
import { removePresences } from '../../../domain/commands/presences';
import { isolated } from '../../../domain/words';
import { named } from '../../../parts/words';
import { attach } from '../attaching';
import { panelKinds } from '../kinds/channel/channels';
import { documentOf, useMapContext } from '../mapContext';
import { deleteRows } from '../removing';
import type { PaletteItem } from './items';
import type { NewChannel } from './NewChannelForm';

export interface Attaching {
  attach(item: PaletteItem, stageId: string, index?: number): void;
  attachNew(channel: NewChannel, stageId: string): boolean;
  detach(channelId: string, stageId: string): void;
  /** Takes a channel that is attached nowhere out of the journey. */
  remove(channelId: string): void;
}

/** Attaching and detaching from the palette, each said aloud and in a message with Undo. */
export function useAttaching(): Attaching {
  const context = useMapContext();
  return {
    attach({ channel, entry }, stageId, index) {
      const choice = channel ? { channelId: channel.id } : { channel: toChannelFields(entry) };
      attach(context, choice, stageId, index === undefined ? {} : { index });
    },
    attachNew: (channel, stageId) => attach(context, { channel }, stageId) !== null,
    remove: (channelId) => void deleteRows(context, [{ table: 'channels', id: channelId }], panelKinds),
    detach(channelId, stageId) {
      const document = documentOf(context);
      const name = named(document.channels.get(channelId)?.name ?? '');
      const words = `${isolated(name)} detached from ${isolated(named(document.stages.get(stageId)?.name ?? ''))}`;
      const presence = presenceAt(document, stageId, channelId);
      if (presence) context.edits.editAndSay(removePresences, { ids: [presence.id] }, words);
    },
  };
}
