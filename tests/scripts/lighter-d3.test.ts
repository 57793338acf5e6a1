import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOUR, TRANSITION } from '../../scripts/lighter-d3.mjs';

const modules = new URL('../../node_modules/', import.meta.url);

/** What a package imports by name from another. */
function askedOf(name: string, other: string): string[] {
  const source = readFileSync(new URL(`${name}/dist/${name}.mjs`, modules), 'utf8');
  const imports = new RegExp(`import\\s*\\{([^}]*)\\}\\s*from\\s*["']${other}["']`, 'g');
  return [...source.matchAll(imports)].flatMap(([, names = '']) =>
    names.split(',').map((part) => part.trim().split(' ')[0] ?? ''),
  );
}

describe('what stands in for the colours of d3', () => {
  it('has every name that the installed d3-interpolate asks for', () => {
    const asked = askedOf('d3-interpolate', 'd3-color');
    expect(asked).toContain('color');
    for (const one of asked) expect(COLOUR).toContain(`export function ${one}()`);
  });

  it('knows no colour, so that what is no number is taken as text', async () => {
    const { color } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(COLOUR)}`);
    expect(color('red')).toBeNull();
    expect(new Date() instanceof color).toBe(false);
  });
});

describe('what stands in for the transitions of d3', () => {
  it('has every name that the installed d3-zoom asks for, and the method that it calls', () => {
    const asked = askedOf('d3-zoom', 'd3-transition');
    expect(asked).toEqual(['interrupt']);
    for (const one of asked) expect(TRANSITION).toContain(`export function ${one}()`);
    const source = readFileSync(new URL('d3-zoom/dist/d3-zoom.mjs', modules), 'utf8');
    expect(source).toContain('selection.interrupt()');
    expect(TRANSITION).toContain('selection.prototype.interrupt');
  });
});
