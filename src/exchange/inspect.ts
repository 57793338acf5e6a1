import { MAX_TEXT } from '../domain/model/fields';
import { formatPath } from '../domain/path';
import { fail, type Result } from '../domain/result';
import { number } from '../domain/sentences';
import { MAX_ENTRIES } from './limits';

/** Keys that reach an object's prototype when data is copied carelessly. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Frame {
  readonly value: object;
  /** Null for a list. */
  readonly keys: readonly string[] | null;
  readonly length: number;
  at: number;
}

/**
 * Looks through parsed JSON for what no journey holds at any place: keys that reach prototypes, texts and lists beyond
 * the limit, numbers that overflowed. Returns the first in file order, or null. Without recursion; any nesting will do.
 */
export function inspectValue(root: unknown): Result<never> | null {
  const frames: Frame[] = [];
  const path = () => formatPath(frames.map((frame) => frame.keys?.[frame.at] ?? frame.at));
  const enter = (value: object) => {
    const keys = Array.isArray(value) ? null : Object.keys(value);
    frames.push({ value, keys, length: keys ? keys.length : (value as unknown[]).length, at: -1 });
  };
  if (typeof root === 'object' && root !== null) enter(root);

  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    frame.at += 1;
    if (frame.at >= frame.length) {
      frames.pop();
      continue;
    }
    const key = frame.keys ? (frame.keys[frame.at] as string) : frame.at;
    if (typeof key === 'string' && forbidden.has(key)) {
      return fail(
        'forbidden-key',
        `“${path()}” has a name that is reserved and could do harm, so nothing was opened.`,
        path(),
      );
    }
    const value = (frame.value as Record<string | number, unknown>)[key];
    if (typeof value === 'object' && value !== null) {
      // The tables themselves lie at the top, and have a limit of their own.
      if (frames.length > 1 && Array.isArray(value) && value.length > MAX_ENTRIES) {
        const message = `“${path()}” must hold at most ${number(MAX_ENTRIES)} entries; it has ${number(value.length)}.`;
        return fail('too-many', message, path());
      }
      enter(value);
    }
    if (typeof value === 'string' && value.length > MAX_TEXT) {
      const message = `“${path()}” must be at most ${number(MAX_TEXT)} characters; it has ${number(value.length)}.`;
      return fail('text-too-long', message, path());
    } else if (typeof value === 'number' && !Number.isFinite(value)) {
      return fail('not-finite', `“${path()}” is a number too large to be read.`, path());
    }
  }
  return null;
}
