import type { ChannelKind, Community, Ownership } from '../../model/channel';

/** A channel that people can pick instead of describing it. */
export interface CatalogueChannel {
  /** Kept in journeys as `catalogueId`, so it never changes once released. Lower-case words with dashes. */
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
  /** Who usually holds the place; a journey may say otherwise. */
  readonly ownership: Ownership;
  /** True where customers talk with each other or with the organisation in view of others. */
  readonly social: boolean;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  readonly community?: Community;
  /** One or two characters for its tile. */
  readonly monogram: string;
  /** Ground of its tile: 1–12, the number of a `--channel-…` colour token. */
  readonly tone: number;
  /** Other words that people search it by: former names, industries, habits of speech. */
  readonly keywords?: readonly string[];
}

/** An entry without what its whole group shares. */
type EntryOf<Shared extends Partial<CatalogueChannel>> = Omit<CatalogueChannel, keyof Shared> &
  Partial<CatalogueChannel>;

/** Entries that share some fields (mostly kind, ownership and being social); an entry may say otherwise. */
export function group<Shared extends Partial<CatalogueChannel>>(
  shared: Shared,
  entries: readonly EntryOf<Shared>[],
): readonly CatalogueChannel[] {
  return entries.map((entry) => ({ ...shared, ...entry }) as unknown as CatalogueChannel);
}
