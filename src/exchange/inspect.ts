import { bytesOf } from '../domain/bytes';
import { fitsField, isReserved, MAX_TEXT } from '../domain/model/fields';
import { formatPath } from '../domain/path';
import { fail, type Result } from '../domain/result';
import { number } from '../domain/sentences';
import { MAX_ENTRIES } from './limits';

interface Frame {
  readonly value: object;
  /** Null for a list. */
  readonly keys: readonly string[] | null;
  readonly length: number;
  at: number;
}

/**
 * Takes out of parsed JSON, at every depth, what has a name that reaches prototypes: no journey has a field of that
 * name. It deletes the value's own properties and looks up none, so no prototype is touched. Without recursion.
 */
export function dropReservedKeys(root: unknown): void {
  const open = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) {
      for (const item of value) if (typeof item === 'object') open.push(item);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (isReserved(key)) Reflect.deleteProperty(value, key);
        else if (typeof inner === 'object') open.push(inner);
      }
    }
  }
}

/**
 * Looks through parsed JSON for what no journey holds at any place: texts and lists beyond the limit, numbers that
 * overflowed. Returns the first in file order, or null. Without recursion; any nesting will do.
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
    } else if (typeof value === 'string' && !fitsField(value)) {
      const message = `“${path()}” must be at most ${number(MAX_TEXT)} bytes in UTF-8; it has ${number(bytesOf(value))}.`;
      return fail('text-too-long', message, path());
    } else if (typeof value === 'number' && !Number.isFinite(value)) {
      return fail('not-finite', `“${path()}” is a number too large to be read.`, path());
    }
  }
  return null;
}
