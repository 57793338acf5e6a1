import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { precacheEntries } from '../../scripts/service-worker.mjs';

const file = (name: string, text = name) => ({ name, content: Buffer.from(text) });

describe('what is kept for offline use', () => {
  it('is every file of the build, but not the worker itself, what hosts read, hidden files and source maps', () => {
    const names = ['index.html', 'assets/index-abc.js', 'schema/journey-1.json', 'icons/icon-192.png'];
    const left = ['sw.js', '_headers', '.nojekyll', 'assets/index-abc.js.map'];
    expect(precacheEntries([...names, ...left].map((name) => file(name))).map(({ url }) => url)).toEqual(
      [...names].sort(),
    );
  });

  it('is asked for anew when its content changes; what is named by its content never is', () => {
    const revisions = (text: string) =>
      precacheEntries([file('index.html', text), file('assets/index-abc.js', text)]).map(({ revision }) => revision);
    const [asset, page] = revisions('one');
    expect(asset).toBeNull();
    expect(page).not.toBeNull();
    expect(revisions('one')).toEqual([asset, page]);
    expect(revisions('two')[1]).not.toBe(page);
  });

  it('is refused by the browser when it has other content', () => {
    const [entry] = precacheEntries([file('index.html', 'one')]);
    expect(entry?.integrity).toBe(`sha256-${createHash('sha256').update('one').digest('base64')}`);
  });
});

describe('the app that can be installed', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../public/manifest.webmanifest', import.meta.url), 'utf8'));

  it('starts wherever it is hosted: every address in its manifest is relative', () => {
    const addresses = [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }: { src: string }) => src)];
    for (const address of addresses) expect(address).toMatch(/^\.\//);
    // An id is read from the root of the host; without one it is the start address, which differs by path.
    expect(manifest.id).toBeUndefined();
  });

  it('has icons of every size that systems ask for, as large as they say', () => {
    const png = manifest.icons.filter(({ type }: { type: string }) => type === 'image/png');
    expect(png.map(({ sizes, purpose }: { sizes: string; purpose: string }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes } of manifest.icons as { src: string; sizes: string }[]) {
      const address = new URL(src, new URL('../../public/', import.meta.url));
      expect(existsSync(address)).toBe(true);
      if (sizes === 'any') continue;
      const header = readFileSync(address);
      expect(`${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`).toBe(sizes);
    }
  });
});
