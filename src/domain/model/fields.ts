import { bytesOf } from '../bytes';
import { isOrderKey } from '../order';
import { z } from '../zod';

/** Longest text that one field holds: 20 kB, in bytes of UTF-8 and so in characters of any kind too. */
export const MAX_TEXT = 20_000;

/** Whether a text keeps within `MAX_TEXT` bytes. A character takes three at most for each of its UTF-16 code units. */
export function fitsField(value: string): boolean {
  return value.length * 3 <= MAX_TEXT || bytesOf(value) <= MAX_TEXT;
}

/** Names that reach an object's prototype when data is copied carelessly. */
export function isReserved(name: string): boolean {
  return name === '__proto__' || name === 'constructor' || name === 'prototype';
}

/** Random, global identifier. `__proto__` and friends cannot be one, because ids may become keys. */
export const id = z.string().check(
  z.regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, "-" or "_"'),
  z.refine((value) => !isReserved(value), 'is a reserved word'),
);

/** Identifier made of up to three ids with `~` between them, for rows of which there is one per combination. */
export const combinedId = z.string().check(z.regex(/^[A-Za-z0-9_~-]{1,200}$/, 'must be ids joined by "~"'));

/** Fractional key: rows of one list sort by (order, id), so inserting between two rows never renumbers the others. */
export const order = z.string().check(z.maxLength(500), z.refine(isOrderKey, 'must be a fractional order key'));

/** Text that a person typed; may be empty. */
export const text = z
  .string()
  .check(
    z.maxLength(MAX_TEXT, `must be at most ${MAX_TEXT} characters`),
    z.refine(
      fitsField,
      'must be at most 20 kB, which is some 6,600 characters of scripts that take three bytes for each',
    ),
  );

/** One-line name of a thing; may be empty while it is being typed. */
export const name = z.string().check(z.maxLength(500, 'must be at most 500 characters'));

/** Importance, value or effort: a whole number from 1 (least) to 5 (most). */
export const rating = z.int().check(z.gte(1), z.lte(5));

/** Milliseconds since 1970-01-01 UTC. */
export const timestamp = z.int().check(z.gte(0), z.lte(8.64e15));

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date();

/** Web or mail address. Anything that a browser could execute (`javascript:`, `data:`) is refused. */
export const link = z
  .string()
  .check(z.maxLength(2_000), z.regex(/^(https?:\/\/|mailto:)\S+$/i, 'must start with https://, http:// or mailto:'));
