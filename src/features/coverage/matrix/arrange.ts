import type { Cell } from '../../../domain/coverage/types';
import type { JourneyDocument } from '../../../domain/document';
import type { Channel } from '../../../domain/model/channel';
import { inOrder } from '../../../domain/order';

export type ChannelSort = 'opportunity' | 'name' | 'order';

export interface ChannelFilter {
  readonly socialOnly: boolean;
  /** Leaves out channels that nobody is known to use at any stage. */
  readonly withDemand: boolean;
}

/** The rows of the matrix: the channels that the filter lets through, sorted. Equal ones keep their order on the map. */
export function arrangeChannels(
  document: JourneyDocument,
  cells: ReadonlyMap<string, Cell>,
  sort: ChannelSort,
  filter: ChannelFilter,
): Channel[] {
  const highest = highestByChannel(cells);
  const rows = inOrder(document.channels.values()).filter(
    (channel) =>
      (!filter.socialOnly || channel.social) && (!filter.withDemand || (highest.get(channel.id)?.demand ?? 0) > 0),
  );
  if (sort === 'name') return rows.sort((a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }));
  if (sort === 'order') return rows;
  const score = (channel: Channel) => highest.get(channel.id)?.opportunity ?? 0;
  return rows.sort((a, b) => score(b) - score(a));
}

/** Per channel the highest demand (0–1) and the highest opportunity (0–20) at any stage. */
function highestByChannel(cells: ReadonlyMap<string, Cell>): Map<string, { demand: number; opportunity: number }> {
  const highest = new Map<string, { demand: number; opportunity: number }>();
  for (const { channelId, demand, opportunity } of cells.values()) {
    const known = highest.get(channelId) ?? { demand: 0, opportunity: 0 };
    highest.set(channelId, {
      demand: Math.max(known.demand, demand ?? 0),
      opportunity: Math.max(known.opportunity, opportunity ?? 0),
    });
  }
  return highest;
}
