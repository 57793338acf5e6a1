import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { browserFlags } from '../../../scripts/browser.mjs';

/** A browser as a person has it: a process of its own with a profile on the disk, which outlives it. */
export interface RealBrowser {
  readonly context: BrowserContext;
  /** Commands to the browser as a whole. */
  readonly session: CDPSession;
  /** Whether its process still runs. */
  isRunning(): boolean;
  /** The tab that it started with, or a new one. */
  page(): Promise<Page>;
  /** SIGKILL to the browser and all its processes; resolves when they are gone. */
  kill(): Promise<void>;
  /** Closes it as a person does; resolves when its processes are gone. */
  close(): Promise<void>;
}

const FLAGS = [
  '--headless',
  ...browserFlags,
  // Four tabs side by side all work: none is asleep.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-dev-shm-usage',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--use-mock-keychain',
  '--lang=en-GB',
  '--window-size=1440,1040',
  '--remote-debugging-port=0',
];

const START_TIMEOUT = 60_000;
const END_TIMEOUT = 30_000;

const living = new Set<ChildProcess>();
let endsTogether = false;

/** Whoever ends the torture, by Ctrl+C or a time limit, ends its browsers with it. */
function endTogether(): void {
  if (endsTogether) return;
  endsTogether = true;
  process.once('exit', () => {
    for (const child of living) signal(child, 'SIGKILL');
  });
  for (const [name, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    // A test runner has its own way to end.
    if (process.listenerCount(name) === 0) process.once(name, () => process.exit(code));
  }
}

export async function launchRealBrowser(executable: string, profile: string): Promise<RealBrowser> {
  mkdirSync(profile, { recursive: true });
  // A group of its own, so that one signal reaches every process of the browser at once.
  const child = spawn(executable, [...FLAGS, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  endTogether();
  living.add(child);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let browser: Browser;
  try {
    browser = await chromium.connectOverCDP(await debuggerAddress(child));
  } catch (error) {
    signal(child, 'SIGKILL');
    throw error;
  }
  const context = browser.contexts()[0];
  if (!context) throw new Error('The browser came without a window.');
  context.setDefaultTimeout(START_TIMEOUT);
  const session = await browser.newBrowserCDPSession();

  const gone = async () => {
    await within(END_TIMEOUT, exited, 'The browser did not end.');
    const deadline = Date.now() + END_TIMEOUT;
    while (signal(child, 0) && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 5));
    living.delete(child);
    await browser.close().catch(() => undefined);
  };
  return {
    context,
    session,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    page: async () => context.pages()[0] ?? context.newPage(),
    async kill() {
      signal(child, 'SIGKILL');
      await gone();
    },
    async close() {
      await session.send('Browser.close').catch(() => undefined);
      await gone();
    },
  };
}

/** Sends a signal to the whole group; false when nobody is left in it. */
function signal(child: ChildProcess, name: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, name);
    return true;
  } catch {
    return false;
  }
}

function debuggerAddress(child: ChildProcess): Promise<string> {
  const announced = new Promise<string>((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const address = /DevTools listening on (\S+)/.exec(text)?.[1];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The browser ended at once (${code}): ${text.slice(-500)}`)));
  });
  return within(START_TIMEOUT, announced, 'The browser did not start.');
}

/** The promise, or an error when it takes longer. */
export function within<T>(milliseconds: number, promise: Promise<T>, message: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
