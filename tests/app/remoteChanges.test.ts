import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { followRemote } from '../../src/app/shell/remoteChanges';
import type { EngineState } from '../../src/state/engine';
import { emptyHistory } from '../../src/state/history';
import { smallJourney } from '../state/world';

let shown: string[];
let said: string[];
let stop: () => void;
const store = createStore<EngineState>(() => ({
  document: smallJourney(),
  status: { kind: 'saved' },
  history: emptyHistory,
  remote: { count: 0, labels: [] },
  readOnly: null,
}));
const change = (...labels: string[]) =>
  store.setState(({ remote }) => ({ remote: { count: remote.count + 1, labels } }));
const seconds = (count: number) => vi.advanceTimersByTime(count * 1000);

beforeEach(() => {
  vi.useFakeTimers();
  shown = [];
  said = [];
  stop = followRemote(
    store,
    (words) => shown.push(words),
    (words) => said.push(words),
  );
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('what another tab changes', () => {
  it('is shown and said in a few words, and gone after some seconds', () => {
    change('Rename stage');
    seconds(0.1);
    expect(shown).toEqual(['Changed in another tab: Rename stage']);
    expect(said).toEqual(shown);
    seconds(20);
    expect(shown.at(-1)).toBe('');
    expect(said).toHaveLength(1);
  });

  it('is shown once a second and said once, however fast somebody types there', () => {
    for (let key = 0; key < 300; key++) {
      change('Rename stage');
      seconds(0.1);
    }
    expect(shown.length).toBeLessThanOrEqual(31);
    expect(new Set(shown)).toEqual(new Set(['Changed in another tab: Rename stage']));
    expect(said).toHaveLength(1);
  });

  it('is counted when it is many things, the last one named, and said now and then', () => {
    for (let i = 0; i < 20; i++) {
      change(`Edit ${i}`);
      seconds(1);
    }
    expect(shown.at(-1)).toBe('Changed in another tab: Edit 19, and 19 more');
    expect(said.length).toBeLessThanOrEqual(4);
  });

  it('needs no name', () => {
    change();
    seconds(0.1);
    expect(shown).toEqual(['Changed in another tab']);
  });

  it('is nothing to say after the journey was closed', () => {
    stop();
    change('Rename stage');
    seconds(1);
    expect(shown).toEqual([]);
  });
});
