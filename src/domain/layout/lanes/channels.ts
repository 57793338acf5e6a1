import { coverageTables } from '../../coverage/cells';
import { unattendedPlaces } from '../../coverage/unattended';
import type { Channel } from '../../model/channel';
import { CARD_GAP, CARD_TYPE, CARD_WIDTH, LANE_MIN, PRESENCE } from '../metrics';
import { clampLines, wrapText } from '../wrapText';
import { type CardText, cardLane } from './cardLane';

const NAME_WIDTH = CARD_WIDTH - 2 * PRESENCE.padding - PRESENCE.monogram - 2 * PRESENCE.nameGap - PRESENCE.dots;

const texts = new WeakMap<Channel, CardText>();
const nameless: CardText = { lines: [''], height: PRESENCE.height };

/** The name of a channel on its card at a stage, and the height of that; the same object for the same row. */
export function presenceText(channel: Channel | undefined): CardText {
  if (!channel) return nameless;
  let text = texts.get(channel);
  if (!text) {
    const wrapped = wrapText(channel.name.replace(/\s+/g, ' ').trim(), NAME_WIDTH, CARD_TYPE);
    text = { lines: clampLines(wrapped, PRESENCE.maxLines, NAME_WIDTH, CARD_TYPE), height: PRESENCE.height };
    texts.set(channel, text);
  }
  return text;
}

/** The channels attached to each stage, and those in use that are not. */
export const channelsLane = cardLane({
  id: 'channels',
  label: 'Channels',
  table: 'presences',
  adderLabel: 'Attach channel',
  noun: ['channel', 'channels'],
  gap: CARD_GAP.channels,
  minHeight: LANE_MIN.channels,
  ghosts: { reads: coverageTables, places: unattendedPlaces },
  measuresFrom: ['channels'],
  measure: ({ channels }, row) => presenceText(channels.get(row.channelId)),
});
