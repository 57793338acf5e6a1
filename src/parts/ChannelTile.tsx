import { tileOf } from '../domain/catalogue/channelMarks';
import type { Channel } from '../domain/model/channel';
import { Monogram } from '../ui/Monogram';

/** The tile of a channel of the journey. */
export function ChannelTile({ channel, size = 20 }: { channel: Pick<Channel, 'name' | 'catalogueId'>; size?: number }) {
  const { letters, tone } = tileOf(channel);
  return <Monogram letters={letters} color={tone} size={size} />;
}
