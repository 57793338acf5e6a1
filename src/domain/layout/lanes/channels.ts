import type { Channel } from '../../model/channel';
import { CARD_GAP, CARD_TYPE, CARD_WIDTH, PRESENCE } from '../metrics';
import { fitLine } from '../wrapText';
import { presencesByStage } from './groups';
import { type CardText, defineLane } from './lane';

const NAME_WIDTH = CARD_WIDTH - 2 * PRESENCE.padding - PRESENCE.monogram - PRESENCE.nameGap - PRESENCE.dots;

const texts = new WeakMap<Channel, CardText>();
const nameless: CardText = { lines: [''], height: PRESENCE.height };

/** The channels attached to each stage. */
export const channelsLane = defineLane({
  id: 'channels',
  label: 'Channels',
  table: 'presences',
  adderLabel: 'Attach channel',
  gap: CARD_GAP.channels,
  hasLinks: false,
  rowsByStage: (document) => presencesByStage(document.presences),
  measure: (document, row) => {
    const channel = document.channels.get(row.channelId);
    if (!channel) return nameless;
    let text = texts.get(channel);
    if (!text) {
      text = { lines: [fitLine(channel.name, NAME_WIDTH, CARD_TYPE)], height: PRESENCE.height };
      texts.set(channel, text);
    }
    return text;
  },
});
