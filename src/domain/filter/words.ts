import type { JourneyDocument } from '../document';
import type { Actor } from '../model/touchpoint';
import { number } from '../sentences';
import { counted, quoted } from '../words';
import { touchpointsIn } from './choices';
import type { Filter } from './filter';

const actorWords: Readonly<Record<Actor, string>> = {
  customer: 'customers',
  company: 'the company',
  peer: 'peers',
};

/** What is filtered for: “Peers, tag ‘app’ or ‘web’”; '' for nothing. */
export function filterWords(document: JourneyDocument, filter: Filter): string {
  const either = (words: readonly string[]) => words.join(' or ');
  const named = (noun: string, ids: readonly string[], rows: ReadonlyMap<string, { readonly name: string }>) =>
    ids.length === 0 ? '' : `${noun} ${either(ids.map((id) => quoted(rows.get(id)?.name ?? '')))}`;
  const words = [
    either(filter.actors.map((actor) => actorWords[actor])),
    filter.momentOfTruth ? 'moments of truth' : '',
    filter.feelsBad ? 'feels bad' : '',
    named('tag', filter.tags, document.tags),
    named('channel', filter.channels, document.channels),
    named('segment', filter.segments, document.segments),
  ]
    .filter((part) => part !== '')
    .join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** “7 of 40 touchpoints”, of the keys that match; null where nothing is filtered. */
export function matchWords(document: JourneyDocument, keys: ReadonlySet<string> | null): string {
  const all = document.touchpoints.size;
  return keys === null ? counted(all, 'touchpoint') : `${number(touchpointsIn(keys))} of ${counted(all, 'touchpoint')}`;
}
