// @vitest-environment jsdom
import '../helpers/dom';
import 'fake-indexeddb/auto';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App';
import { templates } from '../../src/domain/catalogue/templates';
import { editJourney } from '../../src/domain/commands/journeys';
import { journeyOf } from '../../src/domain/document';
import { newId } from '../../src/state/ids';
import { createWorkspace, type Workspace } from '../../src/state/workspace';
import { ThroughlineDatabase } from '../../src/storage/database';
import { toasts } from '../../src/ui/Toast';

vi.mock('../../src/features/map/MapView', () => ({ MapView: () => <p>The map stands here.</p> }));
vi.mock('../../src/features/coverage/CoverageView', () => ({
  CoverageView: () => {
    throw new Error('no such figure');
  },
}));

let db: ThroughlineDatabase;
let workspace: Workspace;
let journeyId: string;

beforeEach(async () => {
  db = new ThroughlineDatabase(`shell-${newId()}`);
  workspace = createWorkspace({ db, tabs: { post: () => {}, subscribe: () => () => {} } });
  const template = templates.find(({ id }) => id === 'blank-lifecycle');
  const created = template && (await workspace.create(template.build({ newId, now: 1_000 })));
  if (!created?.ok) throw new Error('the template could not be stored');
  journeyId = created.value;
});
afterEach(async () => {
  window.location.hash = '';
  vi.restoreAllMocks();
  await db.delete();
});

async function open(location: string) {
  window.location.hash = location;
  const user = userEvent.setup();
  render(<App workspace={workspace} />);
  return user;
}

const title = async () => {
  const read = await workspace.read(journeyId);
  return read.ok ? journeyOf(read.value).title : null;
};

describe('the frame of a journey', () => {
  it('names the journey, its views and where you are', async () => {
    await open(`/journey/${journeyId}`);
    await screen.findByText('The map stands here.');
    const views = screen.getByRole('navigation', { name: 'Views' });
    expect(
      within(views)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Map', 'Coverage', 'Roadmap', 'Present', 'Export', 'Versions']);
    expect(within(views).getByRole('link', { current: 'page' })).toHaveTextContent('Map');
    expect(window.location.hash).toBe(`#/journey/${journeyId}/map`);
  });

  it('renames the journey in place, as one step that keys take back and make again', async () => {
    const before = await title();
    const user = await open(`/journey/${journeyId}/map`);
    await user.dblClick(await screen.findByText(before ?? ''));
    await user.keyboard('Onboarding{Enter}');
    await waitFor(async () => expect(await title()).toBe('Onboarding'));
    expect(await screen.findByText('Saved')).toBeInTheDocument();
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await title()).toBe(before));
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await waitFor(async () => expect(await title()).toBe('Onboarding'));
  });

  it('takes back by key also while a message has the focus', async () => {
    const before = await title();
    const user = await open(`/journey/${journeyId}/map`);
    await user.dblClick(await screen.findByText(before ?? ''));
    await user.keyboard('Onboarding{Enter}');
    await waitFor(async () => expect(await title()).toBe('Onboarding'));
    act(() => void toasts.show({ message: 'Something was said' }));
    const close = await screen.findByRole('button', { name: 'Close message' });
    act(() => close.focus());
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await title()).toBe(before));
    expect(screen.getByText('Something was said')).toBeInTheDocument();
    act(() => toasts.clear());
  });

  it('finds a command by name in the palette and runs it', async () => {
    const user = await open(`/journey/${journeyId}/map`);
    await screen.findByText('The map stands here.');
    await user.keyboard('{Control>}k{/Control}');
    const palette = await screen.findByRole('dialog', { name: 'Search commands' });
    await user.keyboard('change theme{Enter}');
    await waitFor(() => expect(palette).not.toBeInTheDocument());
    expect(document.documentElement.dataset.theme).toBe('light');
  });

  it('lists on the shortcut sheet what the keys really do', async () => {
    const user = await open(`/journey/${journeyId}/map`);
    await screen.findByText('The map stands here.');
    await user.keyboard('?');
    const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(sheet).getByText('Undo').parentElement).toHaveTextContent('UndoCtrlZ');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(sheet).not.toBeInTheDocument());
    await user.keyboard('{Alt>}2{/Alt}');
    await waitFor(() => expect(window.location.hash).toBe(`#/journey/${journeyId}/coverage`));
  });

  it('keeps the header and offers a copy when a view fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await open(`/journey/${journeyId}/coverage`);
    expect(await screen.findByRole('heading', { name: 'Something in the coverage view failed' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Download a copy' })).toBeInTheDocument();
    expect(screen.getByRole('navigation', { name: 'Views' })).toBeInTheDocument();
  });

  it('says why an edit is not saved for as long as it is not, and saves it on Retry', async () => {
    const opened = vi.spyOn(workspace, 'open');
    const user = await open(`/journey/${journeyId}/map`);
    await screen.findByText('The map stands here.');
    const engine = await opened.mock.results.at(-1)?.value;
    const put = vi.spyOn(db.journal, 'add').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    engine.value.dispatch(editJourney, { title: 'Kept' });
    expect(await screen.findByText(/The browser’s storage is full/)).toBeInTheDocument();
    expect(screen.getAllByText('Not saved').length).toBeGreaterThan(0);
    expect(await title()).not.toBe('Kept');
    put.mockRestore();
    await user.click(screen.getByRole('button', { name: 'Retry' }));
    await waitFor(async () => expect(await title()).toBe('Kept'));
    expect(await screen.findByText('Saved')).toBeInTheDocument();
  });

  it('keeps the selection in the location and takes it from there', async () => {
    const read = await workspace.read(journeyId);
    const stageId = read.ok ? ([...read.value.stages.keys()][0] ?? '') : '';
    await open(`/journey/${journeyId}/map/stages.${stageId},stages.gone`);
    await screen.findByText('The map stands here.');
    await waitFor(() => expect(window.location.hash).toBe(`#/journey/${journeyId}/map/stages.${stageId}`));
  });
});

describe('a location that names nothing', () => {
  it('leads back to the library', async () => {
    await open('/nowhere');
    expect(await screen.findByRole('heading', { name: 'There is nothing here' })).toBeInTheDocument();
  });

  it('says so when the journey is gone', async () => {
    await open('/journey/gone/map');
    expect(await screen.findByText(/no longer in the browser’s storage/)).toBeInTheDocument();
  });
});
