// `npm run test:browsers`: each user's job, storage, import and export in Firefox and WebKit. `--help` says more.

import './node-version.mjs';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ENGINES, ensureEngines } from './engines.mjs';
import { tallyEngines } from './tally.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HELP = `npm run test:browsers [-- options] [filters]

Runs tests/browsers against the production build in real Firefox and WebKit: Playwright's own builds where they are
installed, else on Linux the distribution's Firefox and WebKitGTK on a virtual screen with a real keyboard and mouse.
What is missing is installed where that is possible; what cannot be had is said, and counts as skipped. The last line is
\`N passed, N failed, N skipped\`. Exit code 1: something failed, or no engine was there at all.

  --only firefox,webkit  these engines: ${ENGINES.join(', ')} (default: firefox,webkit)
  --no-build             take dist/ (or the folder that THROUGHLINE_DIST names) as it is
  --help                 this`;

/**
 * @param {string} script of a package
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number | null>} the exit code, null when a signal ended it
 */
function node(script, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
}

/** @param {string} name of a package @param {string} file in it */
const inPackage = (name, file) =>
  path.join(path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file);

/** @param {string} file */
function readReport(file) {
  try {
    return /** @type {unknown} */ (JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * @param {string[]} argv
 * @returns {Promise<number>} the exit code
 */
async function testBrowsers(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    options: {
      only: { type: 'string', default: 'firefox,webkit' },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const asked = values.only.split(',');
  const unknown = asked.filter((name) => !ENGINES.some((engine) => engine === name));
  if (unknown.length > 0) throw new Error(`--only takes ${ENGINES.join(', ')}, not ${unknown.join(', ')}.`);
  const engines = await ensureEngines(ENGINES.filter((name) => asked.includes(name)));
  if (!values['no-build'] && !process.env.THROUGHLINE_DIST) {
    const code = await node(inPackage('vite', 'bin/vite.js'), ['build']);
    if (code !== 0) throw new Error('There is no build to run the tests against.');
  }
  const reports = mkdtempSync(path.join(tmpdir(), 'throughline-browsers-'));
  try {
    const file = path.join(reports, 'report.json');
    const env = { THROUGHLINE_ENGINES: JSON.stringify(engines), PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const config = ['-c', 'tests/browsers/playwright.config.ts', '--reporter=list,json'];
    const code = await node(inPackage('@playwright/test', 'cli.js'), ['test', ...config, ...positionals], env);
    const { engines: tallies, skips, total } = tallyEngines(readReport(file), code);
    console.log('');
    for (const skip of skips) console.log(`Skipped: ${skip}`);
    for (const [name, { passed, failed, skipped }] of Object.entries(tallies)) {
      console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    }
    console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
    return total.failed > 0 ? 1 : 0;
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await testBrowsers(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
