// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import '../../helpers/dom';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { setPresence } from '../../../src/domain/commands/presences';
import { removeStage } from '../../../src/domain/commands/stages';
import { editTouchpoint, moveTouchpoints } from '../../../src/domain/commands/touchpoints';
import { toSnapshot } from '../../../src/domain/snapshot';
import { VersionsView } from '../../../src/features/versions/VersionsView';
import { ActionRegistryProvider } from '../../../src/state/actionRegistry';
import { JourneyProvider, WorkspaceProvider } from '../../../src/state/context';
import type { Engine } from '../../../src/state/engine';
import { newId } from '../../../src/state/ids';
import { createSession } from '../../../src/state/session';
import { createWorkspace } from '../../../src/state/workspace';
import { ThroughlineDatabase } from '../../../src/storage/database';
import { Announcer } from '../../../src/ui/Announcer';
import { ToastRegion, toasts } from '../../../src/ui/Toast';
import { exampleJourney } from '../../helpers/exampleJourney';

vi.setConfig({ testTimeout: 30_000 });
const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  toasts.clear();
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

type Session = readonly [name: string | null, edit?: (engine: Engine) => void];

/** The view over a database of its own that holds the example, and the versions kept before it opened. */
async function renderVersions(...sessions: readonly Session[]) {
  return show(await prepare(sessions));
}

async function prepare(sessions: readonly Session[]) {
  const db = new ThroughlineDatabase(`versions-${newId()}`);
  const workspace = createWorkspace({ db, tabs: { post: () => {}, subscribe: () => () => {} } });
  await workspace.create(exampleJourney());
  const opened = await workspace.open('journey');
  if (!opened.ok) throw new Error(opened.error.message);
  const engine = opened.value;
  cleanups.push(async () => {
    await engine.settled();
    engine.close();
    await db.delete();
  });
  const now = () => engine.store.getState().document;
  for (const [name, edit] of sessions) {
    await workspace.versions.keep(now(), { name, reason: name === null ? 'time' : 'named' });
    edit?.(engine);
    await engine.settled();
  }
  return { db, workspace, engine };
}

function show({ db, workspace, engine }: Awaited<ReturnType<typeof prepare>>) {
  const now = () => engine.store.getState().document;
  const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  render(
    <WorkspaceProvider workspace={workspace}>
      <Router hook={memoryLocation({ path: '/' }).hook}>
        <ActionRegistryProvider>
          <JourneyProvider engine={engine} session={createSession()}>
            <VersionsView />
          </JourneyProvider>
        </ActionRegistryProvider>
        <ToastRegion />
        <Announcer />
      </Router>
    </WorkspaceProvider>,
  );
  return {
    db,
    workspace,
    engine,
    user,
    now,
    version: (name: RegExp) => screen.findByRole('row', { name }),
    difference: (words: RegExp) =>
      waitFor(() => within(screen.getByRole('region', { name: 'Differences' })).getByRole('row', { name: words })),
    toast: (words: RegExp) => waitFor(() => screen.getByRole('alertdialog', { name: words })),
    edit: (change: (engine: Engine) => void) => act(() => change(engine)),
    steps: () => engine.store.getState().history.done.map(({ label }) => label),
  };
}

const edits = (engine: Engine) => {
  engine.dispatch(editTouchpoint, { id: 'reads', title: 'Reads blogs', emotion: 2 });
  engine.dispatch(moveTouchpoints, { ids: ['asks'], stageId: 'purchase', index: 0 });
  engine.dispatch(setPresence, { stageId: 'awareness', channelId: 'reddit', level: 3 });
};

describe('the versions of a journey', () => {
  it('begin with one button, which keeps the first', async () => {
    const { user, version, db, toast } = await renderVersions();
    const [button] = await waitFor(() => {
      const found = screen.getAllByRole('button', { name: 'Keep a version' });
      expect(found).toHaveLength(2);
      return found.slice(-1);
    });
    if (button) await user.click(button);
    await toast(/^Version ‘\d+ \w+ \d{4}, \d\d:\d\d’ kept/);
    // The message is heard by itself.
    expect(document.querySelector('[data-live-announcer]')).toHaveTextContent(/^$/);
    expect(await version(/^\d+ \w+ \d{4}, \d\d:\d\d, just now/)).toBeVisible();
    expect(await db.versions.toArray()).toMatchObject([{ reason: 'named' }]);
    expect(screen.queryByText('No version yet')).toBeNull();
    expect(await screen.findByText('Nothing differs')).toBeVisible();
  });

  it('are named in the field, renamed in the list, and deleted with a way back', async () => {
    const { user, version, toast } = await renderVersions([null]);
    expect(await version(/^While you were working/)).toBeVisible();
    await user.type(
      screen.getByRole('textbox', { name: 'Name the journey as it is now' }),
      'Before the workshop{Enter}',
    );
    const row = await version(/^Before the workshop/);
    await waitFor(() => expect(row).toHaveAttribute('aria-selected', 'true'));

    await user.click(within(row).getByRole('button', { name: 'More for ‘Before the workshop’' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Rename/ }));
    const field = await screen.findByRole('textbox', { name: 'Name of the version' });
    await user.clear(field);
    await user.type(field, 'Draft one{Enter}');
    expect(await version(/^Draft one/)).toBeVisible();

    expect(await version(/^Draft one/)).toHaveFocus();
    await user.keyboard('{F2}');
    await user.type(await screen.findByRole('textbox', { name: 'Name of the version' }), 'Nothing{Escape}');
    expect(await version(/^Draft one/)).toHaveFocus();
    await user.keyboard('{Delete}');
    const said = await toast(/Deleted ‘Draft one’/);
    await waitFor(() => expect(screen.queryByRole('row', { name: /^Draft one/ })).toBeNull());
    await user.click(within(said).getByRole('button', { name: 'Undo' }));
    expect(await version(/^Draft one/)).toBeVisible();
  });

  it('keep the name in the field when they could not be kept', async () => {
    const { user, version, workspace, toast } = await renderVersions(['Start']);
    await version(/^Start/);
    const error = { code: 'storage', message: 'The disk is full.', path: '' };
    vi.spyOn(workspace.versions, 'keep').mockResolvedValueOnce({ ok: false, error });
    const field = screen.getByRole('textbox', { name: 'Name the journey as it is now' });
    await user.type(field, 'Before the workshop{Enter}');
    await toast(/^No version was kept/);
    expect(field).toHaveValue('Before the workshop');
    await user.type(field, '{Enter}');
    await version(/^Before the workshop/);
    expect(field).toHaveValue('');
  });

  it('say that they cannot be listed, which is not about one of them', async () => {
    const prepared = await prepare([]);
    vi.spyOn(prepared.workspace.versions, 'watch').mockImplementation((_, __, onProblem) => {
      onProblem('The storage does not answer.');
      return () => {};
    });
    show(prepared);
    expect(screen.getByText('The versions cannot be listed')).toBeVisible();
    expect(screen.getByText(/^The storage does not answer/)).toBeVisible();
  });

  it('are compared with now in words and on the map, and follow what is edited meanwhile', async () => {
    const { difference, edit } = await renderVersions(['Start', edits]);
    expect(await difference(/^Touchpoint ‘Reads reviews’: renamed to ‘Reads blogs’/)).toBeVisible();
    expect(await difference(/^Touchpoint ‘Asks about luggage’ moved from Support to Purchase/)).toBeVisible();
    expect(await difference(/^Presence of Reddit at Awareness raised from listening to engaging/)).toBeVisible();
    expect(screen.getByText('3 differences')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Touchpoint ‘Reads blogs’, changed: title, emotion' })).toBeVisible();
    edit((engine) => engine.dispatch(removeStage, { id: 'support' }));
    expect(await difference(/^Stage ‘Support’ removed/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Stage ‘Support’, removed' })).toBeVisible();
  });

  it('select the same difference in the list and on the map, by keyboard too', async () => {
    const { user, difference } = await renderVersions(['Start', edits]);
    await user.click(await difference(/^Presence of Reddit/));
    const mark = screen.getByRole('button', { name: /^Presence of Reddit at Awareness, changed: presence$/ });
    expect(mark).toHaveAttribute('aria-pressed', 'true');
    mark.focus();
    await user.keyboard('{Home}');
    const first = screen.getByRole('group', { name: 'Differences on the map' }).querySelector('button');
    expect(first).toHaveFocus();
    expect(first).toHaveAttribute('aria-pressed', 'true');
    expect(await difference(/^Touchpoint ‘Reads reviews’/)).toHaveAttribute('aria-selected', 'true');
  });

  it('give one item back, as one step that can be undone', async () => {
    const { user, difference, now, steps, toast } = await renderVersions(['Start', edits]);
    const row = await difference(/^Touchpoint ‘Reads reviews’/);
    await user.click(within(row).getByRole('button', { name: /^Take back:/ }));
    expect(now().touchpoints.get('reads')).toMatchObject({ title: 'Reads reviews', emotion: 0 });
    expect(now().touchpoints.get('asks')?.stageId).toBe('purchase');
    expect(steps().at(-1)).toMatch(/^Take back: Touchpoint ‘Reads reviews’/);
    await user.click(within(await toast(/^Taken back/)).getByRole('button', { name: 'Undo' }));
    expect(now().touchpoints.get('reads')?.title).toBe('Reads blogs');
  });

  it('are restored whole; what was there before is kept as a version', async () => {
    const { user, difference, now, version, db, toast } = await renderVersions(['Start', edits]);
    await difference(/^Presence of Reddit/);
    await user.click(screen.getByRole('button', { name: /^Restore ‘/ }));
    await waitFor(() => expect(toSnapshot(now())).toEqual(toSnapshot(exampleJourney())));
    expect(await version(/^Before a version was restored/)).toBeVisible();
    expect((await db.versions.toArray()).map(({ reason }) => reason).sort()).toEqual(['named', 'restore']);
    expect(await version(/^Start/)).toHaveAttribute('aria-selected', 'true');
    await user.click(within(await toast(/^Restored ‘Start’/)).getByRole('button', { name: 'Undo' }));
    expect(now().touchpoints.get('reads')?.title).toBe('Reads blogs');
  });

  it('are not restored where the journey is the same already: nothing is kept, and nothing can be undone', async () => {
    const { user, difference, version, db, engine, steps, toast } = await renderVersions(['One', edits], ['Two']);
    await user.click(await version(/^Two/));
    await user.click(screen.getByRole('button', { name: /Compare with/ }));
    await user.click(await screen.findByRole('option', { name: /^One/ }));
    await difference(/^Presence of Reddit/);
    act(() => {
      for (let step = steps().length; step > 0; step -= 1) engine.undo();
      engine.dispatch(editTouchpoint, { id: 'books', title: 'Pays' });
      engine.dispatch(editTouchpoint, { id: 'books', title: 'Books a flight' });
    });
    const before = steps();
    await user.click(screen.getByRole('button', { name: /^Restore ‘/ }));
    const said = await toast(/already as it was in that version/);
    expect(within(said).queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(steps()).toEqual(before);
    expect((await db.versions.toArray()).map(({ reason }) => reason)).toEqual(['named', 'named']);
  });

  it('are compared with each other, the older one first', async () => {
    const rename = (title: string) => (engine: Engine) => void engine.dispatch(editTouchpoint, { id: 'books', title });
    const { user, difference, version, now } = await renderVersions(['One', rename('Pays')], ['Two', rename('Waits')]);
    await user.click(await version(/^Two/));
    await difference(/renamed to ‘Waits’/);
    await user.click(screen.getByRole('button', { name: /Compare with/ }));
    await user.click(await screen.findByRole('option', { name: /^One/ }));
    expect(await difference(/^Touchpoint ‘Books a flight’ renamed to ‘Pays’/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: /One.*compared with.*Two/ })).toBeVisible();
    expect(await version(/^Two/)).toHaveAttribute('aria-selected', 'true');
    await user.click(screen.getByRole('button', { name: 'Restore ‘One’' }));
    await waitFor(() => expect(now().touchpoints.get('books')?.title).toBe('Books a flight'));
  });

  it('are searched and filtered by kind', async () => {
    const { user, difference } = await renderVersions(['Start', edits]);
    await difference(/^Touchpoint ‘Asks about luggage’ moved/);
    await user.click(screen.getByRole('button', { name: '1 moved' }));
    expect(screen.queryByRole('row', { name: /^Touchpoint ‘Asks/ })).toBeNull();
    expect(await difference(/^Presence of Reddit/)).toBeVisible();
  });
});
