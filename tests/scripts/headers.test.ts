import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  headersFile,
  headersFor,
  INJECTED_STYLES,
  SECURITY_HEADERS,
  sha256,
  WORKER_POLICY,
} from '../../scripts/headers.mjs';

const root = path.dirname(createRequire(import.meta.url).resolve('react-aria/package.json'));
const reactAria = (file: string) => readFileSync(path.join(root, 'dist/private', file), 'utf8');

/** The text that a module of React Aria puts into its <style>, with the constants that it interpolates filled in. */
function injectedText(file: string): string {
  const source = reactAria(file);
  const template = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1];
  if (template === undefined) throw new Error(`${file} no longer injects a style this way`);
  return template
    .replace(/\$\{([^}]+)\}/g, (_all, name: string) => {
      const value = source.split(`const ${name} = '`)[1]?.split("'")[0];
      if (value === undefined) throw new Error(`${file}: where does ${name} come from?`);
      return value;
    })
    .trim();
}

describe('the content security policy', () => {
  const policy = new Map(
    (SECURITY_HEADERS['Content-Security-Policy'] ?? '').split('; ').map((rule) => {
      const [name = '', ...values] = rule.split(' ');
      return [name, values] as const;
    }),
  );

  it('allows nothing that it does not name, no inline script and no eval', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    expect([...policy.values()].flat().filter((value) => /unsafe|\*|http/.test(value))).toEqual([]);
  });

  it('allows the styles that the installed React Aria injects, by their hash, and no other', () => {
    const installed = ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'].map(injectedText);
    expect(Object.values(INJECTED_STYLES)).toEqual(installed);
    expect(policy.get('style-src')).toEqual(["'self'", ...installed.map(sha256)]);
  });

  it('lets one trusted-types policy be made, and only once', () => {
    expect(policy.get('trusted-types')).toEqual([WORKER_POLICY]);
  });

  it('hashes as browsers do', () => {
    // The example of the CSP specification.
    expect(sha256("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
  });
});

describe('the headers', () => {
  it('stand in public/_headers as they are served (stale? node scripts/headers.mjs)', () => {
    const stored = readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8');
    expect(stored).toBe(headersFile());
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(stored).toContain(`  ${name}: ${value}\n`);
  });

  it('keep for ever only what is named by its content', () => {
    expect(headersFor('/assets/index-abc123.js')['Cache-Control']).toContain('immutable');
    expect(headersFor('/index.html')['Cache-Control']).toBe('no-cache');
    expect(headersFor('/sw.js')['Cache-Control']).toBe('no-cache');
    expect(headersFor('/manifest.webmanifest')['Cache-Control']).toBe('no-cache');
    expect(headersFile()).toMatch(/^\/sw\.js\n {2}Cache-Control: no-cache$/m);
    expect(headersFile()).toMatch(/^\/manifest\.webmanifest\n {2}Cache-Control: no-cache$/m);
    expect(headersFor('/schema/journey.json')['Cache-Control']).toBe('no-cache');
  });
});
