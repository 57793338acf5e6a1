import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { Point } from './driver';
import { endGroup, own } from './processes';

const run = promisify(execFile);

/** Where the page's viewport begins on the screen, and how large a CSS pixel is there. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** A screen of its own with a real keyboard and mouse: what they do, the browser cannot tell from a person. */
export interface Screen {
  readonly display: string;
  /** Gives the keyboard to the browser's window, of which there is one on this screen. */
  focus(): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  click(frame: Frame, at: Point, times: number, button: 'left' | 'right'): Promise<void>;
  hover(frame: Frame, at: Point): Promise<void>;
  drag(frame: Frame, from: Point, to: Point): Promise<void>;
  wheel(frame: Frame, at: Point, notches: number, held?: 'Shift' | 'Control'): Promise<void>;
  close(): Promise<void>;
}

/** What the X server calls keys that Playwright, and so our tests, call otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  Control: 'ctrl',
  Shift: 'shift',
  Alt: 'alt',
  Enter: 'Return',
  Backspace: 'BackSpace',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ContextMenu: 'Menu',
  '?': 'question',
  '/': 'slash',
  ' ': 'space',
};
const named = (keys: string) =>
  keys
    .split('+')
    .map((key) => NAMES[key] ?? key)
    .join('+');

const STEPS = 12;

/** Starts a virtual screen under a number that is free. */
export async function openScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1460x1060x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  own(server);
  const display = `:${await announced(server)}`;
  const xdotool = async (...args: readonly string[]) => {
    const { stdout } = await run('xdotool', [...args], { env: { ...process.env, DISPLAY: display } });
    return stdout;
  };
  const at = ({ left, top, scale }: Frame, { x, y }: Point) => [
    String(Math.round(left + x * scale)),
    String(Math.round(top + y * scale)),
  ];
  return {
    display,
    async focus() {
      const windows = (await xdotool('search', '--onlyvisible', '--name', '')).trim().split('\n').filter(Boolean);
      const sizes = await Promise.all(
        windows.map(async (id) => {
          const [, width = '0', height = '0'] =
            /Geometry: (\d+)x(\d+)/.exec(await xdotool('getwindowgeometry', id).catch(() => '')) ?? [];
          return { id, size: Number(width) * Number(height) };
        }),
      );
      // The root window has the size of the screen and takes no keys.
      const [largest] = sizes.filter(({ size }) => size < 1460 * 1060).sort((one, other) => other.size - one.size);
      if (largest) await xdotool('windowfocus', '--sync', largest.id).catch(() => undefined);
    },
    async press(...keys) {
      await xdotool('key', '--delay', '20', ...keys.map(named));
    },
    async type(text) {
      await xdotool('type', '--delay', '10', '--', text);
    },
    async click(frame, point, times, button) {
      const number = button === 'left' ? '1' : '3';
      await xdotool('mousemove', ...at(frame, point), 'click', '--repeat', String(times), '--delay', '60', number);
    },
    async hover(frame, point) {
      await xdotool('mousemove', ...at(frame, point));
    },
    async drag(frame, from, to) {
      const path = Array.from({ length: STEPS }, (_, index) => {
        const share = (index + 1) / STEPS;
        const point = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
        return ['mousemove', ...at(frame, point), 'sleep', '0.03'];
      });
      await xdotool('mousemove', ...at(frame, from), 'mousedown', '1', 'sleep', '0.05', ...path.flat());
      await xdotool('sleep', '0.1', 'mouseup', '1');
    },
    async wheel(frame, point, notches, held) {
      const click = ['click', '--repeat', String(Math.abs(notches)), '--delay', '20', notches > 0 ? '5' : '4'];
      const key = held && named(held);
      await xdotool('mousemove', ...at(frame, point), ...(key ? ['keydown', key, ...click, 'keyup', key] : click));
    },
    async close() {
      await endGroup(server);
    },
  };
}

function announced(server: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    server.stdio[3]?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(Number(text));
    });
    server.once('error', (error) => reject(new Error(`Xvfb, the virtual screen, does not start: ${error.message}`)));
    server.once('exit', (code) => reject(new Error(`Xvfb, the virtual screen, ended at once (${code}).`)));
  });
}
