// Finds Firefox and WebKit for `npm run test:browsers`, and installs them where that is possible: Playwright's own
// builds, or on Debian and Ubuntu those of the distribution, driven with a real keyboard and mouse on a virtual screen.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { browserRuns, ensureBrowser, mayUseApt, run, runPlaywright } from './browser.mjs';

/** @typedef {'firefox' | 'webkit' | 'chromium'} EngineName */

/**
 * An engine that can be driven here. `playwright`: a build of Playwright's, or any Chromium; `bidi`: the system's Firefox
 * through WebDriver BiDi; `gtk`: WebKitGTK in a window of our own, `executable` being the Python that knows it.
 * @typedef {{ name: EngineName, how: 'playwright' | 'bidi' | 'gtk', executable: string, version: string }} FoundEngine
 */

/** @typedef {{ name: EngineName, missing: string }} MissingEngine */

/** @type {readonly EngineName[]} */
export const ENGINES = ['firefox', 'webkit', 'chromium'];

/** What a virtual screen with a real keyboard and mouse takes. */
const SCREEN = ['xvfb', 'xdotool'];
const PACKAGES = {
  firefox: ['firefox-esr', ...SCREEN],
  webkit: ['python3-gi', 'gir1.2-gtk-3.0', 'gir1.2-webkit2-4.1', 'dbus', ...SCREEN],
};

/**
 * Paths on the PATH under these names, in the order of the names.
 * @param {readonly string[]} names
 * @returns {string[]}
 */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).filter((file) => existsSync(file));
}

/** Names of the programs among these that are not on the PATH. @param {readonly string[]} names */
const absent = (...names) => names.filter((name) => onPath([name]).length === 0);

/** @param {string} text */
const versionIn = (text) => /\d+(\.\d+)+/.exec(text)?.[0] ?? 'of unknown version';

/**
 * @param {string} file
 * @returns {string}
 */
function versionOf(file) {
  if (process.platform === 'win32') return 'of unknown version';
  return versionIn(spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 }).stdout ?? '');
}

/**
 * The build that Playwright keeps in its cache.
 * @param {EngineName} name
 * @returns {Promise<FoundEngine | undefined>}
 */
async function ofPlaywright(name) {
  const types = await import('@playwright/test');
  const executable = types[name].executablePath();
  if (!executable || !existsSync(executable)) return undefined;
  // Its WebKit does not tell a version at the command line; Playwright's own number stands for it.
  return { name, how: 'playwright', executable, version: name === 'webkit' ? 'of Playwright' : versionOf(executable) };
}

/** @returns {FoundEngine | undefined} the system's Firefox, where there is a virtual screen for it */
function systemFirefox() {
  if (process.platform !== 'linux' || absent('Xvfb', 'xdotool').length > 0) return undefined;
  const named = process.env.THROUGHLINE_FIREFOX;
  if (named && !browserRuns(named)) {
    throw new Error(`THROUGHLINE_FIREFOX names ${named}, which does not run as a browser; correct it or unset it.`);
  }
  const executable = named ?? onPath(['firefox-esr', 'firefox']).find(browserRuns);
  return executable ? { name: 'firefox', how: 'bidi', executable, version: versionOf(executable) } : undefined;
}

const ASKS_FOR_WEBKIT = `import gi
gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import WebKit2
print("%d.%d.%d" % (WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version()))`;

/** @returns {FoundEngine | undefined} WebKitGTK, where a Python knows it and there is a virtual screen */
function systemWebkit() {
  if (process.platform !== 'linux' || absent('Xvfb', 'xdotool').length > 0) return undefined;
  // The distribution's own Python comes first: only that one sees the distribution's packages.
  for (const python of new Set(['/usr/bin/python3', ...onPath(['python3'])])) {
    const asked = spawnSync(python, ['-c', ASKS_FOR_WEBKIT], { encoding: 'utf8', timeout: 30_000 });
    if (asked.status === 0) {
      return { name: 'webkit', how: 'gtk', executable: python, version: versionIn(asked.stdout) };
    }
  }
  return undefined;
}

/**
 * @param {'firefox' | 'webkit'} name
 * @returns {Promise<FoundEngine | undefined>}
 */
async function find(name) {
  return (await ofPlaywright(name)) ?? (name === 'firefox' ? systemFirefox() : systemWebkit());
}

/**
 * Engines of these names, installed first where the machine has none; of one that cannot be had, the reason.
 * @param {readonly EngineName[]} names
 * @returns {Promise<(FoundEngine | MissingEngine)[]>}
 */
export async function ensureEngines(names) {
  /** @type {('firefox' | 'webkit')[]} */
  const wanted = [];
  for (const name of names) if (name !== 'chromium' && !(await find(name))) wanted.push(name);
  if (wanted.length > 0) await install(wanted);
  return Promise.all(names.map(engineOf));
}

/** @param {EngineName} name @returns {Promise<FoundEngine | MissingEngine>} */
async function engineOf(name) {
  if (name === 'chromium') {
    const executable = await ensureBrowser();
    return { name, how: 'playwright', executable, version: versionOf(executable) };
  }
  return (await find(name)) ?? { name, missing: howToGet(name) };
}

/** @param {('firefox' | 'webkit')[]} names */
async function install(names) {
  console.error(`No ${names.join(' and no ')} found that can be driven: installing.`);
  const apt = mayUseApt();
  if (apt && run('apt-get', ['update'])) {
    const packages = new Set(names.flatMap((name) => PACKAGES[name]));
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  }
  for (const name of names) {
    if (!(await find(name))) runPlaywright(apt ? ['install', '--with-deps', name] : ['install', name]);
  }
}

/** @param {'firefox' | 'webkit'} name */
function howToGet(name) {
  const start = `There is no ${name} here that can be driven, and none could be installed:`;
  return process.platform === 'linux'
    ? `${start} run \`npx playwright install --with-deps ${name}\`, or on Debian and Ubuntu \`apt-get install ${PACKAGES[name].join(' ')}\`.`
    : `${start} run \`npx playwright install ${name}\`.`;
}
