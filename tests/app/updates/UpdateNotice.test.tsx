// @vitest-environment jsdom
import '../../helpers/dom';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { ThisTab } from '../../../src/app/updates/thisTab';
import { UpdateNotice } from '../../../src/app/updates/UpdateNotice';
import type { WorkerSide } from '../../../src/app/updates/workerSide';
import { ActionRegistryProvider, useOfferedActions } from '../../../src/state/actionRegistry';
import type { TabInfo, TabMessage, Tabs } from '../../../src/storage/tabs';

const registered = vi.hoisted(() => ({ worker: null as WorkerSide | null }));
vi.mock('../../../src/app/updates/workerSide', () => ({ registerWorker: async () => registered.worker }));

const free: TabInfo = {
  id: 'this',
  title: 'Map',
  databaseVersion: 2,
  keepsDatabase: true,
  isSaved: true,
  isIdle: true,
};
let others: TabInfo[];
let isTaken: boolean;

beforeEach(() => {
  others = [];
  isTaken = false;
  window.location.hash = '#/';
  Object.defineProperty(navigator, 'serviceWorker', { value: {}, configurable: true });
  registered.worker = {
    isWaiting: () => true,
    onWaiting: () => {},
    onTakenOver: () => {},
    takeOver: () => {
      isTaken = true;
    },
  };
});
afterEach(() => {
  window.location.hash = '';
});

/** Tabs of which the others answer at once. */
function channel(): Tabs {
  let tell = (_message: TabMessage) => {};
  return {
    post: (message) => {
      if (message.kind === 'who') for (const tab of others) tell({ kind: 'here', to: message.from, tab });
    },
    subscribe: (listener) => {
      tell = listener;
      return () => {};
    },
  };
}

function Commands() {
  return useOfferedActions().map(({ id, label, run }) => (
    <button key={id} type="button" onClick={run}>
      Command: {label}
    </button>
  ));
}

async function show() {
  const tab: ThisTab = { tabs: channel(), describe: () => free, isInHand: () => false };
  render(
    <ActionRegistryProvider>
      <Router hook={useHashLocation}>
        <button type="button">Work</button>
        <UpdateNotice tab={tab} />
        <Commands />
      </Router>
    </ActionRegistryProvider>,
  );
  await act(async () => {});
  return userEvent.setup();
}

describe('the update notice', () => {
  it('offers a version that waits, and takes nothing by itself', async () => {
    await show();
    expect(screen.getByRole('region', { name: 'Update' }).textContent).toContain('A new version is ready.');
    expect(isTaken).toBe(false);
  });

  it('is reached by keyboard, and takes the version on Enter', async () => {
    const user = await show();
    screen.getByRole('button', { name: 'Work' }).focus();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Update' }));
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(isTaken).toBe(true));
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Update' }));
  });

  it('gives the focus back when it is put off, and leaves the command', async () => {
    const user = await show();
    const work = screen.getByRole('button', { name: 'Work' });
    work.focus();
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('region', { name: 'Update' })).toBeNull();
    expect(document.activeElement).toBe(work);
    await user.click(screen.getByRole('button', { name: 'Command: Update to the new version' }));
    await vi.waitFor(() => expect(isTaken).toBe(true));
  });

  it('says which tab is in use, until somebody thinks better of it', async () => {
    others = [{ ...free, id: 'other', title: 'Skerry Air – Present – Throughline', isIdle: false }];
    const user = await show();
    await user.click(screen.getByRole('button', { name: 'Update' }));
    await screen.findByText('‘Skerry Air – Present’ is in use; the update happens when it is free.');
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    await screen.findByRole('button', { name: 'Update' });
    expect(isTaken).toBe(false);
  });

  it('stays off the projector', async () => {
    window.location.hash = '#/journey/abc/present';
    await show();
    expect(screen.queryByRole('region', { name: 'Update' })).toBeNull();
  });
});
