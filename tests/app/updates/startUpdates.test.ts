// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { startUpdates } from '../../../src/app/updates/startUpdates';
import type { Workspace } from '../../../src/state/workspace';
import { browserTabs } from '../../../src/storage/tabs';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const forbidden = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

it('starts where the browser forbids storage', () => {
  vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(forbidden);
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      constructor() {
        forbidden();
      }
    },
  );
  const tabs = browserTabs();
  const workspace = { tabs, tab: { id: 'this' }, access: { isOpen: () => false }, hasUnsavedEdits: () => false };
  const { tab } = startUpdates(workspace as unknown as Workspace);
  expect(tab.describe()).toMatchObject({ id: 'this' });
  expect(() => tabs.post({ kind: 'who', from: 'this' })).not.toThrow();
});
