// A small static server for the build, with the production headers. `node scripts/server.mjs [--root dist] [--port 0]`.

import { readFileSync, realpathSync, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { headersFor } from './headers.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * The file that a request path names inside `root`, or undefined: nothing outside it, no hidden file, no folder
 * listing, and not `_headers`, which is for hosts to read and not to serve.
 * @param {string} root absolute
 * @param {string} url as requested, query included
 * @returns {{ file: string, pathname: string } | undefined} pathname: the normalised path, with a leading slash
 */
export function resolveRequest(root, url) {
  let decoded = '';
  try {
    decoded = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return undefined;
  }
  if (!decoded.startsWith('/') || /[\0\\]/.test(decoded)) return undefined;
  const parts = decoded.split('/').slice(1);
  if (parts.some((part) => part.startsWith('.'))) return undefined;
  if (parts.at(-1) === '') parts[parts.length - 1] = 'index.html';
  const pathname = `/${parts.join('/')}`;
  const file = path.join(root, ...parts);
  if (pathname === '/_headers' || !file.startsWith(root + path.sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? { file, pathname } : undefined;
}

/**
 * @param {string} root absolute
 * @returns {http.RequestListener}
 */
function handler(root) {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headersFor('/'), Allow: 'GET, HEAD' }).end();
      return;
    }
    const found = resolveRequest(root, request.url ?? '/');
    if (!found) {
      const headers = { ...headersFor('/'), 'Content-Type': TYPES['.txt'] };
      response.writeHead(404, headers).end(request.method === 'HEAD' ? undefined : 'Not found\n');
      return;
    }
    const type = TYPES[path.extname(found.file).toLowerCase()] ?? 'application/octet-stream';
    const headers = { ...headersFor(found.pathname), 'Content-Type': type };
    if (request.method === 'HEAD') {
      response.writeHead(200, headers).end();
      return;
    }
    try {
      // In one piece: a hundred small files for each view of each test take half of what streaming them takes.
      response.writeHead(200, headers).end(readFileSync(found.file));
    } catch {
      // A file that vanishes mid-answer (a rebuild) must not take the server down.
      response.destroy();
    }
  };
}

/**
 * @param {http.Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>} the port listened on
 */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** @param {unknown} error */
const codeOf = (error) => (error instanceof Error && 'code' in error ? error.code : undefined);

/**
 * Serves `root` to this machine only, on both loopback addresses: with one of them left free, another program that
 * takes it would answer for `localhost` instead.
 * @param {{ root: string, port: number, tries?: number }} options port 0: any free one; tries: how many ports in a row
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 * @throws {Error} with code EADDRINUSE when all the ports tried are taken
 */
export async function startServer({ root, port, tries = 1 }) {
  const listener = handler(path.resolve(root));
  for (let attempt = 0; ; attempt += 1) {
    /** @type {http.Server[]} */
    const servers = [];
    const close = async () => {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    };
    try {
      const ipv4 = http.createServer(listener);
      const taken = await listen(ipv4, port === 0 ? 0 : port + attempt, '127.0.0.1');
      servers.push(ipv4);
      const ipv6 = http.createServer(listener);
      try {
        await listen(ipv6, taken, '::1');
        servers.push(ipv6);
      } catch (error) {
        // A machine without IPv6 cannot lose that address to anybody else.
        if (codeOf(error) === 'EADDRINUSE') throw error;
      }
      return { url: `http://localhost:${taken}/`, port: taken, close };
    } catch (error) {
      await close();
      if (codeOf(error) !== 'EADDRINUSE' || attempt + 1 >= tries) throw error;
    }
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { root: { type: 'string', default: 'dist' }, port: { type: 'string', default: '0' } },
  });
  const server = await startServer({ root: values.root, port: Number(values.port) });
  console.log(`Serving ${values.root} on ${server.url}`);
}
