import type { JourneyDocument } from '../../../domain/document';
import { cardKey, type MapLayout } from '../../../domain/layout/mapLayout';
import type { Touchpoint } from '../../../domain/model/touchpoint';
import { quoted } from '../../../domain/words';

/** So many cards are named; further ones are counted. */
const NAMED = 2;

type Way = 'leads to' | 'loops back to' | 'comes from' | 'is looped back to from';
const ways: readonly Way[] = ['leads to', 'loops back to', 'comes from', 'is looped back to from'];

/** By touchpoint. */
type LinkWords = ReadonlyMap<string, string>;

/** What the names of cards say of their links: “leads to ‘Books a seat’ and 2 more, comes from ‘Asks’”. Keeps the last answer. */
export function createLinkWords(): (document: JourneyDocument, layout: MapLayout) => LinkWords {
  let inputs: readonly unknown[] = [];
  let words: LinkWords = new Map();
  return (document, layout) => {
    const next = [document.links, document.touchpoints, layout.cards];
    if (next.some((input, i) => input !== inputs[i])) words = wordsOf(document, layout);
    inputs = next;
    return words;
  };
}

function wordsOf(document: JourneyDocument, layout: MapLayout): LinkWords {
  const others = new Map<string, Map<Way, string[]>>();
  const add = (id: string, way: Way, other: string) => {
    const byWay = others.get(id) ?? new Map<Way, string[]>();
    const known = byWay.get(way);
    if (known) known.push(other);
    else byWay.set(way, [other]);
    others.set(id, byWay);
  };
  for (const { fromId, toId } of document.links.values()) {
    const from = layout.cards.get(cardKey('touchpoints', fromId));
    const to = layout.cards.get(cardKey('touchpoints', toId));
    if (!from || !to) continue;
    const isLoop = to.column < from.column;
    add(fromId, isLoop ? 'loops back to' : 'leads to', toId);
    add(toId, isLoop ? 'is looped back to from' : 'comes from', fromId);
  }
  const words = new Map<string, string>();
  for (const [id, byWay] of others) {
    const phrases = ways.flatMap((way) => {
      const ids = byWay.get(way);
      return ids ? [`${way} ${namesOf(ids, document)}`] : [];
    });
    words.set(id, phrases.join(', '));
  }
  return words;
}

function namesOf(ids: readonly string[], document: JourneyDocument): string {
  const names = ids.slice(0, NAMED).map((id) => quotedTitle(document.touchpoints.get(id)));
  const more = ids.length - names.length;
  if (more > 0) return `${names.join(', ')} and ${more} more`;
  return names.join(' and ');
}

const quotedTitles = new WeakMap<Touchpoint, string>();

/** Kept with the row: an edit of one card asks for the titles of all that are linked. */
function quotedTitle(row: Touchpoint | undefined): string {
  if (!row) return quoted('');
  const words = quotedTitles.get(row) ?? quoted(row.title);
  quotedTitles.set(row, words);
  return words;
}
