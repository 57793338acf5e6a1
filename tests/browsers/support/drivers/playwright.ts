import { readFile } from 'node:fs/promises';
import { type BrowserContext, type BrowserType, chromium, firefox, type Page, webkit } from '@playwright/test';
import { browserFlags } from '../../../../scripts/browser.mjs';
import type { Driven, Engine, LaunchOptions, Tab, Trouble } from '../driver';
import { groupGone, groupsNaming, signalGroup } from '../processes';
import { foreign, reporter, troubleOf } from '../reports';

const PATIENCE = 30_000;
const TYPES: Readonly<Record<string, BrowserType>> = { chromium, firefox, webkit };

/** A build of Playwright's own, or any Chromium. */
export function playwright(name: 'chromium' | 'firefox' | 'webkit', executable: string, version: string): Engine {
  return {
    description: `${name} ${version} through Playwright`,
    launch: (options) => openContext(name, executable, options),
    async close() {},
  };
}

async function openContext(name: string, executablePath: string, options: LaunchOptions): Promise<Driven> {
  const { profile, isPrivate, blocksStorage, init } = options;
  const type = TYPES[name];
  if (!type) throw new Error(`Playwright knows no ${name}.`);
  const preferences = { 'network.cookie.cookieBehavior': blocksStorage ? 2 : 5 };
  const settings = {
    executablePath,
    ...(name === 'chromium' ? { args: browserFlags } : {}),
    ...(name === 'firefox' ? { firefoxUserPrefs: preferences } : {}),
  };
  const page = { viewport: { width: 1440, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce' } as const;
  // A context of its own that is not on the disk is what these builds have for a private window.
  const browser = isPrivate ? await type.launch(settings) : null;
  const context = browser
    ? await browser.newContext(page)
    : await type.launchPersistentContext(profile, { ...settings, ...page });
  const trouble: Trouble[] = [];
  await watch(context, trouble, init);
  let spare = context.pages()[0];
  const close = async () => {
    await context.close();
    await browser?.close();
  };
  return {
    trouble,
    async open(url) {
      const tab = spare ?? (await context.newPage());
      spare = undefined;
      watchOrigin(tab, new URL(url).origin, trouble);
      await tab.goto(url);
      return tabOf(tab);
    },
    async kill() {
      const groups = groupsNaming(profile);
      if (groups.length === 0) throw new Error('The processes of the browser cannot be told from others here.');
      for (const group of groups) signalGroup(group, 'SIGKILL');
      for (const group of groups) await groupGone(group);
      await close().catch(() => undefined);
    },
    close,
    async nextDownload() {
      const saved = await Promise.race(
        [...context.pages()].map((one) => one.waitForEvent('download', { timeout: PATIENCE })),
      );
      return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), 'utf8') };
    },
  };
}

async function watch(context: BrowserContext, trouble: Trouble[], init: string | undefined): Promise<void> {
  await context.addInitScript(reporter("(text) => { if (text.startsWith('policy')) console.error(text); }"));
  if (init) await context.addInitScript(init);
  context.on('console', (message) => {
    if (message.type() === 'error') trouble.push(troubleOf(message.text()));
  });
  context.on('weberror', (error) => {
    trouble.push({ kind: 'exception', text: error.error().stack ?? error.error().message });
  });
}

function watchOrigin(page: Page, home: string, trouble: Trouble[]): void {
  page.on('request', (request) => {
    const other = foreign(request.url(), home);
    if (other) trouble.push(other);
  });
}

function tabOf(page: Page): Tab {
  return {
    async evaluate(body, ...args) {
      const source = `(async (args) => { ${body} })(${JSON.stringify(args)}).then((answer) => JSON.stringify(answer ?? null))`;
      return JSON.parse(await page.evaluate<string>(source));
    },
    async goto(url) {
      await page.goto(url);
    },
    async reload() {
      await page.reload();
    },
    show: () => page.bringToFront(),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    click: ({ x, y }, { times = 1, button = 'left' } = {}) => page.mouse.click(x, y, { clickCount: times, button }),
    hover: ({ x, y }) => page.mouse.move(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 12 });
      await page.mouse.up();
    },
    async wheel({ x, y }, notches, held) {
      await page.mouse.move(x, y);
      if (held) await page.keyboard.down(held);
      await page.mouse.wheel(0, notches * 100);
      if (held) await page.keyboard.up(held);
    },
    async choose(files, gesture) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser', { timeout: PATIENCE }), gesture()]);
      await chooser.setFiles([...files]);
    },
    async picture(file) {
      await page.screenshot({ path: file });
    },
  };
}
