import { folded } from '../folded';
import type { Channel } from '../model/channel';
import { communities } from './channels/communities';
import type { CatalogueChannel } from './channels/entry';
import { maps, searchEngines } from './channels/finding';
import { events, partners, stores } from './channels/inPerson';
import { blogs, newsletters, podcasts } from './channels/media';
import { messaging } from './channels/messaging';
import { apps, chats, emails, phones, websites } from './channels/owned';
import { questionSites } from './channels/questions';
import { reviewSites } from './channels/reviewSites';
import { socialNetworks } from './channels/socialNetworks';
import { video } from './channels/video';
import { appStores, employerReviews } from './channels/voices';

export type { CatalogueChannel } from './channels/entry';

/** The built-in channels, grouped by kind in the order of `channelKinds`. */
export const channelCatalogue: readonly CatalogueChannel[] = [
  ...socialNetworks,
  ...video,
  ...messaging,
  ...communities,
  ...questionSites,
  ...reviewSites,
  ...appStores,
  ...employerReviews,
  ...blogs,
  ...podcasts,
  ...newsletters,
  ...searchEngines,
  ...maps,
  ...websites,
  ...apps,
  ...emails,
  ...phones,
  ...chats,
  ...stores,
  ...events,
  ...partners,
];

const byId = new Map<string, CatalogueChannel>(channelCatalogue.map((entry) => [entry.id, entry]));

/** The entry with this id (a channel's `catalogueId`), if there is one. */
export function findCatalogueChannel(id: string | null): CatalogueChannel | undefined {
  return id === null ? undefined : byId.get(id);
}

/**
 * The entries that hold every word of the query, best first: names that start with it, then names with a word that
 * does, then names that contain it, then kind, keywords and purpose. An empty query gives the whole catalogue.
 */
export function searchCatalogue(query: string): readonly CatalogueChannel[] {
  const wanted = folded(query).trim();
  if (!wanted) return channelCatalogue;
  const words = wanted.split(/\s+/);
  return channelCatalogue
    .map((entry) => ({ entry, rank: rankOf(entry, wanted, words) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** Lower is better; infinite when a word is nowhere in the entry. */
function rankOf(entry: CatalogueChannel, wanted: string, words: readonly string[]): number {
  const name = folded(entry.name);
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (` ${name}`.includes(` ${wanted}`)) return 2;
  if (words.every((word) => name.includes(word))) return 3;
  const labels = folded(` ${entry.kind.replaceAll('-', ' ')} ${(entry.keywords ?? []).join(' ')}`);
  if (words.every((word) => labels.includes(` ${word}`) || name.includes(word))) return 4;
  const everything = `${name}${labels} ${folded(entry.purpose)} ${entry.ownership}`;
  return words.every((word) => everything.includes(word)) ? 5 : Number.POSITIVE_INFINITY;
}

/** What a channel of a journey takes over from the catalogue. */
export type ChannelFields = Pick<
  Channel,
  'name' | 'kind' | 'ownership' | 'social' | 'purpose' | 'catalogueId' | 'community'
>;

/** The fields of a channel made from an entry, as `attachChannel` takes them. */
export function toChannelFields(entry: CatalogueChannel): ChannelFields {
  const { name, kind, ownership, social, purpose, community } = entry;
  return { name, kind, ownership, social, purpose, catalogueId: entry.id, community: community ?? null };
}
