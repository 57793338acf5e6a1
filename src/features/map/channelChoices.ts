import { toChannelFields } from '../../domain/catalogue/channels';
import type { JourneyDocument } from '../../domain/document';
import { folded } from '../../domain/folded';
import { channelKindLabels } from '../../domain/labels';
import type { Channel } from '../../domain/model/channel';
import type { ChannelChoice } from './attaching';
import { isNameTaken, paletteSections } from './palette/items';

/** A line of the list under a channel field. */
export interface ChannelLine {
  readonly id: string;
  readonly name: string;
  /** What stands behind the name. */
  readonly note: string;
  readonly tile: Pick<Channel, 'name' | 'catalogueId'>;
  /** null: none. */
  readonly choice: ChannelChoice | null;
}

/** So many of the catalogue are shown; typing more finds the others. */
const MOST = 12;

/** What a channel field offers for what is typed: the journey's channels, then the catalogue's, then a new one of that name. */
export function channelLines(channels: JourneyDocument['channels'], typed: string): ChannelLine[] {
  const query = typed.trim();
  const sections = paletteSections(channels, { query, isSocialOnly: false, ownerships: new Set() });
  const items = sections.flatMap(({ items }) => items);
  const own: ChannelLine[] = items.flatMap(({ channel, id }) =>
    channel
      ? [
          {
            id,
            name: channel.name,
            note: channelKindLabels[channel.kind],
            tile: channel,
            choice: { channelId: channel.id },
          },
        ]
      : [],
  );
  const found = query === '' ? [] : items.flatMap(({ entry }) => (entry ? [entry] : [])).slice(0, MOST);
  const fromCatalogue = found.map((entry) => ({
    id: `catalogue ${entry.id}`,
    name: entry.name,
    note: `${channelKindLabels[entry.kind]}, new here`,
    tile: { name: entry.name, catalogueId: entry.id },
    choice: { channel: toChannelFields(entry) },
  }));
  // Of the journey’s own, those that are called so come first; what only mentions it gives way to the catalogue’s names.
  const isCalled = ({ name }: { name: string }) => folded(name).includes(folded(query));
  const lines: ChannelLine[] = [...own.filter(isCalled), ...fromCatalogue, ...own.filter((line) => !isCalled(line))];
  if (query === '' || isNameTaken(channels, query)) return lines;
  const channel = { name: query, kind: 'community' as const, ownership: 'shared' as const, social: true };
  const made = { id: 'new', name: query, note: 'New channel', tile: { name: query, catalogueId: null } };
  return [...lines, { ...made, choice: { channel } }];
}
