import { axe } from './support/axe';
import { expect, test } from './support/test';
import { settle } from './support/watch';

test('the page is served with the production headers and stays within them', async ({ page, trouble }) => {
  const response = await page.goto('./');
  const headers = response?.headers() ?? {};
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).not.toMatch(/unsafe-/);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-cache',
  });
  await expect(page.locator('#root')).not.toBeEmpty();
  await settle(page.context());
  expect(trouble).toEqual([]);
});

test('axe runs under the policy', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('#root')).not.toBeEmpty();
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = './favicon.svg';
    document.body.append(image);
  });
  expect(await axe(page)).toContainEqual(expect.stringContaining('image-alt'));
});

test('expected to fail: what the page did fails a test whose own assertions hold', async ({ page }) => {
  test.fail();
  await page.goto('./');
  await page.evaluate(() => console.error('something is off'));
});

test.describe('what every other test fails on is seen', () => {
  test.use({ expectViolations: true });

  const INJECTIONS: Record<string, { inject: () => void; seen: { kind: string; text: string } }> = {
    'an inline style': {
      inject: () => {
        const style = document.createElement('style');
        style.textContent = 'body { color: red }';
        document.head.append(style);
      },
      seen: { kind: 'policy', text: 'style-src-elem refused inline' },
    },
    'an inline event handler': {
      inject: () => document.body.setAttribute('onclick', 'alert(1)'),
      seen: { kind: 'policy', text: 'require-trusted-types-for' },
    },
    'markup from a string': {
      inject: () => {
        document.createElement('div').innerHTML = '<b>bold</b>';
      },
      seen: { kind: 'policy', text: 'require-trusted-types-for' },
    },
    'an inline script': {
      inject: () => {
        const script = document.createElement('script');
        script.append('window.injected = true');
        document.body.append(script);
      },
      seen: { kind: 'policy', text: 'refused' },
    },
    'a fetch from another origin': {
      inject: () => void fetch('https://example.invalid/collect').catch(() => undefined),
      seen: { kind: 'policy', text: 'connect-src refused https://example.invalid/collect' },
    },
    // No policy stops a navigation, so this one is seen as a request.
    'a navigation to another origin': {
      inject: () => void window.open('https://example.invalid/elsewhere'),
      seen: { kind: 'origin', text: 'GET https://example.invalid/elsewhere' },
    },
    'an uncaught exception': {
      inject: () =>
        queueMicrotask(() => {
          throw new Error('nobody caught me');
        }),
      seen: { kind: 'exception', text: 'nobody caught me' },
    },
    'a console error': {
      inject: () => console.error('something is off'),
      seen: { kind: 'console', text: 'something is off' },
    },
  };

  for (const [name, { inject, seen }] of Object.entries(INJECTIONS)) {
    test(name, async ({ page, trouble }) => {
      await page.goto('./');
      await page.evaluate(inject).catch(() => undefined);
      await expect
        .poll(() => trouble.filter(({ kind, text }) => kind === seen.kind && text.includes(seen.text)))
        .not.toEqual([]);
    });
  }
});
