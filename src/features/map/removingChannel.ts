import { removeChannel } from '../../domain/commands/channels';
import { counted, quoted } from '../../domain/commands/shared';
import { listed } from '../../domain/words';
import type { Edits } from '../../parts/useEdits';
import type { Engine } from '../../state/engine';

/** Takes a channel out of the journey, says what goes with it or loses it, and offers Undo. */
export function removeChannelWith(engine: Engine, edits: Edits, id: string): void {
  const document = engine.store.getState().document;
  const name = quoted(document.channels.get(id)?.name ?? '', 'Unnamed channel');
  const count = (rows: Iterable<{ channelId: string | null }>) =>
    [...rows].filter(({ channelId }) => channelId === id).length;
  const presences = count(document.presences.values());
  const demands = count(document.demands.values());
  const touchpoints = count(document.touchpoints.values());
  const gone = [
    ...(presences > 0
      ? [presences === 1 ? 'its attachment to 1 stage' : `its attachments to ${presences} stages`]
      : []),
    ...(demands > 0 ? [counted('demands', demands)] : []),
  ];
  const left = touchpoints > 0 ? `; ${counted('touchpoints', touchpoints)} left without a channel` : '';
  const words = `${name} removed from the journey${gone.length > 0 ? `, with ${listed(gone)}` : ''}${left}`;
  edits.editAndSay(removeChannel, { id }, words);
}
