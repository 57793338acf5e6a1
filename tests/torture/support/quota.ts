import type { CDPSession, Page } from '@playwright/test';

/** The browser forgets a limit with the session that set it, so there is one session for as long as the page. */
const sessions = new WeakMap<Page, CDPSession>();

/** Limits what the page's origin may store, as a full disk would; lifted with null. */
export async function limitStorage(page: Page, bytes: number | null): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const origin = new URL(page.url()).origin;
  await session.send('Storage.overrideQuotaForOrigin', bytes === null ? { origin } : { origin, quotaSize: bytes });
}

/** Bytes that the page's origin stores, as the browser counts them. */
export async function storageUsed(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
}
