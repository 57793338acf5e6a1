import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { resultsIn } from './results';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'throughline-results-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const line = { build: 'one', size: 'full', unit: 0, seconds: 1, figures: { kills: 1 }, losses: [] };

it('keeps finished units of this build and size, and of no other', () => {
  const results = resultsIn(folder, 'one', 'full');
  results.append('kills', line);
  results.append('kills', { ...line, build: 'two' });
  results.append('kills', { ...line, size: 'short' });
  expect(results.read('kills')).toEqual([line]);
  expect(resultsIn(folder, 'two', 'full').read('kills')).toHaveLength(1);
  expect(results.read('exits')).toEqual([]);
});

it('reads past a line that was cut off, and forgets when asked', () => {
  const results = resultsIn(folder, 'one', 'full');
  results.append('kills', line);
  appendFileSync(path.join(folder, 'kills.jsonl'), '{"build":"one","si');
  results.append('kills', { ...line, unit: 1 });
  expect(results.read('kills')).toEqual([line, { ...line, unit: 1 }]);
  results.forget('kills');
  expect(results.read('kills')).toEqual([]);
});
