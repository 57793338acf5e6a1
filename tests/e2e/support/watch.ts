import type { BrowserContext } from '@playwright/test';
import { COMMON } from '../../../src/storage/oneWriter';

/** Something that no page of ours may do, seen in any tab of a context. */
export interface Trouble {
  /** policy: a CSP or trusted-types violation; origin: a request to another origin; the rest is errors. */
  kind: 'policy' | 'origin' | 'exception' | 'console';
  text: string;
}

/**
 * Watches every page of a context, the ones opened later included, and collects what it sees in the returned list.
 * Call it before the first page navigates. A test that makes a context of its own watches it with this.
 */
export async function watch(context: BrowserContext, baseURL: string): Promise<Trouble[]> {
  const trouble: Trouble[] = [];
  const home = new URL(baseURL).origin;
  await context.exposeBinding('__reportViolation', (_source, text: string) => {
    trouble.push({ kind: 'policy', text });
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(window, '__reportViolation') as (text: string) => void;
      report(`${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`.trim());
    });
  });
  // Killed with two writing transactions under way, Chromium throws the database away: src/storage/oneWriter.ts.
  await context.addInitScript((common) => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
      const [tables, mode] = given;
      const isOurs = new Error().stack?.includes('/assets/') === true;
      if (mode === 'readwrite' && isOurs && ![tables].flat().includes(common))
        console.error(`A transaction that writes to ${tables} does not wait for others.`);
      return transaction.apply(this, given);
    };
  }, COMMON);
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const policy = /Content Security Policy|Content-Security-Policy|Trusted ?Types?/i.test(message.text());
    trouble.push({ kind: policy ? 'policy' : 'console', text: message.text() });
  });
  context.on('weberror', (error) => {
    trouble.push({ kind: 'exception', text: error.error().stack ?? error.error().message });
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (['data:', 'blob:', 'about:'].includes(url.protocol) || url.origin === home) return;
    trouble.push({ kind: 'origin', text: `${request.method()} ${request.url()}` });
  });
  context.on('page', (page) => {
    // Playwright takes choosers only while somebody listens, and a key pressed right after the first may be quicker.
    page.on('filechooser', () => undefined);
  });
  return trouble;
}

/** Waits until what the open pages have reported so far has arrived: reports and answers share one ordered channel. */
export async function settle(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) {
    // A page that closes or navigates meanwhile has nothing left to say.
    await page.evaluate(() => undefined).catch(() => undefined);
  }
}
