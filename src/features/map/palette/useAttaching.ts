import { toChannelFields } from '../../../domain/catalogue/channels';
import { attachNewChannel, removePresences, setPresence } from '../../../domain/commands/presences';
import { presenceLevelLabels } from '../../../domain/labels';
import { presenceId } from '../../../domain/model/presence';
import { useEdits } from '../../../parts/useEdits';
import { named } from '../../../parts/words';
import { useJourney } from '../../../state/context';
import { FIRST_LEVEL } from '../attaching';
import type { PaletteItem } from './items';
import type { NewChannel } from './NewChannelForm';

export interface Attaching {
  attach(item: PaletteItem, stageId: string): void;
  attachNew(channel: NewChannel, stageId: string): boolean;
  detach(channelId: string, stageId: string): void;
}

/** Attaching and detaching, each said aloud and in a message with Undo. */
export function useAttaching(): Attaching {
  const { engine } = useJourney();
  const { edit, editAndSay, say } = useEdits();
  const documentNow = () => engine.store.getState().document;
  const nameOfStage = (stageId: string) => named(documentNow().stages.get(stageId)?.name ?? '');
  const sayAttached = (name: string, stageId: string) =>
    say(`${named(name)} attached at ${nameOfStage(stageId)}, ${presenceLevelLabels[FIRST_LEVEL].toLowerCase()}`);

  return {
    attach({ channel, entry }, stageId) {
      if (channel) {
        if (documentNow().presences.has(presenceId(stageId, channel.id))) return;
        if (edit(setPresence, { stageId, channelId: channel.id, level: FIRST_LEVEL }))
          sayAttached(channel.name, stageId);
      } else if (edit(attachNewChannel, { stageId, level: FIRST_LEVEL, channel: { ...toChannelFields(entry) } })) {
        sayAttached(entry.name, stageId);
      }
    },
    attachNew(channel, stageId) {
      const made = edit(attachNewChannel, { stageId, level: FIRST_LEVEL, channel });
      if (made) sayAttached(channel.name, stageId);
      return made !== null;
    },
    detach(channelId, stageId) {
      const name = documentNow().channels.get(channelId)?.name ?? '';
      const words = `${named(name)} detached from ${nameOfStage(stageId)}`;
      editAndSay(removePresences, { ids: [presenceId(stageId, channelId)] }, words);
    },
  };
}
