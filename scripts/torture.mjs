// `npm run test:torture`: what we promise about never losing work, put to the test with real browsers that are really
// killed. `--help` says more.

import './node-version.mjs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { ensureBrowser } from './browser.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @typedef {typeof import('../tests/torture/index')} Torture */

// Node 20 cannot import TypeScript; Vite, which is here for the build, can.
const { module } = /** @type {{ module: Torture }} */ (
  await runnerImport('./tests/torture/index.ts', { root: ROOT, configFile: false, logLevel: 'error' })
);

const HELP = `npm run test:torture [-- options]

Tortures the production build in a real Chromium with a real profile. Each suite is made of units; every finished unit is
kept in torture-results/<suite>.jsonl under the content hash of the build, so a run that was interrupted goes on where it
was. In the end there is one table, also as torture-results/figures.json. Exit code 1: something was lost, or a unit
could not be judged (call it again: only those units run).

  --only kills,tabs     these suites only: ${module.suiteIds.join(', ')}
  --short               few units, for a quick look
  --fresh               forget earlier results of these suites
  --minutes 60          length of the soak (default 60)
  --dist folder         torture this build instead of making one
  --results folder      where results are kept (default torture-results)
  --sabotage debounce   build a mistake in: ${module.sabotageIds.join(', ')}
                        runs the suite that should notice, which must turn red
  --self-test           all mistakes, one after the other; fails if one stays unnoticed
  --help                this`;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    short: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    minutes: { type: 'string' },
    dist: { type: 'string' },
    results: { type: 'string', default: 'torture-results' },
    sabotage: { type: 'string' },
    'self-test': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const only = values.only?.split(',');
const minutes = Number(values.minutes ?? (values.short ? 1 : 60));

/** @returns {string | undefined} what is wrong with the options */
function wrong() {
  const unknown = only?.filter((id) => !module.suiteIds.includes(id)) ?? [];
  if (unknown.length > 0) return `--only takes ${module.suiteIds.join(', ')}, not ${unknown.join(', ')}.`;
  if (!(minutes > 0)) return '--minutes takes a number above 0.';
  if (values.sabotage === undefined || module.sabotageIds.includes(values.sabotage)) return undefined;
  return `--sabotage takes ${module.sabotageIds.join(', ')}, not ${values.sabotage}.`;
}

const complaint = values.help ? undefined : wrong();
if (values.help) console.log(HELP);
else if (complaint !== undefined) {
  console.error(complaint);
  process.exitCode = 2;
} else {
  const options = {
    root: ROOT,
    browser: await ensureBrowser(),
    results: path.resolve(ROOT, values.results),
    dist: values.dist && path.resolve(values.dist),
    isShort: values.short,
    isFresh: values.fresh,
    minutes,
    say: (/** @type {string} */ line) => console.log(line),
  };
  const isGood = values['self-test']
    ? await module.testItself(options)
    : await module.torture({ ...options, only, sabotage: values.sabotage });
  process.exitCode = isGood ? 0 : 1;
}
