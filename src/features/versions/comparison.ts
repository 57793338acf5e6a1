import { type ComparedMap, comparedMap } from '../../domain/compare/comparedMap';
import {
  compareDocuments,
  type Difference,
  type DifferenceKind,
  differenceKinds,
} from '../../domain/compare/difference';
import { type DifferenceGroup, groupDifferences } from '../../domain/compare/groups';
import { type TableSection, tableSections } from '../../domain/compare/words/rows';
import { groupInWords } from '../../domain/compare/words/sentences';
import type { JourneyDocument } from '../../domain/document';

/** A difference as the list shows it: one sentence, and what goes with it. */
export interface Entry {
  /** The key of its head. */
  readonly key: string;
  readonly group: DifferenceGroup;
  readonly sentence: string;
}

/** Two documents beside each other. */
export interface Comparison {
  readonly from: JourneyDocument;
  readonly to: JourneyDocument;
  readonly differences: readonly Difference[];
  readonly entries: readonly Entry[];
  readonly map: ComparedMap;
  /** How many entries there are of each kind. */
  readonly counts: Readonly<Record<DifferenceKind, number>>;
  /** The entry in which a difference is, by the difference's key. */
  readonly entryOf: ReadonlyMap<string, string>;
}

export function comparisonOf(from: JourneyDocument, to: JourneyDocument): Comparison {
  const differences = compareDocuments(from, to);
  const entries = groupDifferences(differences).map((group) => ({
    key: group.head.key,
    group,
    sentence: groupInWords(group, from, to),
  }));
  const counts = Object.fromEntries(
    differenceKinds.map((kind) => [kind, entries.filter(({ group }) => group.head.kind === kind).length]),
  ) as Record<DifferenceKind, number>;
  const entryOf = new Map(
    entries.flatMap(({ key, group }) => [group.head, ...group.dependants].map((one) => [one.key, key] as const)),
  );
  return { from, to, differences, entries, counts, entryOf, map: comparedMap(from, to, differences) };
}

/** The entries of the kinds wanted that hold the words searched for, by kind of record. */
export function sectionsOf(
  entries: readonly Entry[],
  { search, kinds }: { readonly search: string; readonly kinds: ReadonlySet<DifferenceKind> },
): readonly TableSection<Entry>[] {
  const words = search.trim().toLowerCase();
  const found = entries.filter(
    ({ sentence, group }) => kinds.has(group.head.kind) && sentence.toLowerCase().includes(words),
  );
  return tableSections(found, ({ group }) => group.head.table);
}
