import { describe, expect, it } from 'vitest';
import { nodeProblem } from '../../scripts/node-version.mjs';
import { openCommand } from '../../scripts/start-app.mjs';

describe('npm start', () => {
  it('says in a sentence that Node is too old', () => {
    expect(nodeProblem('18.20.1')).toMatch(/needs Node 20\.19 or newer.*this is Node 18\.20\.1/);
    expect(nodeProblem('20.18.3')).toBeDefined();
    expect(nodeProblem('22.11.0')).toBeDefined();
  });

  it.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0'])('runs on Node %s', (version) => {
    expect(nodeProblem(version)).toBeUndefined();
  });

  it('opens a browser where there is a screen, and never in CI', () => {
    const url = 'http://localhost:4173/';
    expect(openCommand(url, 'linux', { DISPLAY: ':0' })).toEqual(['xdg-open', url]);
    expect(openCommand(url, 'linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open', url]);
    expect(openCommand(url, 'linux', {})).toBeUndefined();
    expect(openCommand(url, 'darwin', {})).toEqual(['open', url]);
    expect(openCommand(url, 'win32', {})?.at(-1)).toBe(url);
    expect(openCommand(url, 'darwin', { CI: 'true' })).toBeUndefined();
  });
});
