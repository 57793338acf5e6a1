import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STAND_IN } from '../../scripts/without-d3-color.mjs';

const modules = new URL('../../node_modules/', import.meta.url);

describe('what stands in for the colours of d3', () => {
  it.each(['d3-interpolate', 'd3-transition'])('has every name that the installed %s asks for', (name) => {
    const source = readFileSync(new URL(`${name}/dist/${name}.mjs`, modules), 'utf8');
    const asked = [...source.matchAll(/import\s*\{([^}]*)\}\s*from\s*["']d3-color["']/g)].flatMap(([, names = '']) =>
      names.split(',').map((part) => part.trim().split(' ')[0]),
    );
    expect(asked).toContain('color');
    for (const one of asked) expect(STAND_IN).toContain(`export function ${one}()`);
  });

  it('knows no colour, so that what is no number is taken as text', async () => {
    const { color } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(STAND_IN)}`);
    expect(color('red')).toBeNull();
    expect(new Date() instanceof color).toBe(false);
  });
});
