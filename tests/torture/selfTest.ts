import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sentenceOf } from './run';
import { runUnit } from './runUnit';
import { type Sabotage, sabotages } from './sabotage/index';
import { combine, type Suite, type UnitResult } from './suite';
import type { Site } from './support/site';

export interface SelfTestOptions {
  readonly results: string;
  readonly browser: string;
  readonly minutes: number;
  suiteOf(mistake: Sabotage): Suite;
  siteOf(mistake: Sabotage): Promise<Site>;
  say(line: string): void;
}

/** A rare coincidence may need a few units to happen. */
const MOST_UNITS = 6;

/** Whether each mistake makes its suite red. A suite that stays green, or cannot judge, has failed. */
export async function selfTest(options: SelfTestOptions): Promise<boolean> {
  const { results, say } = options;
  const rows: {
    mistake: string;
    what: string;
    suite: string;
    units: number;
    losses: readonly string[];
    figures: string;
  }[] = [];
  for (const mistake of sabotages) {
    const suite = options.suiteOf(mistake);
    const found = await provoke(mistake, suite, options);
    const figures = sentenceOf(suite, { figures: combine(suite, found) });
    const losses = found.flatMap((result) => result.losses);
    rows.push({ mistake: mistake.id, what: mistake.what, suite: suite.id, units: found.length, losses, figures });
    say(`${mistake.id}: ${losses.length > 0 ? 'caught' : 'NOT CAUGHT'} by ${suite.id} (${figures})`);
    if (losses[0] !== undefined) say(`  ${losses[0].slice(0, 300)}`);
  }
  const lines = rows.map(
    ({ mistake, what, suite, figures, losses }) =>
      `| ${mistake} | ${what} | ${suite} | ${losses.length > 0 ? 'red' : 'GREEN'} | ${figures} |`,
  );
  say(`\n${['| mistake | what it does | suite | turned | figures |', '|---|---|---|---|---|', ...lines].join('\n')}\n`);
  mkdirSync(results, { recursive: true });
  writeFileSync(path.join(results, 'self-test.json'), `${JSON.stringify(rows, null, 2)}\n`);
  return rows.every(({ losses }) => losses.length > 0);
}

async function provoke(mistake: Sabotage, suite: Suite, options: SelfTestOptions): Promise<UnitResult[]> {
  const { browser, minutes, say } = options;
  const site = await options.siteOf(mistake);
  const found: UnitResult[] = [];
  try {
    while (found.length < MOST_UNITS && found.every(({ losses }) => losses.length === 0)) {
      found.push(await runUnit(suite, found.length, { browser, site, isShort: true, minutes, say }));
    }
  } catch (error) {
    say(`${mistake.id}: ${suite.id} could not judge: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await site.close();
  }
  return found;
}
