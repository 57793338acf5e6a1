import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { followRemote } from '../../src/app/shell/remoteChanges';
import { touchpointSchema } from '../../src/domain/model/touchpoint';
import { applyPatch } from '../../src/domain/patch';
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

  it('says at once where a card is that was just moved to a stage deleted there, and stays longer', () => {
    const before = store.getState().document;
    const card = touchpointSchema.parse({ id: 'c', stageId: 's1', order: 'a0', title: 'Asks friends' });
    const shows = (stageId: string, without: string | null) =>
      applyPatch(before, [
        { table: 'touchpoints', id: 'c', before: null, after: { ...card, stageId } },
        ...(without ? [{ table: 'stages' as const, id: without, before: null, after: null }] : []),
      ]);
    store.setState({ document: shows('s1', null) });
    store.setState(({ remote }) => ({
      document: shows('s0', 's1'),
      remote: { count: remote.count + 1, labels: ['Delete stage'] },
    }));
    seconds(12);
    expect(shown.at(-1)?.replace(/[\u2068\u2069]/g, '')).toBe(
      'Changed in another tab: Delete stage. ‘Asks friends’ came to a stage that was just deleted; it is in ‘Awareness’ now. ' +
        'Undo in that tab brings the stage back.',
    );
    expect(said).toEqual(shown);
    store.setState({ document: before });
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
