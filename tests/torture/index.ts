import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { resultsIn } from './results';
import { isGood, type Outcome, runSuite, tableOf } from './run';
import { type Sabotage, sabotage, sabotages } from './sabotage/index';
import { selfTest } from './selfTest';
import type { Suite } from './suite';
import { suites } from './suites/index';
import { buildProduct, contentHash } from './support/builds';
import { furtherMigration } from './support/furtherMigration';
import { type Builds, openSite } from './support/site';

export const suiteIds = suites.map(({ id }) => id);
export const sabotageIds = sabotages.map(({ id }) => id);

export interface TortureOptions {
  /** Folder of the repository. */
  readonly root: string;
  /** Path of the browser. */
  readonly browser: string;
  /** Folder for results and figures. */
  readonly results: string;
  /** A build to torture instead of one made now. */
  readonly dist?: string | undefined;
  readonly only?: readonly string[] | undefined;
  readonly isShort: boolean;
  /** Forgets earlier results of the suites that are asked for. */
  readonly isFresh: boolean;
  /** Minutes of the soak. */
  readonly minutes: number;
  /** Ids of mistakes to build in. */
  readonly sabotage?: string | undefined;
  say(line: string): void;
}

/** Runs the suites and prints their figures; answers whether every promise was kept. */
export async function torture(options: TortureOptions): Promise<boolean> {
  const { root, results, isShort, isFresh, minutes, say } = options;
  const mistake = sabotages.find(({ id }) => id === options.sabotage);
  const only = options.only ?? (mistake ? [mistake.caughtBy] : undefined);
  const chosen = suites.filter(({ id }) => only?.includes(id) ?? true);
  const work = mkdtempSync(path.join(tmpdir(), 'throughline-torture-builds-'));
  try {
    const builds = buildsIn(root, work, { dist: options.dist, mistake });
    const build = contentHash(await builds.app());
    // A sabotaged build has a hash of its own, so its results never pass for those of the product.
    const size = `${isShort ? 'short' : 'full'}, soak of ${minutes} min`;
    const kept = resultsIn(results, build, size);
    if (isFresh) for (const { id } of chosen) kept.forget(id);
    const outcomes: Outcome[] = [];
    const site = await openSite(builds);
    try {
      for (const suite of chosen) {
        const { browser } = options;
        outcomes.push(await runSuite(suite, { browser, site, results: kept, build, size, isShort, minutes, say }));
        if (!mistake) writeFigures(results, build, size, outcomes);
      }
    } finally {
      await site.close();
    }
    say(`\n${tableOf(outcomes)}\n`);
    for (const { unjudged } of outcomes) for (const line of unjudged) say(`Not judged: ${line}`);
    return outcomes.every(isGood);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Builds every mistake in, one at a time, and has the suite that should notice it run; answers whether all were noticed. */
export async function testItself(options: Omit<TortureOptions, 'sabotage' | 'only'>): Promise<boolean> {
  const { root, results, browser, minutes, say } = options;
  const work = mkdtempSync(path.join(tmpdir(), 'throughline-torture-self-'));
  try {
    return await selfTest({
      results,
      browser,
      minutes,
      say,
      suiteOf: ({ caughtBy }: Sabotage): Suite => {
        const suite = suites.find(({ id }) => id === caughtBy);
        if (!suite) throw new Error(`There is no suite ${caughtBy}.`);
        return suite;
      },
      siteOf: (mistake: Sabotage) =>
        openSite(buildsIn(root, path.join(work, mistake.id), { dist: undefined, mistake })),
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function buildsIn(
  root: string,
  work: string,
  more: { dist: string | undefined; mistake: Sabotage | undefined },
): Builds {
  const { dist, mistake } = more;
  const mistakes = () => (mistake ? [sabotage(mistake)] : []);
  return {
    app: once(async () => dist ?? (await buildProduct(root, path.join(work, 'app'), mistakes()))),
    next: once(() => buildProduct(root, path.join(work, 'next'), [...mistakes(), furtherMigration()])),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Written after each suite, so that figures of a long run are there before its end. */
function writeFigures(folder: string, build: string, size: string, outcomes: readonly Outcome[]): void {
  mkdirSync(folder, { recursive: true });
  const told = outcomes.map(({ suite: { id, name, promise }, ...rest }) => ({ id, name, promise, ...rest }));
  writeFileSync(path.join(folder, 'figures.json'), `${JSON.stringify({ build, size, suites: told }, null, 2)}\n`);
}
