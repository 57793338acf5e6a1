// What `npm test` does: types, lint, unused code, Vitest, the production build, and the end-to-end tests against that build. A
// failing step does not stop the next, so one run shows everything. `npm test -- --only=vitest,e2e [filters]`.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { closingLine, tallyCommand, tallyPlaywright, tallyVitest } from './tally.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STEPS = /** @type {const} */ (['types', 'lint', 'unused', 'vitest', 'build', 'e2e']);

/** @typedef {(typeof STEPS)[number]} Step */
/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * Runs the command of an installed package with this very Node, its output streamed.
 * @param {string} name the package
 * @param {string} command a command that the package declares
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number | null>} the exit code, null when a signal ended it
 */
function run(name, command, args, env = {}) {
  const folder = path.join(ROOT, 'node_modules', name);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`${name} has no command ${command}.`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(folder, script), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

/**
 * @param {string} file
 * @returns {unknown} undefined when the runner did not live to write it
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} reports folder for the runners' JSON
 * @param {string[]} filters passed to the runners that know tests by name
 * @returns {Record<Step, () => Promise<Tally>>}
 */
function steps(reports, filters) {
  return {
    types: async () => tallyCommand(await run('typescript', 'tsc', ['--noEmit'])),
    lint: async () => tallyCommand(await run('@biomejs/biome', 'biome', ['check', '--error-on-warnings', '.'])),
    // What only tests use is unused, too.
    unused: async () => tallyCommand((await run('knip', 'knip', [])) || (await run('knip', 'knip', ['--production']))),
    vitest: async () => {
      const file = path.join(reports, 'vitest.json');
      const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...filters];
      const code = await run('vitest', 'vitest', args);
      return tallyVitest(readReport(file), code);
    },
    build: async () => tallyCommand(await run('vite', 'vite', ['build'])),
    e2e: async () => {
      const file = path.join(reports, 'playwright.json');
      const env = { THROUGHLINE_BROWSER: await ensureBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
      const args = ['test', '-c', 'tests/e2e/playwright.config.ts', '--reporter=list,json', ...filters];
      const code = await run('@playwright/test', 'playwright', args, env);
      return tallyPlaywright(readReport(file), code);
    },
  };
}

/**
 * @param {string | undefined} only comma-separated
 * @returns {readonly Step[]}
 */
function chosen(only) {
  if (only === undefined) return STEPS;
  const names = only.split(',');
  const unknown = names.filter((name) => !STEPS.some((step) => step === name));
  if (unknown.length > 0) throw new Error(`--only takes ${STEPS.join(', ')}, not ${unknown.join(', ')}.`);
  return STEPS.filter((step) => names.includes(step));
}

/**
 * @param {string[]} argv
 * @returns {Promise<number>} the exit code
 */
export async function testAll(argv) {
  const reports = mkdtempSync(path.join(tmpdir(), 'throughline-'));
  /** @type {Map<Step, Tally>} */
  const tallies = new Map();
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      options: { only: { type: 'string' } },
      allowPositionals: true,
    });
    const all = steps(reports, positionals);
    for (const step of chosen(values.only)) {
      console.log(`\n— ${step} —`);
      if (step === 'e2e' && tallies.get('build')?.failed) {
        console.error('Not run: there is no build to run it against.');
        tallies.set(step, { passed: 0, failed: 1 });
        continue;
      }
      try {
        tallies.set(step, await all[step]());
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        tallies.set(step, { passed: 0, failed: 1 });
      }
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  console.log('');
  for (const [step, tally] of tallies) console.log(`${step}: ${closingLine([tally])}`);
  console.log(`\n${closingLine([...tallies.values()])}`);
  return [...tallies.values()].some((tally) => tally.failed > 0) ? 1 : 0;
}
