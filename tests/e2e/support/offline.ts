import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { startServer } from '../../../scripts/server.mjs';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The build under test. */
export const dist = () => path.resolve(ROOT, process.env.THROUGHLINE_DIST ?? 'dist');

/** Resolves once the app is kept whole in the browser and its worker answers for the page. */
export async function keptOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller) return;
    await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  });
}

/** A host that is there for one visit of each browser, and gone otherwise. */
export interface GoneHost {
  readonly url: string;
  /** Lets the browser visit the app once, then takes server and network away from it. */
  visitOnce(context: BrowserContext): Promise<void>;
}

/** Finds a free port for a host that is gone until somebody visits. */
export async function goneHost(): Promise<GoneHost> {
  const { url, port, close } = await startServer({ root: dist(), port: 0 });
  await close();
  return {
    url,
    async visitOnce(context) {
      const server = await startServer({ root: dist(), port });
      try {
        const page = await context.newPage();
        await page.goto(url);
        await keptOffline(page);
        await page.close();
      } finally {
        await server.close();
      }
      await context.setOffline(true);
    },
  };
}
