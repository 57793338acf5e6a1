import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { JourneyDocument } from '../../src/domain/document';
import { stageSchema } from '../../src/domain/model/stage';
import { applyPatch } from '../../src/domain/patch';
import { keepVersions } from '../../src/state/automaticVersions';
import type { EngineState } from '../../src/state/engine';
import { emptyHistory } from '../../src/state/history';
import { smallJourney } from './world';

const MINUTE = 60_000;

/** An open journey whose time passes only as the test says. */
function desk(document: JourneyDocument = smallJourney()) {
  const store = createStore<EngineState>(() => ({
    document,
    status: { kind: 'saved' },
    history: emptyHistory,
    remote: { count: 0, labels: [] },
    readOnly: null,
  }));
  const kept: { reason: string; document: JourneyDocument }[] = [];
  let elapsed = 0;
  let release = () => {};
  const versions = {
    keep: async (of: JourneyDocument, { reason }: { reason: string }) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      kept.push({ reason, document: of });
      return { ok: false as const, error: { code: 'full', message: 'full', path: '' } };
    },
  };
  const automatic = keepVersions(store, versions, () => elapsed);
  return {
    automatic,
    kept,
    finish: () => release(),
    show: (next: JourneyDocument) => store.setState({ document: next }),
    /** As `show`, for what another tab has made. */
    receive: (next: JourneyDocument) =>
      store.setState(({ remote }) => ({ document: next, remote: { count: remote.count + 1, labels: [] } })),
    current: () => store.getState().document,
    edit() {
      const before = store.getState().document.stages.get('s0');
      const after = { ...stageSchema.parse(before), promise: `${Math.random()}` };
      this.show(applyPatch(this.current(), [{ table: 'stages', id: 's0', before: before ?? null, after }]));
    },
    wait: (milliseconds: number) => {
      elapsed += milliseconds;
    },
  };
}

const settle = async (one: ReturnType<typeof desk>) => {
  one.finish();
  await one.automatic.kept();
};

describe('automatic versions', () => {
  it('are kept once about ten minutes of change have passed, and not by the minute', async () => {
    const one = desk();
    for (let minute = 0; minute < 35; minute++) {
      one.edit();
      one.wait(MINUTE);
      one.finish();
      await Promise.resolve();
    }
    await settle(one);
    expect(one.kept.map(({ reason }) => reason)).toEqual(['time', 'time', 'time']);
  });

  it('are not kept for time in which nothing changes', async () => {
    const one = desk();
    one.edit();
    one.wait(9 * MINUTE);
    one.edit();
    one.wait(500 * MINUTE);
    await settle(one);
    expect(one.kept).toEqual([]);
  });

  it('hold the journey as it was before an edit that removes much, which waits for them', async () => {
    const full = desk(
      smallJourney(
        'journey',
        Array.from({ length: 12 }, (_, i) => `Stage ${i}`),
      ),
    );
    const before = full.current();
    full.show(smallJourney('journey', ['Only one']));
    let isKept = false;
    const waiting = full.automatic.kept().then(() => {
      isKept = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(isKept).toBe(false);
    full.finish();
    await waiting;
    expect(full.kept).toEqual([{ reason: 'delete', document: before }]);
  });

  it('are left to the other tab for what that one changes', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `Stage ${i}`);
    const one = desk(smallJourney('journey', names));
    one.receive(smallJourney('journey', ['Only one']));
    one.wait(20 * MINUTE);
    one.receive(smallJourney('journey', names));
    await settle(one);
    expect(one.kept).toEqual([]);
  });

  it('are not made for an edit that removes a few rows', async () => {
    const one = desk();
    one.show(smallJourney('journey', ['Only one']));
    await settle(one);
    expect(one.kept).toEqual([]);
  });

  it('hold up no edit when they cannot be kept', async () => {
    const full = desk(
      smallJourney(
        'journey',
        Array.from({ length: 12 }, (_, i) => `Stage ${i}`),
      ),
    );
    full.show(smallJourney('journey', ['Only one']));
    full.finish();
    await expect(full.automatic.kept()).resolves.toBeUndefined();
  });

  it('end with the journey', async () => {
    const one = desk();
    one.automatic.stop();
    one.edit();
    one.wait(20 * MINUTE);
    one.edit();
    await settle(one);
    expect(one.kept).toEqual([]);
  });
});
