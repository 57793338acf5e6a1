// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { Shell } from '../../../src/app/shell/Shell';
import { addInitiative } from '../../../src/domain/commands/initiatives';
import { editJourney } from '../../../src/domain/commands/journeys';
import { ok } from '../../../src/domain/result';
import { toSnapshot } from '../../../src/domain/snapshot';
import { exportFormats } from '../../../src/exchange/formats';
import { journeyJson } from '../../../src/exchange/journeyJson';
import { readJourneyFile } from '../../../src/exchange/readJourney';
import { ExportView } from '../../../src/features/export/ExportView';
import { makeFile } from '../../../src/features/export/useExportFile';
import { WorkspaceProvider } from '../../../src/state/context';
import { createWorkspace, type Workspace } from '../../../src/state/workspace';
import { ThroughlineDatabase } from '../../../src/storage/database';
import * as saving from '../../../src/ui/saveFile';
import { exampleJourney } from '../../helpers/exampleJourney';
import { renderJourney } from '../../helpers/journey';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const db = new ThroughlineDatabase('export-view');
afterAll(() => db.delete());

const workspace: Workspace = {
  ...createWorkspace({ db, tabs: { post: () => {}, subscribe: () => () => {} } }),
  now: () => new Date(2026, 10, 22, 12).getTime(),
  readWithClock: async () => ok({ document: exampleJourney(), clock: { seq: 7, stamps: new Map() } }),
};

async function renderExport() {
  const view = renderJourney(
    <WorkspaceProvider workspace={workspace}>
      <Shell>
        <ExportView />
      </Shell>
    </WorkspaceProvider>,
  );
  await screen.findByRole('heading', { level: 2, name: /-journey-2026-11-22\.json$/ });
  return view;
}

describe('the export view', () => {
  it('comes in with its first format selected, so that the list does not grow from under a press', async () => {
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(document.body, { subtree: true, attributeFilter: ['aria-selected'] });
    await renderExport();
    observer.disconnect();
    expect(screen.getByRole('tab', { name: /^Journey/ })).toHaveAttribute('aria-selected', 'true');
    expect(changes).toBe(0);
  });

  it('shows the file that it will be: name, size, beginning, and where its schema is', async () => {
    await renderExport();
    const panel = within(screen.getByRole('tabpanel', { name: /^Journey/ }));
    expect(panel.getByText(/^\d+(\.\d)? kB, [\d,]+ lines$/)).toBeVisible();
    expect(panel.getByRole('region', { name: /^Beginning of/ })).toHaveTextContent('"format": "throughline/journey"');
    expect(panel.getByRole('link', { name: 'JSON Schema' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^\.\/schema\/journey-\d+\.json$/),
    );
  });

  it('downloads a file that import reads without loss', async () => {
    const save = vi.spyOn(saving, 'saveFile').mockReturnValue();
    const { user, document } = await renderExport();
    await user.click(screen.getByRole('button', { name: 'Download' }));
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    const opened = readJourneyFile(String(save.mock.calls[0]?.[0]));
    expect(opened.ok && toSnapshot(opened.value.document)).toEqual(toSnapshot(document()));
    expect(opened.ok && opened.value.clock?.seq).toBe(7);
    expect(await screen.findByText(/-journey-2026-11-22\.json downloaded, \d/)).toBeVisible();
  });

  it('calls a file downloaded that only could not be noted as a copy', async () => {
    vi.spyOn(saving, 'saveFile').mockReturnValue();
    vi.spyOn(db.copies, 'bulkPut').mockRejectedValue(new DOMException('Full', 'QuotaExceededError'));
    const { user } = await renderExport();
    await user.click(screen.getByRole('button', { name: 'Download' }));
    expect(await screen.findByText(/\.json downloaded, [\d.]+ kB\. It could not be noted as a copy: /)).toBeVisible();
    expect(screen.queryByText(/was not downloaded/)).toBeNull();
  });

  it('reads the clocks from the database for no format but the one that keeps them', async () => {
    const read = vi.spyOn(workspace, 'readWithClock');
    const document = exampleJourney();
    for (const format of exportFormats) await makeFile(document, format, workspace);
    expect(read).toHaveBeenCalledOnce();
    expect((await makeFile(document, journeyJson, workspace)).seq).toBe(7);
  });

  it('downloads either format by key, wherever one is in the view', async () => {
    const save = vi.spyOn(saving, 'saveFile').mockReturnValue();
    const { user } = await renderExport();
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(save).toHaveBeenCalledTimes(1));
    await user.keyboard('{Control>}{Shift>}S{/Shift}{/Control}');
    await waitFor(() => expect(save).toHaveBeenCalledTimes(2));
    expect(save.mock.calls.map(([, name]) => name)).toEqual([
      expect.stringMatching(/-journey-/),
      expect.stringMatching(/-roadmap-/),
    ]);
  });

  it('copies the roadmap, and says what is in it', async () => {
    const { user } = await renderExport();
    await user.click(screen.getByRole('tab', { name: /^Roadmap \(JSON\)/ }));
    const panel = within(await screen.findByRole('tabpanel', { name: /^Roadmap \(JSON\)/ }));
    const figures = within(await panel.findByRole('list', { name: 'What the file holds' }));
    expect(figures.getByText(/^initiatives?, \d+ open$/)).toBeVisible();
    expect(figures.getByRole('button', { name: /^Coverage now \d+%, planned \d+%$/ })).toBeVisible();

    await user.click(panel.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/^Roadmap \(JSON\) copied/)).toBeVisible();
    expect(JSON.parse(await navigator.clipboard.readText())).toMatchObject({ format: 'throughline/roadmap' });
  });

  it('shows the roadmap for spreadsheets as a table, and copies it without the mark of a file', async () => {
    const { user, engine } = await renderExport();
    await user.click(screen.getByRole('tab', { name: /^Roadmap for spreadsheets/ }));
    const panel = within(await screen.findByRole('tabpanel', { name: /^Roadmap for spreadsheets/ }));
    const table = within(await panel.findByRole('table', { name: /^Beginning of .*-roadmap-2026-11-22\.csv$/ }));
    expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(
      expect.arrayContaining(['Title', 'Value to the customer', 'Depends on', 'Presence levels promised']),
    );
    expect(table.getByText(/^The roadmap has no initiatives yet/)).toBeVisible();

    act(() => void engine.dispatch(addInitiative, { title: '=Join Reddit', horizon: 'now' }));
    expect((await table.findByRole('rowheader')).textContent).toBe("'=Join Reddit");
    expect(panel.getByRole('list', { name: 'What the file holds' })).toHaveTextContent('1initiative1open');

    const [choice] = panel.getAllByRole('radio');
    const download = panel.getByRole('button', { name: 'Download' });
    const follows = choice ? choice.compareDocumentPosition(download) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
    expect(follows, 'Tab reaches what the file is for before its download').toBeTruthy();

    await user.click(panel.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/^Roadmap for spreadsheets \(CSV\) copied/)).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/^Title,/);
  });

  it('shows a picture as an image of exactly its file, to download or to copy as text', async () => {
    const made: Blob[] = [];
    vi.stubGlobal(
      'URL',
      class extends URL {
        static override createObjectURL = (blob: Blob) => `blob:picture-${made.push(blob)}`;
        static override revokeObjectURL = () => {};
      },
    );
    const save = vi.spyOn(saving, 'saveFile').mockReturnValue();
    const { user } = await renderExport();
    await user.click(screen.getByRole('tab', { name: /^Map as a picture/ }));
    const panel = within(await screen.findByRole('tabpanel', { name: /^Map as a picture/ }));
    const picture = await panel.findByRole('img', { name: /-map-2026-11-22\.svg$/ });
    await waitFor(() => expect(picture).toHaveAttribute('src', `blob:picture-${made.length}`));
    expect(made.at(-1)?.type).toBe('image/svg+xml');
    expect(panel.queryByText(/lines$/)).toBeNull();

    await user.click(panel.getByRole('button', { name: 'Download' }));
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(save.mock.calls[0]?.slice(1)).toEqual([expect.stringMatching(/-map-2026-11-22\.svg$/), 'image/svg+xml']);
    expect(made.at(-1)?.size).toBe(new Blob([String(save.mock.calls[0]?.[0])]).size);

    await user.click(panel.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/^Map as a picture \(SVG\) copied/)).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/^<\?xml /);

    await user.click(panel.getByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(picture).not.toHaveAttribute('src', 'blob:picture-1'));
    await user.click(panel.getByRole('button', { name: 'Copy' }));
    await waitFor(async () => expect(await navigator.clipboard.readText()).toContain('#171512'));
  });

  it('says so when the browser does not allow copying', async () => {
    const { user } = await renderExport();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Write permission denied.'));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/^Journey \(JSON\) was not copied: Write permission denied/)).toBeVisible();
  });

  it('follows the journey', async () => {
    const { engine } = await renderExport();
    engine.dispatch(editJourney, { title: 'Renamed meanwhile' });
    expect(await screen.findByRole('heading', { level: 2, name: /^renamed-meanwhile-journey-/ })).toBeVisible();
  });
});
