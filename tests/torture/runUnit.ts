import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomFrom } from '../helpers/random';
import type { Suite, UnitResult } from './suite';
import { launchRealBrowser, type RealBrowser } from './support/realBrowser';
import type { Site } from './support/site';

export interface UnitOptions {
  /** Path of the browser. */
  readonly browser: string;
  readonly site: Site;
  readonly isShort: boolean;
  readonly minutes: number;
  say(line: string): void;
}

/** Runs one unit in a folder of its own, and leaves nothing running and nothing lying about. */
export async function runUnit(suite: Suite, unit: number, options: UnitOptions): Promise<UnitResult> {
  const { browser, site, isShort, minutes, say } = options;
  const folder = mkdtempSync(path.join(tmpdir(), `throughline-torture-${suite.id}-`));
  const launched: RealBrowser[] = [];
  try {
    await site.serve('app');
    return await suite.run(unit, {
      url: site.url,
      random: randomFrom(seedOf(suite.id, unit)),
      isShort,
      minutes,
      folder,
      say,
      serve: (build) => site.serve(build),
      async launch(profile = 'profile') {
        const started = await launchRealBrowser(browser, path.join(folder, profile));
        launched.push(started);
        return started;
      },
    });
  } finally {
    for (const one of launched) if (one.isRunning()) await one.kill();
    // A process on its way out may still write into its profile.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

function seedOf(id: string, unit: number): number {
  return [...`${id}:${unit}`].reduce((seed, letter) => (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
}
