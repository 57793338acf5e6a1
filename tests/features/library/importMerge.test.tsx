// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { editTouchpoint, removeTouchpoints } from '../../../src/domain/commands/touchpoints';
import type { JourneyDocument } from '../../../src/domain/document';
import type { Patch } from '../../../src/domain/patch';
import { journeyText } from '../../../src/exchange/journeyJson';
import { edited, patchOf } from '../../helpers/edits';
import { exampleJourney } from '../../helpers/exampleJourney';
import { renderLibrary } from './renderLibrary';

const TITLE = 'Weekend flights';

/** The library with the example, and the file of another copy of it picked for import. */
async function importing(theirs: JourneyDocument, mine?: Patch) {
  const view = await renderLibrary(exampleJourney());
  await view.card(TITLE);
  if (mine) await view.workspace.edit('journey', 'Edit', () => mine);
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('There is no file field.');
  await view.user.upload(input, new File([journeyText(theirs, { now: 0 })], 'copy.json', { type: 'application/json' }));
  const dialog = await screen.findByRole('dialog', { name: `‘${TITLE}’ is already here` });
  const read = async () => {
    const stored = await view.workspace.read('journey');
    if (!stored.ok) throw new Error(stored.error.message);
    return stored.value.touchpoints;
  };
  return { ...view, dialog: within(dialog), read };
}

const theirs = edited(
  edited(exampleJourney(), editTouchpoint, { id: 'reads', title: 'Reads blogs', emotion: 2 }),
  removeTouchpoints,
  {
    ids: ['asks'],
  },
);
describe('a file of a journey that is here', () => {
  it('lists the differences with their defaults before anything is written', async () => {
    const { dialog, db, read } = await importing(theirs);
    expect(dialog.getByText(/differ in 3 places\. Nothing has been changed yet\./)).toBeVisible();
    expect(dialog.getByText('The file does not say when it was changed')).toBeVisible();
    const group = (name: string) => within(dialog.getByRole('radiogroup', { name }));
    const title = group('Touchpoint ‘Reads reviews’: title');
    expect(title.getByRole('radio', { name: /^Here “Reads reviews”/ })).not.toBeChecked();
    expect(title.getByRole('radio', { name: /^File “Reads blogs” counts as newer/ })).toBeChecked();
    expect(group('Touchpoint ‘Asks about luggage’').getByRole('radio', { name: 'Keep' })).toBeChecked();
    expect((await read()).get('reads')?.title).toBe('Reads reviews');
    expect(await db.versions.count()).toBe(0);
  });

  it('is merged with one choice flipped by keyboard, and Undo brings back what was there', async () => {
    const { dialog, user, read, toast, db } = await importing(theirs);
    dialog.getByRole('radio', { name: /^File “Reads blogs”/ }).focus();
    await user.keyboard('{ArrowLeft}');
    expect(dialog.getByRole('radio', { name: /^Here “Reads reviews”/ })).toBeChecked();
    await user.click(dialog.getByRole('button', { name: 'Merge: 1 record changes' }));
    const said = await toast(/‘Weekend flights’ merged with the file/);
    expect((await read()).get('reads')).toMatchObject({ title: 'Reads reviews', emotion: 2 });
    expect((await read()).has('asks')).toBe(true);
    expect(await db.versions.toArray()).toMatchObject([{ reason: 'import' }]);
    await user.click(within(said).getByRole('button', { name: 'Undo' }));
    await toast(/is as it was before the import/);
    expect((await read()).get('reads')?.emotion).toBe(0);
  });

  it('replaces the journey, which the list then shows', async () => {
    const { dialog, user, read, toast } = await importing(theirs);
    await user.click(dialog.getByRole('radio', { name: /^Replace/ }));
    expect(dialog.getByRole('radio', { name: 'Remove' })).toBeChecked();
    await user.click(dialog.getByRole('button', { name: 'Replace' }));
    await toast(/‘Weekend flights’ replaced by the file/);
    expect((await read()).has('asks')).toBe(false);
    expect((await read()).get('reads')?.title).toBe('Reads blogs');
  });

  it('changes nothing when it is called off', async () => {
    const { dialog, user, db } = await importing(theirs);
    const before = await db.journeys.toArray();
    await user.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await db.journeys.toArray()).toEqual(before);
    expect(await db.versions.count()).toBe(0);
  });

  it('offers nothing to merge where nothing differs', async () => {
    const { dialog, user, place } = await importing(exampleJourney());
    expect(dialog.getByText(/holds nothing else than the journey here/)).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Keep both' }));
    await waitFor(() => expect(place()).toMatch(/^\/journey\/(?!journey\/)\w+\/map$/));
  });

  it('does not touch what only the journey here changed when the file is older', async () => {
    const { dialog, user, read } = await importing(
      exampleJourney(),
      patchOf(exampleJourney(), editTouchpoint, { id: 'books', title: 'Pays' }),
    );
    await user.click(dialog.getByRole('button', { name: 'All as here' }));
    expect(dialog.getByRole('button', { name: 'Merge: nothing would change' })).toBeDisabled();
    expect((await read()).get('books')?.title).toBe('Pays');
  });
});
