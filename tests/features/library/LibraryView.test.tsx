// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { airline } from '../../../src/domain/catalogue/templates/airline';
import { journeyOf } from '../../../src/domain/document';
import type { AnyRow } from '../../../src/domain/model/tables';
import { journeyText } from '../../../src/exchange/journeyJson';
import { newId } from '../../../src/state/ids';
import * as saving from '../../../src/ui/saveFile';
import { buildDocument } from '../../helpers/documents';
import { renderLibrary } from './renderLibrary';

const titled = (title: string, id = newId()) => buildDocument({ journey: { id, title } });
const file = (text: string, name = 'file.json') => new File([text], name, { type: 'application/json' });

afterEach(() => vi.restoreAllMocks());

describe('an empty library', () => {
  it('opens a complete example with one press', async () => {
    const { user, place, workspace } = await renderLibrary();
    await user.click(await screen.findByRole('button', { name: 'Open the example' }));
    await waitFor(() => expect(place()).toMatch(/^\/journey\/\w+\/map$/));
    const read = await workspace.read(place()?.split('/')[2] ?? '');
    expect(read.ok && journeyOf(read.value).illustration).toBe(true);
  });

  it('opens a blank lifecycle without a question', async () => {
    const { user, place } = await renderLibrary();
    await user.click(await screen.findByRole('button', { name: 'Start with a blank lifecycle' }));
    await waitFor(() => expect(place()).toMatch(/^\/journey\/\w+\/map$/));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the cards', () => {
  it('show title, kind, coverage, gaps and that a journey is made up', async () => {
    const { card } = await renderLibrary(airline.build({ newId, now: 0 }));
    const sample = within(await card('Skerrywing'));
    expect(sample.getByText('As-is')).toBeVisible();
    expect(sample.getByText('Illustration')).toBeVisible();
    expect(sample.getByRole('button', { name: /^Coverage \d+%$/ })).toBeVisible();
    expect(sample.getByText(/^\d+ gaps: \d+ open, \d+ on the roadmap$/)).toBeVisible();
    expect(sample.getByText('just now')).toHaveAttribute('title', expect.stringMatching(/^Changed on \w+/));
  });

  it('open with a click', async () => {
    const { user, card, place } = await renderLibrary(titled('Bank', 'bank'));
    await user.click(await card('Bank'));
    expect(place()).toBe('/journey/bank/map');
  });

  it('open with Enter, and arrows and letters move between them', async () => {
    const { user, card, place } = await renderLibrary(titled('Bank', 'bank'), titled('Ferry', 'ferry'));
    await card('Ferry');
    await user.keyboard('{Tab}');
    for (let i = 0; i < 12 && !document.activeElement?.matches('[role=row]'); i += 1) await user.keyboard('{Tab}');
    await user.keyboard('b');
    expect(document.activeElement).toHaveAccessibleName(/^Bank/);
    await user.keyboard('{Enter}');
    expect(place()).toBe('/journey/bank/map');
  });

  it('are sorted and searched', async () => {
    const { user, titles } = await renderLibrary(titled('Bank'), titled('Ferry'), titled('Airline'));
    await waitFor(() => expect(titles()).toHaveLength(3));
    await user.click(screen.getByRole('button', { name: /Sort by/ }));
    await user.click(screen.getByRole('option', { name: 'Title' }));
    expect(titles()).toEqual(['Airline', 'Bank', 'Ferry']);

    await user.type(screen.getByRole('searchbox'), 'fer');
    expect(titles()).toEqual(['Ferry']);
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(screen.getByText('No journey has ‘ferzzz’ in its title')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show all 3' }));
    expect(titles()).toHaveLength(3);
  });
});

describe('a journey of the library', () => {
  it('is renamed in place with F2, and Escape keeps the title', async () => {
    const { user, card, workspace } = await renderLibrary(titled('Bank', 'bank'));
    (await card('Bank')).focus();
    await user.keyboard('{F2}Building society{Enter}');
    expect(await card('Building society')).toHaveFocus();
    await waitFor(async () => {
      const read = await workspace.read('bank');
      expect(read.ok && journeyOf(read.value).title).toBe('Building society');
    });
    await user.keyboard('{F2}Something else{Escape}');
    expect(await card('Building society')).toHaveFocus();
  });

  it('keeps its title when the new one is empty', async () => {
    const { user, card, choose } = await renderLibrary(titled('Bank'));
    await choose('Bank', 'Rename');
    const field = await screen.findByRole('textbox', { name: 'Title' });
    expect(field).toHaveFocus();
    await user.clear(field);
    await user.keyboard('{Enter}');
    expect(await card('Bank')).toBeVisible();
  });

  it('is duplicated, and the copy has the focus', async () => {
    const { card, choose, toast } = await renderLibrary(titled('Bank'));
    await choose('Bank', 'Duplicate');
    const copy = await card('Bank \\(copy\\)');
    await waitFor(() => expect(copy).toHaveFocus());
    expect(await toast(/‘Bank’ duplicated/)).toBeVisible();
  });

  it('is deleted at once, and Undo brings it back', async () => {
    const { user, card, titles, toast } = await renderLibrary(titled('Bank'), titled('Ferry'));
    (await card('Bank')).focus();
    await user.keyboard('{Delete}');
    const message = await toast(/‘Bank’ deleted/);
    await waitFor(() => expect(titles()).toEqual(['Ferry']));
    expect(await card('Ferry')).toHaveFocus();
    await user.click(within(message).getByRole('button', { name: 'Undo' }));
    expect(await card('Bank')).toBeVisible();
    expect(titles()).toHaveLength(2);
  });

  it('is exported as the file that import reads', async () => {
    const save = vi.spyOn(saving, 'saveFile').mockReturnValue();
    const journey = titled('Bank');
    const { choose } = await renderLibrary(journey);
    await choose('Bank', 'Export JSON');
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    const [text, name] = save.mock.calls[0] ?? [];
    expect(name).toMatch(/^bank-journey-\d{4}-\d\d-\d\d\.json$/);
    const withoutTime = (content: unknown) => String(content).replace(/"exportedAt": ".*"/, '');
    const clock = { seq: 0, stamps: new Map() };
    expect(withoutTime(text)).toBe(withoutTime(journeyText(journey, { now: 0, clock })));
  });

  it('of a newer version says that it cannot be read, and hands out what is there', async () => {
    const save = vi.spyOn(saving, 'saveFile').mockReturnValue();
    const { user, db, titles, workspace } = await renderLibrary(titled('Bank', 'bank'));
    await workspace.create(titled('Ferry'));
    await waitFor(() => expect(titles()).toContain('Ferry'));
    await db.journeys.update('bank', { seq: 1, schemaVersion: 99 });

    expect(await screen.findByText('This journey cannot be read')).toBeVisible();
    expect(screen.getByText(/newer version of Throughline/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Download what is there' }));
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(JSON.parse(String(save.mock.calls[0]?.[0]))).toMatchObject({ journey: { id: 'bank', title: 'Bank' } });
  });

  it('with a row that cannot be read is shown with the rest', async () => {
    const { db, titles } = await renderLibrary(titled('Bank', 'bank'));
    const damaged = { id: 'odd', title: 7 } as unknown as AnyRow;
    await db.rows.put({ journeyId: 'bank', table: 'touchpoints', id: 'odd', row: damaged });
    await db.journeys.update('bank', { seq: 1 });
    await waitFor(() => expect(titles()).toEqual(['Bank']));
    expect(screen.queryByText('This journey cannot be read')).toBeNull();
  });
});

describe('a file', () => {
  const pick = async (user: { upload: (input: HTMLElement, files: File[]) => Promise<void> }, ...files: File[]) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('There is no file input.');
    await user.upload(input, files);
  };

  it('is imported and opened', async () => {
    const { user, place, toast } = await renderLibrary(titled('Bank'));
    await screen.findByRole('row', { name: /^Bank/ });
    await pick(user, file(journeyText(titled('Ferry', 'ferry'), { now: 0 })));
    await waitFor(() => expect(place()).toBe('/journey/ferry/map'));
    expect(await toast(/‘Ferry’ imported/)).toBeVisible();
  });

  it('that is no journey gets a sentence and leaves nothing behind', async () => {
    const { user, db } = await renderLibrary(titled('Bank'));
    await screen.findByRole('row', { name: /^Bank/ });
    await pick(user, file('{"type": "excalidraw"}', 'drawing.json'));
    const dialog = await screen.findByRole('alertdialog', { name: 'Not imported: drawing.json' });
    expect(dialog).toHaveTextContent('This is an Excalidraw drawing');
    expect(await db.journeys.count()).toBe(1);
    await user.click(within(dialog).getByRole('button', { name: 'OK' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  });

  it('of a journey that is here already asks whether to keep both', async () => {
    const bank = titled('Bank', 'bank');
    const { user, db, place } = await renderLibrary(bank);
    await screen.findByRole('row', { name: /^Bank/ });
    await pick(user, file(journeyText(bank, { now: 0 })));
    await user.click(await screen.findByRole('button', { name: 'Keep both' }));
    await waitFor(() => expect(place()).toMatch(/^\/journey\/\w+\/map$/));
    expect(place()).not.toBe('/journey/bank/map');
    expect(await db.journeys.count()).toBe(2);
  });
});
