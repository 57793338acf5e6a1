import { folded } from '../folded';
import { type Named, type Names, namesLike, type Sigil, sigils } from './names';

/** Names for what is being typed in a line: they stand in place of its part from `start` to `end`. */
export interface Completion {
  readonly sigil: Sigil;
  readonly start: number;
  readonly end: number;
  readonly names: readonly Named[];
}

const MOST = 8;

/**
 * What the name at the caret may become; null where none is being typed, nothing is like it, or it stands there whole.
 * A name may have several words, so it reaches from its sign to the caret.
 */
export function completionAt(line: string, caret: number, names: Names): Completion | null {
  const before = line.slice(0, caret);
  const at = /(?:^|\s)([@#~^])([^@#~^!]*)$/.exec(before);
  const [whole = '', sign = '', typed = ''] = at ?? [];
  if (!at || typed !== typed.trimStart()) return null;
  const sigil = sign as Sigil;
  const like = namesLike(typed, names[sigils[sigil]], MOST);
  const isWhole = names[sigils[sigil]].some(({ name }) => folded(name) === folded(typed.trimEnd()));
  if (like.length === 0 || (isWhole && (like.length === 1 || /\s$/.test(typed)))) return null;
  return { sigil, start: at.index + whole.length - typed.length - 1, end: caret, names: like };
}

/** The line with the name in its place, and where the caret stands then. */
export function completed(
  line: string,
  { sigil, start, end }: Completion,
  name: string,
): { line: string; caret: number } {
  const after = line.slice(end);
  const head = `${line.slice(0, start)}${sigil}${name}${/^\s/.test(after) ? '' : ' '}`;
  return { line: head + after, caret: head.length };
}
