// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import '../../helpers/dom';
import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ok } from '../../../src/domain/result';
import { useUsage } from '../../../src/features/storage/useUsage';
import { WorkspaceProvider } from '../../../src/state/context';
import { measureUsage } from '../../../src/state/everything';
import { createWorkspace } from '../../../src/state/workspace';

vi.mock('../../../src/state/everything', () => ({ measureUsage: vi.fn() }));
vi.mock('../../../src/state/persistence', () => ({
  estimate: async () => null,
  keeping: async () => 'unknown',
  askToKeep: async () => 'unknown',
}));
afterEach(() => vi.useRealTimers());

it('reads the whole database once changes have come to rest, and never twice at a time', async () => {
  vi.useFakeTimers();
  const workspace = createWorkspace({ tabs: { post: () => {}, subscribe: () => () => {} } });
  const finish: (() => void)[] = [];
  vi.mocked(measureUsage).mockImplementation(() => new Promise((resolve) => finish.push(() => resolve(ok(new Map())))));
  const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
  const { rerender, result } = renderHook(({ seqs }) => useUsage(seqs), {
    initialProps: { seqs: '' },
    wrapper: ({ children }) => <WorkspaceProvider workspace={workspace}>{children}</WorkspaceProvider>,
  });
  rerender({ seqs: 'a 1' });
  await wait(500);
  expect(measureUsage).toHaveBeenCalledTimes(1);
  for (const seqs of ['a 2', 'a 3', 'a 4']) {
    rerender({ seqs });
    await wait(500);
  }
  expect(measureUsage).toHaveBeenCalledTimes(1);
  await wait(5_000);
  // The first is not over yet.
  expect(measureUsage).toHaveBeenCalledTimes(1);
  finish[0]?.();
  await wait(0);
  expect(measureUsage).toHaveBeenCalledTimes(2);
  finish[1]?.();
  await wait(0);
  expect(result.current.journeys).toEqual(new Map());
});
