import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Driven, Engine, LaunchOptions, SavedFile, Tab, Trouble } from '../driver';
import { endGroup, groupGone, own, within } from '../processes';
import { foreign, reporter, troubleOf } from '../reports';
import { openScreen, type Screen } from '../screen';

const WINDOW = fileURLToPath(new URL('../webkit-window.py', import.meta.url));
const PATIENCE = 30_000;
/** The window has no frame and lies in the corner of its screen. */
const FRAME = { left: 0, top: 0, scale: 1 };
/** Without a GPU, a session bus or, as root, a sandbox. */
const ENVIRONMENT = {
  GDK_BACKEND: 'x11',
  GTK_USE_PORTAL: '0',
  NO_AT_BRIDGE: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
};

interface Message {
  readonly n?: number;
  readonly ok?: unknown;
  readonly err?: string;
  readonly ev?: 'request' | 'report' | 'crash' | 'download' | 'download-failed' | 'chooser' | 'permission' | 'dialog';
  readonly url?: string;
  readonly text?: string;
  readonly to?: string;
  readonly why?: string;
}

/** WebKitGTK in a small window of our own (`webkit-window.py`), with a real keyboard and mouse. */
export function webkitGtk(python: string, version: string): Engine {
  return {
    description: `WebKitGTK ${version} in a window on a virtual screen`,
    async launch(options) {
      const screen = await openScreen();
      try {
        return await openWindow(python, screen, options);
      } catch (error) {
        await screen.close();
        throw error;
      }
    },
    async close() {},
  };
}

async function openWindow(python: string, screen: Screen, options: LaunchOptions): Promise<Driven> {
  const downloads = path.join(options.profile, 'downloads');
  mkdirSync(downloads, { recursive: true });
  const init = `${reporter('(text) => webkit.messageHandlers.report.postMessage(text)')}
    { const { error } = console;
      console.error = (...given) => {
        webkit.messageHandlers.report.postMessage('console: ' + given.map(String).join(' '));
        error.apply(console, given);
      }; }
    ${options.init ?? ''}`;
  const args = [WINDOW, '--data', options.profile, '--downloads', downloads, '--init', init];
  const child = spawn(python, options.isPrivate ? [...args, '--ephemeral'] : args, {
    env: { ...process.env, ...ENVIRONMENT, DISPLAY: screen.display },
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  own(child);
  const trouble: Trouble[] = [];
  const events = new Set<(message: Message) => void>();
  let home: string | null = null;
  events.add(({ ev, text = '', url = '', why = '' }) => {
    if (ev === 'report') trouble.push(troubleOf(text));
    if (ev === 'crash') trouble.push({ kind: 'crash', text: `The page’s process ended: ${why}.` });
    const other = ev === 'request' ? foreign(url, home) : null;
    if (other) trouble.push(other);
  });
  const next = (kind: Message['ev']) =>
    new Promise<Message>((resolve) => {
      const hear = (message: Message) => {
        if (message.ev !== kind) return;
        events.delete(hear);
        resolve(message);
      };
      events.add(hear);
    });
  const call = caller(child, (message) => {
    for (const hear of [...events]) hear(message);
  });
  await call('version');
  await screen.focus();

  let tabs = 0;
  const end = async () => {
    await endGroup(child);
    await screen.close();
  };
  return {
    trouble,
    async open(url) {
      home ??= new URL(url).origin;
      tabs += 1;
      const id = `tab-${tabs}`;
      await call('new', { id, url });
      await screen.focus();
      return tabOf(id, { call, screen, next });
    },
    kill: end,
    async close() {
      await call('quit').catch(() => undefined);
      await groupGone(child.pid, 5_000).catch(() => undefined);
      await end();
    },
    async nextDownload(): Promise<SavedFile> {
      const { to = '' } = await within(PATIENCE, next('download'), 'No file was saved.');
      const file = fileURLToPath(to.startsWith('file:') ? to : `file://${to}`);
      return { name: path.basename(file), text: await readFile(file, 'utf8') };
    },
  };
}

type Call = (cmd: string, given?: Readonly<Record<string, unknown>>) => Promise<unknown>;

/** Commands to the window and their answers; whatever else it says goes to `onEvent`. */
function caller(child: ChildProcessWithoutNullStreams, onEvent: (message: Message) => void): Call {
  const open = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let said = '';
  let ended: Error | undefined;
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2_000);
  });
  child.once('error', (error) => give(new Error(`The WebKit window does not start: ${error.message}`)));
  child.once('exit', (code, signal) => {
    give(new Error(`The WebKit window ended (${signal ?? code}). It said: ${said.trim() || 'nothing'}`));
  });
  child.stdin.on('error', () => undefined);
  const give = (error: Error) => {
    ended = error;
    for (const { reject } of open.values()) reject(error);
    open.clear();
  };
  readline.createInterface({ input: child.stdout }).on('line', (line) => {
    const message = JSON.parse(line) as Message;
    const waiting = message.n === undefined ? undefined : open.get(message.n);
    if (!waiting || message.n === undefined) return onEvent(message);
    open.delete(message.n);
    if (message.err === undefined) waiting.resolve(message.ok);
    else waiting.reject(new Error(message.err));
  });
  let last = 0;
  return (cmd, given = {}) => {
    if (ended) return Promise.reject(ended);
    last += 1;
    const n = last;
    const answer = new Promise<unknown>((resolve, reject) => open.set(n, { resolve, reject }));
    child.stdin.write(`${JSON.stringify({ ...given, cmd, n })}\n`);
    return within(PATIENCE, answer, `The WebKit window does not answer to “${cmd}”.`);
  };
}

interface Window {
  readonly call: Call;
  readonly screen: Screen;
  next(kind: Message['ev']): Promise<Message>;
}

function tabOf(id: string, { call, screen, next }: Window): Tab {
  const evaluate: Tab['evaluate'] = async (body, ...args) => {
    const js = `const answer = await (async (args) => { ${body} })(${JSON.stringify(args)}); return JSON.stringify(answer ?? null);`;
    // A page that is left while it is asked answers so; the one that comes is asked again.
    const ask = (tries: number): Promise<unknown> =>
      call('eval', { id, js }).catch(async (error: Error) => {
        if (tries === 0 || error.message !== 'Unsupported result type') throw error;
        await new Promise((resolve) => setTimeout(resolve, 200));
        return ask(tries - 1);
      });
    return JSON.parse(String(await ask(5)));
  };
  return {
    evaluate,
    async goto(url) {
      await call('goto', { id, url });
    },
    async reload() {
      await call('reload', { id });
    },
    async show() {
      await call('show', { id });
    },
    press: screen.press,
    type: screen.type,
    click: (at, { times = 1, button = 'left' } = {}) => screen.click(FRAME, at, times, button),
    hover: (at) => screen.hover(FRAME, at),
    drag: (from, to) => screen.drag(FRAME, from, to),
    wheel: (at, notches, held) => screen.wheel(FRAME, at, notches, held),
    async choose(files, gesture) {
      await call('files', { files });
      const chosen = next('chooser');
      await gesture();
      await within(PATIENCE, chosen, 'No file chooser came.');
    },
    async picture(file) {
      await call('picture', { id, file });
    },
  };
}
