import { type CatalogueChannel, channelCatalogue, searchCatalogue } from '../../../domain/catalogue/channels';
import type { JourneyDocument } from '../../../domain/document';
import { folded } from '../../../domain/folded';
import { channelKindLabels } from '../../../domain/labels';
import { type Channel, type ChannelKind, channelKinds, type Ownership } from '../../../domain/model/channel';
import { inOrder } from '../../../domain/order';

/** Something that can be attached: a channel of the journey, or an entry of the catalogue that the journey has not. */
export type PaletteItem = { readonly id: string } & (
  | { readonly channel: Channel; readonly entry: null }
  | { readonly channel: null; readonly entry: CatalogueChannel }
);

type CatalogueItem = PaletteItem & { readonly entry: CatalogueChannel };

// The same channel is always the same item, so that a list knows a row again that it has drawn already.
const itemOfEntry = new Map<string, CatalogueItem>(
  channelCatalogue.map((entry) => [entry.id, { id: `catalogue ${entry.id}`, channel: null, entry }]),
);
const channelItems = new WeakMap<Channel, PaletteItem>();

/**
 * A channel has the id of the entry that it came from, so that a row keeps its place under the keys when attaching it
 * brings it into the journey. Of several from one entry, the first has it.
 */
function itemOfChannel(channel: Channel, taken: Set<string>): PaletteItem {
  const shared = `catalogue ${channel.catalogueId}`;
  const id = channel.catalogueId === null || taken.has(shared) ? `channel ${channel.id}` : shared;
  taken.add(id);
  const known = channelItems.get(channel);
  const item = known?.id === id ? known : { id, channel, entry: null };
  channelItems.set(channel, item);
  return item;
}

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
  const ids = new Set<string>();
  const own = inOrder(channels.values())
    .filter(isWanted)
    .map((channel) => ({ channel, rank: rankOf(channel, filter.query) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ channel }) => itemOfChannel(channel, ids));

  const taken = new Set([...channels.values()].map((channel) => channel.catalogueId));
  const entries = searchCatalogue(filter.query)
    .filter((entry) => isWanted(entry) && !taken.has(entry.id) && isLikely(entry, filter.query))
    .flatMap((entry) => itemOfEntry.get(entry.id) ?? []);

  const sections: PaletteSection[] = [{ id: 'journey', title: 'In this journey', items: own }];
  if (filter.query.trim() !== '') sections.push({ id: 'catalogue', title: 'Catalogue', items: entries });
  else for (const kind of channelKinds) sections.push(ofKind(kind, entries));
  return sections.filter((section) => section.items.length > 0);
}

/** Whether something is called exactly this, so that a channel of that name need not be made. */
export function isNameTaken(channels: JourneyDocument['channels'], name: string): boolean {
  const wanted = folded(name.trim());
  return [...channels.values(), ...channelCatalogue].some((one) => folded(one.name.trim()) === wanted);
}

function ofKind(kind: ChannelKind, items: readonly CatalogueItem[]): PaletteSection {
  return { id: kind, title: channelKindLabels[kind], items: items.filter(({ entry }) => entry.kind === kind) };
}

/** Two letters are in nearly every sentence; only longer words are looked for in what a channel is for. */
const WORD_IN_PURPOSE = 3;

/** Whether an entry that holds the query somewhere holds it where one or two letters mean something. */
function isLikely({ name, keywords = [] }: CatalogueChannel, query: string): boolean {
  const wanted = folded(query.trim());
  return wanted.length >= WORD_IN_PURPOSE || folded(` ${[name, ...keywords].join(' ')}`).includes(` ${wanted}`);
}

/** Lower is better: the start of the name, of a word in it, of its kind or of its purpose; null when a word is nowhere. */
function rankOf({ name, kind, purpose }: Channel, query: string): number | null {
  const wanted = folded(query.trim());
  const begins = (text: string, word: string) => ` ${folded(text)}`.includes(` ${word}`);
  if (folded(name).startsWith(wanted)) return 0;
  const words = wanted.split(/\s+/);
  if (words.every((word) => begins(name, word))) return 1;
  if (words.every((word) => begins(`${name} ${channelKindLabels[kind]}`, word))) return 2;
  const isLong = words.every((word) => word.length >= WORD_IN_PURPOSE);
  return isLong && words.every((word) => begins(`${name} ${channelKindLabels[kind]} ${purpose}`, word)) ? 3 : null;
}
