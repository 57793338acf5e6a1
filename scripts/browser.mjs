// Finds a Chromium-family browser for the end-to-end tests and the screenshots, and installs one where there is none.
// `node scripts/browser.mjs` does just that and prints the path.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where to look: everything the search depends on, so that a test can describe any machine.
 * @typedef {object} Machine
 * @property {string} platform `process.platform`
 * @property {Record<string, string | undefined>} env
 * @property {string} home the user's home folder
 */

/** Names under which browsers put themselves on the PATH, best first. */
const COMMANDS = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const LINUX = [
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/usr/bin/microsoft-edge',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
];

const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/**
 * How every test, picture and measurement starts Chromium. The suggestions under its address bar are web pages of their
 * own, two for each window, that take as long as the app itself and that nobody sees. A spare renderer waits for a page
 * that a test, which ends soon, does not open: a tenth of what a first view takes. The last such list counts, so those
 * entries of Playwright's are in it that tests depend on.
 */
export const browserFlags = [
  // Chromium refuses its sandbox to root; anybody else keeps it.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[
    ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'SpareRendererForSitePerProcess'],
    ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
    ...['HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
    ...['OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
  ].join(',')}`,
];

/**
 * Every path at which this machine might keep a browser, best first, without looking at the disk:
 * the variables, then where the system installs them, then the PATH.
 * @param {Machine} machine
 * @returns {string[]}
 */
export function browserCandidates({ platform, env, home }) {
  const windows = platform === 'win32';
  const paths = windows ? path.win32 : path.posix;
  const named = [env.THROUGHLINE_BROWSER, env.CHROME_PATH];
  const onPath = (env.PATH ?? env.Path ?? '')
    .split(paths.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => COMMANDS.map((name) => paths.join(folder, windows ? `${name}.exe` : name)));
  /** @type {string[]} */
  let installed = [];
  if (windows) {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    installed = WINDOWS.flatMap((parts) => roots.flatMap((root) => (root ? [paths.join(root, ...parts)] : [])));
  } else if (platform === 'darwin') {
    const roots = ['/Applications', paths.join(home, 'Applications')];
    installed = MAC.flatMap((app) => roots.map((root) => paths.join(root, app)));
  } else {
    installed = LINUX;
  }
  const all = [...named, ...installed, ...onPath].filter((candidate) => candidate !== undefined && candidate !== '');
  return [...new Set(/** @type {string[]} */ (all))];
}

/**
 * The first candidate that works, or undefined. A browser named in THROUGHLINE_BROWSER is a decision, so one that does
 * not work is an error rather than a reason to take another.
 * @param {Machine} machine
 * @param {(file: string) => boolean} works
 * @param {string[]} [further] tried after the machine's own candidates (Playwright's cache)
 * @returns {string | undefined}
 */
export function findBrowser(machine, works, further = []) {
  const wanted = machine.env.THROUGHLINE_BROWSER;
  if (wanted && !works(wanted)) {
    throw new Error(`THROUGHLINE_BROWSER names ${wanted}, which does not run as a browser; correct it or unset it.`);
  }
  return [...browserCandidates(machine), ...further].find(works);
}

/**
 * Whether the file is there and starts. Ubuntu's `chromium` is a stub that only says "install the snap", and a browser
 * without its libraries exists but cannot run, so existing is not enough. (On Windows `--version` opens a window.)
 * @param {string} file
 */
export function browserRuns(file) {
  if (!existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  const result = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return result.status === 0 && /\d+\.\d+/.test(result.stdout);
}

/** @returns {Promise<string[]>} the browser in Playwright's cache, if that is where one would be */
async function playwrightCache() {
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath()];
}

/** @returns {boolean} whether the distribution's own package manager may install a browser here */
export function mayUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release);
}

/**
 * Runs an installer, and answers whether it went well.
 * @param {string} command
 * @param {string[]} args
 */
export function run(command, args) {
  console.error(`> ${[path.basename(command), ...args].join(' ')}`);
  // Output goes to stderr so that `node scripts/browser.mjs` prints nothing but the path on stdout.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env }).status === 0;
}

/** @param {string[]} args */
export function runPlaywright(args) {
  const manifest = createRequire(import.meta.url).resolve('@playwright/test/package.json');
  return run(process.execPath, [path.join(path.dirname(manifest), 'cli.js'), ...args]);
}

/**
 * The path of a browser that runs, installed first if the machine has none.
 * @returns {Promise<string>}
 * @throws {Error} one sentence that says what to do, if there is none and none can be installed
 */
export async function ensureBrowser() {
  const machine = { platform: process.platform, env: process.env, home: process.env.HOME ?? '' };
  const find = async () => findBrowser(machine, browserRuns, await playwrightCache());
  const found = await find();
  if (found) return found;

  const apt = mayUseApt();
  console.error('No Chrome, Chromium or Edge found: installing one for the end-to-end tests.');
  if (apt && run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])) {
    const packaged = await find();
    if (packaged) return packaged;
  }
  runPlaywright(apt ? ['install', '--with-deps', 'chromium'] : ['install', 'chromium']);
  const downloaded = await find();
  if (downloaded) return downloaded;
  throw new Error(
    'There is no browser for the end-to-end tests and none could be installed: install Chrome, Chromium or Edge, or set THROUGHLINE_BROWSER to the path of one.',
  );
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    console.log(await ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
