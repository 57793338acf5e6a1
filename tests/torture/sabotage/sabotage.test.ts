import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { suites } from '../suites/index';
import { sabotages } from './index';

const root = new URL('../../../', import.meta.url);

describe('every mistake', () => {
  it.each(sabotages.flatMap(({ id, rewrites }) => rewrites.map((rewrite) => [id, rewrite] as const)))(
    '%s still has its place in the sources, once',
    (_id, { file, find }) => {
      const text = readFileSync(fileURLToPath(new URL(file, root)), 'utf8');
      expect(text.split(find)).toHaveLength(2);
    },
  );

  it('has a suite that should notice it', () => {
    const ids = suites.map(({ id }) => id);
    expect(sabotages.filter(({ caughtBy }) => !ids.includes(caughtBy))).toEqual([]);
  });
});
