import type { DBCore, Middleware } from 'dexie';

/** The table that every transaction which writes includes: one that is seldom read, since readers of it wait for writers. */
export const COMMON = 'contents';

/**
 * Lets one transaction write at a time, in whichever tab: all that write include a common table, and the browser lets them
 * wait for each other.
 *
 * Chromium writes each step of such a transaction to the disk at once, with a note of the locks that it holds and how to
 * take the step back. When it was killed while two were under way, it asks for the locks of both again, and all for itself
 * alone, also the one of the whole database, which both had shared. It gets the second ones not, takes its file for damaged and begins with
 * an empty one: every journey would be gone (seen in Chromium 156; tests/torture/suites/writers.ts).
 */
export const oneWriter: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'oneWriter',
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) =>
      core.transaction(mode === 'readwrite' && !stores.includes(COMMON) ? [...stores, COMMON] : stores, mode, options),
  }),
};
