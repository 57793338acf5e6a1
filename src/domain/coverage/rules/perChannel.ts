import type { Channel } from '../../model/channel';
import { inOrder } from '../../order';
import type { Cell, Gap, GapContext } from '../types';

/** One finding per channel, in the order of the channels: about those of its cells that are meant, where there are any. */
export function perChannel(
  context: GapContext,
  isMeant: (cell: Cell) => boolean,
  gapFor: (context: GapContext, channel: Channel, cells: readonly Cell[]) => Gap,
): Gap[] {
  const byChannel = new Map<string, Cell[]>();
  for (const cell of context.cells.values()) {
    if (!isMeant(cell)) continue;
    const cells = byChannel.get(cell.channelId);
    if (cells) cells.push(cell);
    else byChannel.set(cell.channelId, [cell]);
  }
  return inOrder(context.document.channels.values()).flatMap((channel) => {
    const cells = byChannel.get(channel.id);
    return cells ? [gapFor(context, channel, cells)] : [];
  });
}
