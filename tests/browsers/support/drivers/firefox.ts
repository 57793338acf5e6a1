import { mkdirSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { downloadsIn } from '../downloads';
import type { Driven, Engine, LaunchOptions, Tab, Trouble } from '../driver';
import { endGroup, groupGone, own, within } from '../processes';
import { foreign, reporter, troubleOf } from '../reports';
import { type Frame, openScreen, type Screen } from '../screen';

const PATIENCE = 30_000;

/** A person's settings rather than a test's: no first-run pages, files saved without a question, nothing sent anywhere. */
const PREFERENCES = {
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.alwaysOpenPanel': false,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.startup.page': 0,
  'browser.sessionstore.resume_from_crash': false,
  'browser.aboutwelcome.enabled': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'ui.prefersReducedMotion': 1,
  'intl.accept_languages': 'en-GB, en',
};

/** The system's Firefox, with a window on a virtual screen: WebDriver BiDi looks into the page, keys and mouse are real. */
export function firefox(executable: string, version: string): Engine {
  return {
    description: `Firefox ${version} through WebDriver BiDi, with a window on a virtual screen`,
    async launch(options) {
      const screen = await openScreen();
      try {
        return await openFirefox(executable, screen, options);
      } catch (error) {
        await screen.close();
        throw error;
      }
    },
    async close() {},
  };
}

async function openFirefox(executablePath: string, screen: Screen, options: LaunchOptions): Promise<Driven> {
  const { profile, isPrivate, blocksStorage, init = '' } = options;
  const downloads = path.join(profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: false,
    userDataDir: profile,
    defaultViewport: null,
    args: ['--width', '1440', '--height', '1000'],
    env: {
      ...process.env,
      DISPLAY: screen.display,
      MOZ_ENABLE_WAYLAND: '0',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
    },
    extraPrefsFirefox: {
      ...PREFERENCES,
      'browser.download.dir': downloads,
      'browser.privatebrowsing.autostart': isPrivate === true,
      'network.cookie.cookieBehavior': blocksStorage ? 2 : 5,
    },
    timeout: PATIENCE,
  });
  const child = browser.process();
  if (!child) throw new Error('Firefox came without a process.');
  own(child);
  const trouble: Trouble[] = [];
  let home: string | null = null;
  const watch = async (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(troubleOf(message.text()));
    });
    page.on('pageerror', (error) => {
      trouble.push({
        kind: 'exception',
        text: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    });
    page.on('request', (request) => {
      const other = foreign(request.url(), home);
      if (other) trouble.push(other);
    });
    // Errors and exceptions come by the protocol already.
    await page.evaluateOnNewDocument(
      `${reporter("(text) => { if (text.startsWith('policy')) console.error(text); }")} ${init}`,
    );
  };
  const [first] = await browser.pages();
  let spare = first;
  return {
    trouble,
    async open(url) {
      home ??= new URL(url).origin;
      const page = spare ?? (await browser.newPage());
      spare = undefined;
      await watch(page);
      await page.bringToFront();
      await goto(page, url);
      await screen.focus();
      return tabOf(page, screen);
    },
    async kill() {
      await endGroup(child);
      await screen.close();
    },
    async close() {
      await within(10_000, browser.close(), 'Firefox does not close.').catch(() => undefined);
      await groupGone(child.pid, 5_000).catch(() => undefined);
      await endGroup(child);
      await screen.close();
    },
    nextDownload: downloadsIn(downloads),
  };
}

/** Goes to an address. One that differs in its hash only loads nothing, which the protocol would wait for in vain. */
async function goto(page: Page, url: string): Promise<void> {
  const isSamePage = page.url().split('#')[0] === url.split('#')[0] && url.includes('#');
  if (isSamePage) await page.evaluate(`location.href = ${JSON.stringify(url)}`);
  else await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
}

function tabOf(page: Page, screen: Screen): Tab {
  /** The page lies below the browser's own bars. */
  const frame = async (): Promise<Frame> => {
    const [left, top, scale] = (await page.evaluate(
      '[window.mozInnerScreenX, window.mozInnerScreenY, window.devicePixelRatio]',
    )) as [number, number, number];
    return { left: left * scale, top: top * scale, scale };
  };
  return {
    async evaluate(body, ...args) {
      const source = `(async (args) => { ${body} })(${JSON.stringify(args)}).then((answer) => JSON.stringify(answer ?? null))`;
      return JSON.parse(String(await page.evaluate(source)));
    },
    goto: (url) => goto(page, url),
    async reload() {
      await page.reload({ waitUntil: 'domcontentloaded' });
    },
    show: () => page.bringToFront(),
    press: screen.press,
    type: screen.type,
    click: async (at, { times = 1, button = 'left' } = {}) => screen.click(await frame(), at, times, button),
    hover: async (at) => screen.hover(await frame(), at),
    drag: async (from, to) => screen.drag(await frame(), from, to),
    wheel: async (at, notches, held) => screen.wheel(await frame(), at, notches, held),
    async choose(files, gesture) {
      const [chooser] = await Promise.all([page.waitForFileChooser({ timeout: PATIENCE }), gesture()]);
      await chooser.accept([...files]);
    },
    async picture(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
  };
}
