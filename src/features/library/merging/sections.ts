import type { Merge, MergeItem } from '../../../domain/compare/merge';
import { type ItemWords, itemInWords } from '../../../domain/compare/words/mergeItems';
import { type TableSection, tableSections } from '../../../domain/compare/words/rows';

/** A difference with its words, which are also what a search looks through. */
export interface WordedItem {
  readonly item: MergeItem;
  readonly words: ItemWords;
}

export type Section = TableSection<WordedItem>;

export function wordedItems(merge: Merge): readonly WordedItem[] {
  return merge.items.map((item) => ({ item, words: itemInWords(merge, item) }));
}

/** Those that hold the words searched for, by kind of record; kinds without any are left out. */
export function sectionsOf(items: readonly WordedItem[], search: string): readonly Section[] {
  const wanted = search.trim().toLowerCase();
  const found = items.filter(({ words }) => Object.values(words).join(' ').toLowerCase().includes(wanted));
  return tableSections(found, ({ item }) => item.difference.table);
}
