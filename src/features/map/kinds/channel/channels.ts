import { removeChannel } from '../../../../domain/commands/channels';
import { countedRows, tables } from '../../../../domain/model/tables';
import { listed, quoted } from '../../../../domain/words';
import type { Kinds } from '..';
import type { Kind } from '../kind';
import { links } from '../link/links';
import { presences } from '../presence/presences';
import { stages } from '../stage/stages';
import { touchpoints } from '../touchpoint/touchpoints';

/** A channel of the journey, attached or not. */
const channels: Kind = {
  noun: tables.channels.noun,
  isLinkable: false,
  stageOf: () => null,
  text: null,
  place: null,
  remove: ({ edit }, ids) => ids.forEach((id) => void edit(removeChannel, { id })),
  removedWords: (document, id) => {
    const count = (rows: Iterable<{ channelId: string | null }>) =>
      [...rows].filter(({ channelId }) => channelId === id).length;
    const attached = count(document.presences.values());
    const demands = count(document.demands.values());
    const cards = count(document.touchpoints.values());
    const gone = [
      ...(attached > 0 ? [attached === 1 ? 'its attachment to 1 stage' : `its attachments to ${attached} stages`] : []),
      ...(demands > 0 ? [countedRows('demands', demands)] : []),
    ];
    const left = cards > 0 ? `; ${countedRows('touchpoints', cards)} left without a channel` : '';
    const name = quoted(document.channels.get(id)?.name ?? '', 'Unnamed channel');
    return `${name} removed from the journey${gone.length > 0 ? `, with ${listed(gone)}` : ''}${left}`;
  },
};

/** What panels show: all that stands on the map, and the channels of the journey, attached or not. */
export const panelKinds = { links, presences, touchpoints, channels, stages } as const satisfies Kinds;
