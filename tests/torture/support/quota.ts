import type { Page } from '@playwright/test';

/** Limits what the page's origin may store, as a full disk would; lifted with null. */
export async function limitStorage(page: Page, bytes: number | null): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const origin = new URL(page.url()).origin;
  await session.send('Storage.overrideQuotaForOrigin', bytes === null ? { origin } : { origin, quotaSize: bytes });
  // The browser forgets the limit with the session that set it, so the session stays open for as long as the page.
}

/** Bytes that the page's origin stores, as the browser counts them. */
export async function storageUsed(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
}
