import { findCatalogueChannel, monogramOf, toneOf } from '../domain/catalogue/channels';
import type { Channel } from '../domain/model/channel';
import { Monogram } from '../ui/Monogram';

/** The tile of a channel of the journey: the catalogue's while it still has that entry's name, else one made from its own. */
export function ChannelTile({ channel, size = 20 }: { channel: Pick<Channel, 'name' | 'catalogueId'>; size?: number }) {
  const entry = findCatalogueChannel(channel.catalogueId);
  const letters = entry && entry.name === channel.name ? entry.monogram : monogramOf(channel.name);
  return <Monogram letters={letters} color={toneOf(channel.catalogueId ?? channel.name)} size={size} />;
}
