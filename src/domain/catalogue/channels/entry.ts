import type { ChannelKind, Community, Ownership } from '../../model/channel';
import { type CatalogueId, markOf } from '../channelMarks';

/** A channel that people can pick instead of describing it. */
export interface CatalogueChannel {
  /** Kept in journeys as `catalogueId`; its name, monogram and tone stand under it in `channelMarks.ts`. */
  readonly id: CatalogueId;
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

type Described = Omit<CatalogueChannel, 'name' | 'monogram' | 'tone'>;

/** An entry without its mark and what its whole group shares. */
type EntryOf<Shared extends Partial<Described>> = Omit<Described, keyof Shared> & Partial<Described>;

/** Entries that share some fields (mostly kind, ownership and being social); an entry may say otherwise. */
export function group<Shared extends Partial<Described>>(
  shared: Shared,
  entries: readonly EntryOf<Shared>[],
): readonly CatalogueChannel[] {
  return entries.map((entry) => {
    const described = { ...shared, ...entry } as unknown as Described;
    const [name, monogram, tone] = markOf(described.id);
    return { ...described, name, monogram, tone };
  });
}
