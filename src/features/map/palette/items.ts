import { type CatalogueChannel, channelCatalogue, searchCatalogue } from '../../../domain/catalogue/channels';
import type { JourneyDocument } from '../../../domain/document';
import { channelKindLabels } from '../../../domain/labels';
import { type Channel, type ChannelKind, channelKinds, type Ownership } from '../../../domain/model/channel';
import { inOrder } from '../../../domain/order';

/** Something that can be attached: a channel of the journey, or an entry of the catalogue that the journey has not. */
export type PaletteItem = { readonly key: string } & (
  | { readonly channel: Channel; readonly entry: null }
  | { readonly channel: null; readonly entry: CatalogueChannel }
);

export interface PaletteSection {
  readonly id: string;
  readonly title: string;
  readonly items: readonly PaletteItem[];
}

export interface PaletteFilter {
  readonly query: string;
  readonly isSocialOnly: boolean;
  /** Empty: all of them. */
  readonly ownerships: ReadonlySet<Ownership>;
}

/** What the palette offers: the journey's channels first, then the catalogue by kind – or, once somebody searches, best match first. */
export function paletteSections(channels: JourneyDocument['channels'], filter: PaletteFilter): PaletteSection[] {
  const isWanted = (fields: { social: boolean; ownership: Ownership }) =>
    (!filter.isSocialOnly || fields.social) &&
    (filter.ownerships.size === 0 || filter.ownerships.has(fields.ownership));
  const own = inOrder(channels.values())
    .filter((channel) => isWanted(channel) && matches(channel, filter.query))
    .map((channel): PaletteItem => ({ key: `channel ${channel.id}`, channel, entry: null }));

  const taken = new Set([...channels.values()].map((channel) => channel.catalogueId));
  const entries = searchCatalogue(filter.query)
    .filter((entry) => isWanted(entry) && !taken.has(entry.id))
    .map((entry) => ({ key: `catalogue ${entry.id}`, channel: null, entry }));

  const sections: PaletteSection[] = [{ id: 'journey', title: 'In this journey', items: own }];
  if (filter.query.trim() !== '') sections.push({ id: 'catalogue', title: 'Catalogue', items: entries });
  else for (const kind of channelKinds) sections.push(ofKind(kind, entries));
  return sections.filter((section) => section.items.length > 0);
}

/** Whether something is called exactly this, so that a channel of that name need not be made. */
export function isNameTaken(channels: JourneyDocument['channels'], name: string): boolean {
  const wanted = name.trim().toLowerCase();
  return [...channels.values(), ...channelCatalogue].some((one) => one.name.toLowerCase() === wanted);
}

function ofKind(kind: ChannelKind, items: readonly (PaletteItem & { entry: CatalogueChannel })[]): PaletteSection {
  return { id: kind, title: channelKindLabels[kind], items: items.filter(({ entry }) => entry.kind === kind) };
}

function matches({ name, kind, purpose }: Channel, query: string): boolean {
  const text = `${name} ${channelKindLabels[kind]} ${purpose}`.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
