import { describe, expect, it } from 'vitest';
import { browserCandidates, findBrowser } from '../../scripts/browser.mjs';

const linux = { platform: 'linux', home: '/home/ada', env: { PATH: '/home/ada/bin:/usr/local/bin' } };
const has =
  (...files: string[]) =>
  (file: string) =>
    files.includes(file);

describe('finding a browser', () => {
  it('takes the one named in THROUGHLINE_BROWSER before any other', () => {
    const machine = { ...linux, env: { ...linux.env, THROUGHLINE_BROWSER: '/opt/mine' } };
    expect(findBrowser(machine, has('/usr/bin/google-chrome', '/opt/mine'))).toBe('/opt/mine');
  });

  it('refuses to take another when the one named there does not run', () => {
    const machine = { ...linux, env: { ...linux.env, THROUGHLINE_BROWSER: '/opt/gone' } };
    expect(() => findBrowser(machine, has('/usr/bin/google-chrome'))).toThrow(/\/opt\/gone.*correct it or unset it/);
  });

  it('treats CHROME_PATH as a hint, since other tools set it too', () => {
    const machine = { ...linux, env: { ...linux.env, CHROME_PATH: '/opt/old' } };
    expect(findBrowser(machine, has('/opt/old', '/usr/bin/chromium'))).toBe('/opt/old');
    expect(findBrowser(machine, has('/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  });

  it('passes over a browser that is there and does not run', () => {
    expect(findBrowser(linux, has('/usr/bin/microsoft-edge'))).toBe('/usr/bin/microsoft-edge');
  });

  it('looks on the PATH', () => {
    expect(findBrowser(linux, has('/home/ada/bin/chromium'))).toBe('/home/ada/bin/chromium');
  });

  it('finds Chrome where macOS and Windows keep it', () => {
    const mac = { platform: 'darwin', home: '/Users/ada', env: {} };
    const app = '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(mac, has(app))).toBe(app);
    const windows = {
      platform: 'win32',
      home: 'C:\\Users\\ada',
      env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', Path: 'C:\\tools;D:\\bin' },
    };
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(findBrowser(windows, has(edge))).toBe(edge);
    expect(findBrowser(windows, has('D:\\bin\\chromium.exe'))).toBe('D:\\bin\\chromium.exe');
  });

  it('comes to Playwright’s cache last, and to nothing on a bare machine', () => {
    expect(findBrowser(linux, has('/cache/chrome', '/usr/bin/chromium'), ['/cache/chrome'])).toBe('/usr/bin/chromium');
    expect(findBrowser(linux, has('/cache/chrome'), ['/cache/chrome'])).toBe('/cache/chrome');
    expect(findBrowser(linux, has(), ['/cache/chrome'])).toBeUndefined();
  });

  it('names no candidate twice and none that is empty', () => {
    const twice = { ...linux, env: { PATH: '/usr/bin::/usr/bin', CHROME_PATH: '' } };
    const candidates = browserCandidates(twice);
    expect(new Set(candidates).size).toBe(candidates.length);
    expect(candidates).not.toContain('');
    expect(candidates.every((candidate) => candidate.startsWith('/'))).toBe(true);
  });
});
