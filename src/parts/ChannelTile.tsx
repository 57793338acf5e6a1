import { findMark, monogramOf, toneOf } from '../domain/catalogue/channelMarks';
import type { Channel } from '../domain/model/channel';
import { Monogram } from '../ui/Monogram';

/** The tile of a channel of the journey: the catalogue's while it still has that entry's name, else one made from its own. */
export function ChannelTile({ channel, size = 20 }: { channel: Pick<Channel, 'name' | 'catalogueId'>; size?: number }) {
  const mark = findMark(channel.catalogueId);
  const letters = mark && mark[0] === channel.name ? mark[1] : monogramOf(channel.name);
  return <Monogram letters={letters} color={toneOf(channel.catalogueId ?? channel.name)} size={size} />;
}
