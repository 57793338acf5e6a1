import { rename } from './support/rename';
import { expect, test } from './support/test';

/** How a browser refuses each thing that the app or its libraries reach for: it throws as soon as it is looked at. */
const WINDOW = ['indexedDB', 'localStorage', 'sessionStorage', 'caches', 'BroadcastChannel', 'matchMedia', 'crypto'];
const NAVIGATOR = ['locks', 'serviceWorker', 'storage', 'clipboard', 'wakeLock', 'userActivation'];

test.describe('whatever a browser forbids', () => {
  // Some of what is refused is told in the console.
  test.use({ expectViolations: true });

  for (const name of [...WINDOW, ...NAVIGATOR, 'everything']) {
    test(`${name}: words come up, and a journey opens`, async ({ page }) => {
      const all = [...WINDOW, ...NAVIGATOR];
      await page.addInitScript(
        ({ names, ofNavigator }) => {
          for (const one of names) {
            const owner = ofNavigator.includes(one) ? navigator : window;
            Object.defineProperty(owner, one, {
              configurable: true,
              get() {
                throw new DOMException('The operation is insecure.', 'SecurityError');
              },
            });
          }
        },
        { names: name === 'everything' ? all : [name], ofNavigator: NAVIGATOR },
      );
      await page.goto('./');
      const canStore = name !== 'indexedDB' && name !== 'everything';
      await page.getByRole('button', { name: canStore ? 'Open the example' : 'Start a journey in this tab' }).click();
      await page.waitForURL(/#\/journey\/[\w-]+\/map/);
      await rename(page, 'In spite of it');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('In spite of it');
      if (canStore) await expect(page.locator('header')).toContainText('Saved');
      else await expect(page.getByRole('status').filter({ hasText: 'store anything' })).toBeVisible();
    });
  }

  test('what it forbids is said, with what works anyway, until it is read', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.set(window, 'BroadcastChannel', () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      });
    });
    await page.goto('./');
    const notice = page.getByRole('status').filter({ hasText: 'use one tab at a time. Everything else works.' });
    await expect(notice).toBeVisible();
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toBeHidden();
  });

  test('a part of the app that cannot start is said in words, never a blank page', async ({ page }) => {
    await page.route(/assets\/app-.*\.js$/, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('Your saved work is not affected');
    await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  });
});
