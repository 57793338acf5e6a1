import type { Plugin } from 'vite';
import { type Rewrite, rewriting } from '../support/rewrite';

/** A mistake that the product must never make again, and the suite that has to notice it. */
export interface Sabotage {
  /** Lower-case words with dashes. */
  readonly id: string;
  /** What it does, as a sentence. */
  readonly what: string;
  /** Id of the suite. */
  readonly caughtBy: string;
  readonly rewrites: readonly Rewrite[];
}

const OUTBOX = 'src/state/outbox.ts';
const COMMIT = 'src/storage/commit.ts';

/** Whoever writes rows in parts makes them a journey’s before the last part is there. */
const earlyTake: readonly Rewrite[] = [
  {
    file: 'src/storage/rowSets.ts',
    find: `for (const part of partsOf(rows)) await db.rows.bulkPut(part.map((row) => ({ ...row, journeyId: rowsKey })));
    return await`,
    replace: 'const isTaken = await',
  },
  {
    file: 'src/storage/rowSets.ts',
    find: '  } finally {\n    for (const key of [rowsKey, instead])',
    replace: `    for (const part of partsOf(rows)) await db.rows.bulkPut(part.map((row) => ({ ...row, journeyId: rowsKey })));
    return isTaken;
  } finally {
    for (const key of [rowsKey, instead])`,
  },
];

/** Every sabotage. Each changes as little as the mistake would. */
export const sabotages: readonly Sabotage[] = [
  {
    id: 'debounce',
    what: 'Edits wait 300 ms before their transaction starts, and the header calls them saved meanwhile.',
    caughtBy: 'kills',
    rewrites: [
      {
        file: OUTBOX,
        find: "if (!cancelRetry) onStatus({ kind: 'saving' });\n      void work();\n    },\n    retry()",
        replace: 'setTimeout(() => void work(), 300);\n    },\n    retry()',
      },
    ],
  },
  {
    id: 'no-note',
    what: 'A key is not noted before its transaction starts.',
    caughtBy: 'exits',
    rewrites: [{ file: OUTBOX, find: 'storage.note(saved.seq, edit);', replace: '' }],
  },
  {
    id: 'whole-document',
    what: 'A save writes the whole document as the tab knows it, not the fields that changed.',
    caughtBy: 'tabs',
    rewrites: [
      {
        file: COMMIT,
        find: 'fitEdits(saved.document, fresh, removals)',
        replace: 'fitEdits(base.document, fresh, removals)',
      },
      {
        file: COMMIT,
        find: 'writeRows(db, rowsKey, commit.applied, seq),',
        replace: `db.rows.bulkPut(Object.entries(commit.saved.document).flatMap(([table, rows]) =>
          rows instanceof Map ? [...rows.values()].map((row) => storedRow(rowsKey, table as never, row as never)) : [],
        )),`,
      },
    ],
  },
  {
    id: 'no-transaction',
    what: 'Rows, journal and number of a commit are written one after the other, without a transaction around them.',
    caughtBy: 'kills',
    rewrites: [
      {
        file: COMMIT,
        find: "return db.transaction('rw', db.journeys, db.rows, db.journal, async () => {",
        replace: 'return (async (act: () => Promise<Commit>) => act())(async () => {',
      },
      {
        file: COMMIT,
        find: 'writeRows(db, rowsKey, commit.applied, seq),',
        replace: 'await writeRows(db, rowsKey, commit.applied, seq),',
      },
    ],
  },
  {
    id: 'forgetful',
    what: 'What could not be saved is taken off the list all the same.',
    caughtBy: 'quota',
    rewrites: [
      {
        file: OUTBOX,
        find: 'const wait = Math.min(FIRST_RETRY',
        replace: 'storage.forget(pending);\n    pending = [];\n    const wait = Math.min(FIRST_RETRY',
      },
    ],
  },
  {
    id: 'torn-import',
    what: 'An import stores the journey before its rows.',
    caughtBy: 'imports',
    rewrites: earlyTake,
  },
  {
    id: 'torn-migration',
    what: 'A migration names the new rows as those of the journey before all of them are there.',
    caughtBy: 'migrations',
    rewrites: earlyTake,
  },
];

/** Builds the mistake into the product. */
export function sabotage({ id, rewrites }: Sabotage): Plugin {
  return rewriting(`sabotage-${id}`, rewrites);
}
