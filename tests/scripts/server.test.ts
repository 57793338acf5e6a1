import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../scripts/headers.mjs';
import { resolveRequest, startServer } from '../../scripts/server.mjs';

const parent = mkdtempSync(path.join(tmpdir(), 'throughline-server-'));
const root = path.join(parent, 'dist');
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  writeFileSync(path.join(root, 'index.html'), '<!doctype html><title>Throughline</title>');
  writeFileSync(path.join(root, 'assets', 'index-abc.js'), 'export {};');
  writeFileSync(path.join(root, 'a map.json'), '{}');
  writeFileSync(path.join(root, '_headers'), '/*');
  writeFileSync(path.join(root, '.hidden'), 'no');
  writeFileSync(path.join(parent, 'secret.txt'), 'no');
  server = await startServer({ root, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

/** fetch() normalises `..` away before it asks; this asks for exactly that path. */
function ask(
  requestPath: string,
  method = 'GET',
): Promise<{ status: number; headers: http.IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port: server.port, path: requestPath, method }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += String(part);
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    request.on('error', reject).end();
  });
}

describe('the static server', () => {
  it('serves the page for the root, with every production header', async () => {
    const { status, headers, body } = await ask('/?x=1');
    expect(status).toBe(200);
    expect(body).toContain('Throughline');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers[name.toLowerCase()]).toBe(value);
  });

  it('gives scripts and data their types, and names with spaces their files', async () => {
    expect((await ask('/assets/index-abc.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect((await ask('/a%20map.json')).headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('answers an unknown path with 404, still under the policy, since addresses live behind the hash', async () => {
    const { status, headers } = await ask('/journeys/42');
    expect(status).toBe(404);
    expect(headers['content-security-policy']).toBeDefined();
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/..%5csecret.txt',
    '/assets/%00.js',
    '/%zz',
    '/.hidden',
    '/_headers',
    '/assets',
    '/assets/',
  ])('gives nothing away for %s', async (requestPath) => {
    expect((await ask(requestPath)).status).toBe(404);
    expect(resolveRequest(root, requestPath)).toBeUndefined();
  });

  it('refuses to be written to', async () => {
    expect((await ask('/', 'POST')).status).toBe(405);
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('takes the next free port when the wanted one is taken, and says so through its address', async () => {
    await expect(startServer({ root, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    const next = await startServer({ root, port: server.port, tries: 20 });
    expect(next.port).toBeGreaterThan(server.port);
    expect(next.url).toBe(`http://localhost:${next.port}/`);
    await next.close();
  });
});
