import { folded } from '../folded';
import { emotionLabels } from '../labels';
import { type Actor, actors, type Emotion } from '../model/touchpoint';
import { readTypedNumber, SHARE } from '../typedNumber';
import { type Named, type Names, nameAt, type Sigil, sigils } from './names';

type TokenKind = 'channel' | 'stage' | 'segment' | 'tag' | 'emotion' | 'actor' | 'share';

/** A card as one line says it; what the line leaves open is null. */
export interface QuickCard {
  readonly title: string;
  readonly channel: Named | null;
  readonly stage: Named | null;
  readonly segment: Named | null;
  readonly emotion: Emotion | null;
  readonly actor: Actor | null;
  /** How many customers use the channel there, 0–1. */
  readonly usage: number | null;
  /** Names of tags, also of new ones. */
  readonly tags: readonly string[];
}

const empty: QuickCard = {
  title: '',
  channel: null,
  stage: null,
  segment: null,
  emotion: null,
  actor: null,
  usage: null,
  tags: [],
};

/** Short words for an emotion, besides its figure and its name. */
const FEELINGS: Readonly<Record<string, Emotion>> = { awful: -2, bad: -1, ok: 0, good: 1, great: 2 };

/** What some words of the line say: what it is, how many words it takes, and what it sets. */
interface Found {
  readonly kind: TokenKind;
  readonly words: number;
  readonly says: Partial<QuickCard>;
}

/**
 * Reads one line: `@channel`, `#stage`, `!emotion`, `~segment`, `^tag`, an actor and a share, in any order; the rest is the
 * title. What names nothing stays text, and so do a share without a channel, a segment without a share, an actor among
 * the words of the title, and the second of a kind. A tag may be new.
 */
export function readCard(line: string, names: Names): QuickCard {
  const words = line.split(/\s+/).filter(Boolean);
  const found = words.map((_, i) => foundAt(words.slice(i), names));
  const has = (kind: TokenKind) => found.some((one) => one?.kind === kind);
  const isMeant = (one: Found | null | undefined): one is Found =>
    one != null &&
    (one.kind !== 'share' || has('channel')) &&
    (one.kind !== 'segment' || (has('channel') && has('share')));

  let card = empty;
  const title: string[] = [];
  const seen = new Set<TokenKind>();
  let isBesideToken = true;
  for (let i = 0; i < words.length; ) {
    const one = found[i];
    const next = i + (one?.words ?? 1);
    // “Asks a peer” names nobody: an actor stands between tokens and the ends of the line.
    const stands =
      one?.kind !== 'actor' ||
      (isBesideToken &&
        (next >= words.length || isMeant(found[next])) &&
        found.some((other) => other?.kind !== 'actor' && isMeant(other)));
    if (isMeant(one) && stands && (one.kind === 'tag' || !seen.has(one.kind))) {
      seen.add(one.kind);
      card = { ...card, ...one.says, tags: [...card.tags, ...(one.says.tags ?? [])] };
      isBesideToken = true;
      i = next;
    } else {
      title.push(words[i] ?? '');
      isBesideToken = false;
      i += 1;
    }
  }
  return { ...card, title: title.join(' ') };
}

function foundAt(words: readonly string[], names: Names): Found | null {
  const [word = '', second = ''] = words;
  const [sign = ''] = word;
  const rest = [word.slice(sign.length), ...words.slice(1)];
  if (sign in sigils && rest[0] !== '') return namedAt(sign as Sigil, rest, names);
  if (sign === '!') return emotionAt(rest);
  const actor = actors.find((one) => one === folded(word));
  if (actor) return { kind: 'actor', words: 1, says: { actor } };
  return shareAt(word, second);
}

function namedAt(sigil: Sigil, words: readonly string[], names: Names): Found | null {
  const kind = sigils[sigil];
  const at = nameAt(words, names[kind]);
  if (kind === 'tag') return { kind, words: at?.words ?? 1, says: { tags: [at?.named.name ?? words[0] ?? ''] } };
  return at && { kind, words: at.words, says: { [kind]: at.named } };
}

function emotionAt(words: readonly string[]): Found | null {
  const [first = '', second = ''] = words.map((word) => folded(word));
  const figure = /^([+\-−–]?)([0-2])$/.exec(first);
  if (figure) {
    const size = Number(figure[2]) as 0 | 1 | 2;
    const emotion = (figure[1] === '' || figure[1] === '+' || size === 0 ? size : -size) as Emotion;
    return { kind: 'emotion', words: 1, says: { emotion } };
  }
  for (const [value, label] of Object.entries(emotionLabels)) {
    const says = { emotion: Number(value) as Emotion };
    if (folded(label) === `${first} ${second}`) return { kind: 'emotion', words: 2, says };
    if (folded(label) === first) return { kind: 'emotion', words: 1, says };
  }
  const emotion = FEELINGS[first];
  return emotion === undefined ? null : { kind: 'emotion', words: 1, says: { emotion } };
}

/** “60%”, “60 %”, “12,5 %” in the digits of any script. */
function shareAt(word: string, next: string): Found | null {
  const isSign = /^[%٪％]$/.test(next);
  if (!/\p{Nd}/u.test(word) || !(isSign || /[%٪％]/.test(word))) return null;
  const read = readTypedNumber(isSign ? `${word}%` : word, SHARE);
  if (!read.ok || read.value === null) return null;
  return { kind: 'share', words: isSign ? 2 : 1, says: { usage: read.value } };
}
