import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MENDS } from '../../scripts/mended-react-aria.mjs';

const root = path.dirname(createRequire(import.meta.url).resolve('react-aria/package.json'));
const files = {
  liveRegion: ['dist/private/live-announcer/LiveAnnouncer.mjs', /\.innerHTML/],
  transitions: ['dist/private/utils/runAfterTransition.mjs', /'transitioncancel', [\w$]+, \{\s*once: true/],
} as const;

describe('what the build mends in the installed React Aria', () => {
  it.each(Object.keys(files) as (keyof typeof files)[])('is still to be mended, and then no longer: %s', (name) => {
    const [file, flaw] = files[name];
    const source = readFileSync(path.join(root, file), 'utf8');
    expect(path.join(root, file)).toMatch(MENDS[name].file);
    expect(source).toMatch(flaw);
    expect(MENDS[name].mend(source)).not.toMatch(flaw);
    expect(MENDS[name].mend(source).length).toBeGreaterThan(source.length - 60);
  });
});
