/** A change inside a text: what stood at a place, and what stands there now. */
export interface TextChange {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
  /** A sum over the text before, by which it is known again: elsewhere these words may stand, too. */
  readonly sum: number;
}

/** Texts up to here are carried whole: a change inside would not be smaller. */
const SHORT = 80;

/** The change inside a text; null where carrying both texts is as good. */
export function textChange(before: string, after: string): TextChange | null {
  const most = Math.min(before.length, after.length);
  if (most <= SHORT) return null;
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (
    end < most - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end += 1;
  }
  // No half of a character: not everything that stores a text keeps one.
  if (start > 0 && isFirstHalf(before.charCodeAt(start - 1))) start -= 1;
  if (end > 0 && isSecondHalf(before.charCodeAt(before.length - end))) end -= 1;
  const removed = before.slice(start, before.length - end);
  const inserted = after.slice(start, after.length - end);
  if (removed.length + inserted.length + SHORT > before.length + after.length) return null;
  return { at: start, removed, inserted, sum: sumOf(before) };
}

/** The text after a change, given the one before it; null where that is another one. */
export function textAfter(text: string, { at, removed, inserted, sum }: TextChange): string | null {
  if (sumOf(text) !== sum || !text.startsWith(removed, at)) return null;
  return text.slice(0, at) + inserted + text.slice(at + removed.length);
}

/** The text before a change, given the one after it; null where that is another one. */
export function textBefore(text: string, { at, removed, inserted, sum }: TextChange): string | null {
  if (!text.startsWith(inserted, at)) return null;
  const before = text.slice(0, at) + removed + text.slice(at + inserted.length);
  return sumOf(before) === sum ? before : null;
}

/** Puts what a change inserted into a text that it was not made in, so that no word of it is lost. */
export function insertedInto(text: string, { at, removed, inserted }: TextChange): string {
  const isThere = text.startsWith(removed, at);
  return text.slice(0, at) + inserted + text.slice(isThere ? at + removed.length : at);
}

/** FNV-1a, with the length: two texts of one sum are as good as never met. */
function sumOf(text: string): number {
  let sum = 0x811c9dc5 ^ text.length;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}

const isFirstHalf = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isSecondHalf = (code: number) => code >= 0xdc00 && code <= 0xdfff;
