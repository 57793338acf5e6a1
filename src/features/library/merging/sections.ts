import type { Merge, MergeItem } from '../../../domain/compare/merge';
import { type ItemWords, itemInWords } from '../../../domain/compare/words/mergeItems';
import { capital } from '../../../domain/compare/words/rows';
import { definitionOf, type TableName, tableNames } from '../../../domain/model/tables';

/** A difference with its words, which are also what a search looks through. */
export interface WordedItem {
  readonly item: MergeItem;
  readonly words: ItemWords;
}

/** The differences of one kind of record. */
export interface Section {
  readonly table: TableName;
  readonly heading: string;
  readonly items: readonly WordedItem[];
}

export function wordedItems(merge: Merge): readonly WordedItem[] {
  return merge.items.map((item) => ({ item, words: itemInWords(merge, item) }));
}

/** Those that hold the words searched for, by kind of record; kinds without any are left out. */
export function sectionsOf(items: readonly WordedItem[], search: string): readonly Section[] {
  const wanted = search.trim().toLowerCase();
  const found = items.filter(({ words }) => Object.values(words).join(' ').toLowerCase().includes(wanted));
  return tableNames.flatMap((table) => {
    const own = found.filter(({ item }) => item.difference.table === table);
    const [noun, nouns] = definitionOf(table).noun;
    return own.length === 0 ? [] : [{ table, heading: capital(table === 'journeys' ? noun : nouns), items: own }];
  });
}
