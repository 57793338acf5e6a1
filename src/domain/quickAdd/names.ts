import type { JourneyDocument } from '../document';
import { folded } from '../folded';
import { inOrder } from '../order';

/** What begins a name in a line of quick add. */
export const sigils = { '@': 'channel', '#': 'stage', '~': 'segment', '^': 'tag' } as const;
export type Sigil = keyof typeof sigils;
export type NameKind = (typeof sigils)[Sigil];

/** Something that a line can name. Channels that the journey has not yet come with the entry of the catalogue. */
export interface Named {
  /** Of the row; of the entry, where it is one. */
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
}

export type Names = Readonly<Record<NameKind, readonly Named[]>>;

/** All that a line can name: what the journey has, in its order, and the channels of the catalogue that it has not. */
export function namesIn(document: JourneyDocument, catalogue: readonly { id: string; name: string }[]): Names {
  const rows = (all: Iterable<{ readonly id: string; readonly order: string; readonly name: string }>) =>
    inOrder(all).map(({ id, name }): Named => ({ id, name, isNew: false }));
  const channels = rows(document.channels.values());
  const taken = new Set([
    ...channels.map(({ name }) => folded(name)),
    ...[...document.channels.values()].map(({ catalogueId }) => catalogueId),
  ]);
  const others = catalogue.filter(({ id, name }) => !taken.has(id) && !taken.has(folded(name)));
  return {
    channel: [...channels, ...others.map(({ id, name }): Named => ({ id, name, isNew: true }))],
    stage: rows(document.stages.values()),
    segment: rows(document.segments.values()),
    tag: rows(document.tags.values()),
  };
}

const wordsOf = (text: string) => folded(text).split(/\s+/).filter(Boolean);

/**
 * The name that some words begin with, and how many of them it takes: the longest that they spell, else the only one that
 * their first word begins, from two letters on. Null where that is none, or several.
 */
export function nameAt(words: readonly string[], names: readonly Named[]): { named: Named; words: number } | null {
  const typed = words.map((word) => folded(word).replace(/[,.;:]+$/, ''));
  let best: { named: Named; words: number } | null = null;
  for (const named of names) {
    const own = wordsOf(named.name);
    if (own.length === 0 || own.length <= (best?.words ?? 0)) continue;
    if (own.every((word, i) => word === typed[i])) best = { named, words: own.length };
  }
  const [first = ''] = typed;
  if (best || first.length < 2) return best;
  const begun = names.filter(({ name }) => folded(name).startsWith(first));
  // What the journey has goes before what it could have.
  const known = begun.filter(({ isNew }) => !isNew);
  const [only, other] = known.length > 0 ? known : begun;
  return only && !other ? { named: only, words: 1 } : null;
}

/** Names for what is typed after a sigil: those that begin so, then those in which a later word does. At most `most`. */
export function namesLike(typed: string, names: readonly Named[], most: number): Named[] {
  const query = folded(typed).trimStart();
  const begins = names.filter(({ name }) => folded(name).startsWith(query));
  const later = names.filter((one) => !begins.includes(one) && folded(one.name).includes(` ${query}`));
  return [...begins, ...(query === '' ? [] : later)].slice(0, most);
}
