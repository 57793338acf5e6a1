import { afterEach, describe, expect, it, vi } from 'vitest';
import { SECURITY_HEADERS, WORKER_POLICY } from '../../../scripts/headers.mjs';
import { WORKER_FILE } from '../../../scripts/service-worker.mjs';

interface Rules {
  createScriptURL(url: string): string;
}

async function freshAddress() {
  vi.resetModules();
  return (await import('../../../src/app/updates/workerAddress')).workerAddress;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the address of the service worker', () => {
  it('is that of the file that the build writes', async () => {
    expect((await freshAddress())()).toBe(`./${WORKER_FILE}`);
  });

  it('is the only one that passes, with trusted types or without', async () => {
    const plain = await freshAddress();
    for (const url of ['./other.js', '/sw.js', 'https://example.invalid/sw.js', './sw.js?x', '']) {
      expect(() => plain(url)).toThrow(TypeError);
    }
    const createPolicy = vi.fn((_name: string, rules: Rules) => rules);
    vi.stubGlobal('trustedTypes', { createPolicy });
    const trusted = await freshAddress();
    expect(trusted()).toBe('./sw.js');
    expect(() => trusted('./other.js')).toThrow(TypeError);
    expect(createPolicy).toHaveBeenCalledTimes(1);
  });

  it('comes from the one policy that the headers allow', async () => {
    const names: string[] = [];
    vi.stubGlobal('trustedTypes', {
      createPolicy: (name: string, rules: Rules) => {
        names.push(name);
        return rules;
      },
    });
    (await freshAddress())();
    expect(names).toEqual([WORKER_POLICY]);
    expect(SECURITY_HEADERS['Content-Security-Policy']?.split(';').at(-1)?.trim()).toBe(
      `trusted-types ${WORKER_POLICY}`,
    );
  });
});
