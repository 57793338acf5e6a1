// What `npm start` does, once it is known that this Node can.

import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { startServer } from './server.mjs';

const DEFAULT_PORT = 4173;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * The command that opens a page in the default browser, or undefined where there is no one to see it.
 * @param {string} url
 * @param {string} platform `process.platform`
 * @param {Record<string, string | undefined>} env
 * @returns {[string, ...string[]] | undefined}
 */
export function openCommand(url, platform, env) {
  if (env.CI) return undefined;
  if (platform === 'darwin') return ['open', url];
  if (platform === 'win32') return ['cmd', '/c', 'start', '', url];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', url] : undefined;
}

/** @param {string} url */
function openBrowser(url) {
  const command = openCommand(url, process.platform, process.env);
  if (!command) return;
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  // Without an opener (a bare Linux desktop) the address in the terminal is enough.
  child.on('error', () => {});
  child.unref();
}

/** @param {string | undefined} text */
function parsePort(text) {
  const port = Number(text ?? DEFAULT_PORT);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`--port takes a number from 0 to 65535, not "${text}".`);
}

/**
 * @param {string[]} argv
 * @returns {Promise<void>} resolves when the server listens
 */
export async function start(argv) {
  try {
    const { values } = parseArgs({
      args: argv,
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean', default: false } },
    });
    const port = parsePort(values.port);
    await build({ root: ROOT, logLevel: 'warn' });
    const server = await startServer({ root: path.join(ROOT, 'dist'), port, tries: 50 });
    if (port !== 0 && server.port !== port) console.log(`Port ${port} is taken, so this is port ${server.port}.`);
    console.log(`Throughline is on ${server.url} – press Ctrl-C to stop.`);
    if (!values['no-open']) openBrowser(server.url);
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
      process.once(signal, () => void server.close().then(() => process.exit(0)));
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
