// @vitest-environment jsdom
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ChannelPalette } from '../../../../src/features/map/palette/ChannelPalette';
import type { RowRef } from '../../../../src/state/session';
import { renderJourney } from '../../../helpers/journey';
import { InMap } from '../context';

// Asking each of a hundred rows whether it can be seen takes seconds in jsdom.
configure({ defaultHidden: true });

function openPalette(...selection: RowRef[]) {
  const journey = renderJourney(
    <InMap>
      <ChannelPalette />
    </InMap>,
    { session: { isPaletteOpen: true, selection } },
  );
  return {
    ...journey,
    search: () => screen.getByRole('searchbox', { name: 'Search channels' }),
    /** The row that Enter would act on. */
    active: () => document.getElementById(screen.getByRole('searchbox').getAttribute('aria-activedescendant') ?? ''),
    presences: () =>
      [...journey.document().presences.values()].map((row) => `${row.stageId} ${row.channelId} ${row.level ?? 0}`),
  };
}

const purchase: RowRef = { table: 'stages', id: 'purchase' };

describe('the channel palette', () => {
  it('opens with the focus in the search, the channels of the journey first', () => {
    const { search } = openPalette();
    expect(search()).toHaveFocus();
    const [first] = screen.getAllByRole('group', { name: /^(In this journey|Social network)/ });
    expect(
      within(first as HTMLElement)
        .getAllByRole('option')
        .map((row) => row.textContent),
    ).toEqual([
      expect.stringContaining('Attached at Awareness'),
      expect.stringContaining('LinkedIn'),
      expect.stringContaining('Website'),
    ]);
  });

  it('attaches what is typed with Enter at the selected stage, claims no level, and says so', async () => {
    const { user, presences, active, steps } = openPalette(purchase);
    await user.keyboard('reddit');
    await waitFor(() => expect(active()).toHaveTextContent('Reddit'));
    await user.keyboard('{Enter}');
    expect(presences()).toContain('purchase reddit 0');
    expect(steps()).toEqual(['Attach ‘Reddit’ at ‘Purchase’']);
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain(
      '‘Reddit’ attached at ‘Purchase’, 2 of 2',
    );
    expect(screen.getByRole('searchbox')).toHaveFocus();
  });

  it.each([
    ['Enter attaches', '{Enter}', 'Attach ‘Reddit’ at ‘Purchase’'],
    ['Shift+Enter detaches', '{Shift>}{Enter}{/Shift}', 'Detach ‘LinkedIn’ from ‘Awareness’'],
  ])('%s the first line before the list has marked it', (_, keys, step) => {
    const isAttaching = keys === '{Enter}';
    const { search, active, steps } = openPalette(isAttaching ? purchase : { table: 'stages', id: 'awareness' });
    fireEvent.change(search(), { target: { value: isAttaching ? 'reddit' : 'linkedin' } });
    search().removeAttribute('aria-activedescendant');
    expect(active()).toBeNull();
    fireEvent.keyDown(search(), { key: 'Enter', code: 'Enter', shiftKey: !isAttaching });
    expect(steps()).toEqual([step]);
  });

  it('brings a channel of the catalogue into the journey by attaching it, and takes both back with Undo', async () => {
    const { user, document } = openPalette({ table: 'touchpoints', id: 'books' });
    await user.keyboard('mastodon');
    await user.click(screen.getByRole('option', { name: /Mastodon/ }));
    const channel = [...document().channels.values()].find((one) => one.catalogueId === 'mastodon');
    expect(document().presences.get(`purchase~${channel?.id}`)?.level ?? 0).toBe(0);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(document().channels.size).toBe(3);
  });

  it('asks for the stage when nothing is selected', async () => {
    const { user, presences, active } = openPalette();
    await user.keyboard('linkedin');
    await waitFor(() => expect(active()).toHaveTextContent('LinkedIn'));
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('menuitem', { name: 'Support' }));
    expect(presences()).toContain('support linkedin 0');
  });

  it('says the level where a channel is attached already; Enter shows it, Shift+Enter detaches it', async () => {
    const { user, session, presences, active } = openPalette({ table: 'stages', id: 'awareness' });
    await user.keyboard('linkedin');
    await waitFor(() => expect(active()).toHaveTextContent('here engaging'));
    await user.keyboard('{Enter}');
    expect(session.getState()).toMatchObject({
      selection: [{ table: 'presences', id: 'awareness~linkedin' }],
      isInspectorOpen: true,
    });
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(presences()).not.toContain('awareness linkedin 3');
  });

  it('detaches by pointer without showing the channel', async () => {
    const { user, session, presences } = openPalette({ table: 'stages', id: 'awareness' });
    await user.click(within(screen.getByRole('option', { name: /Reddit/ })).getByTitle('Detach'));
    expect(presences()).not.toContain('awareness reddit 1');
    expect(session.getState().isInspectorOpen).toBe(false);
  });

  it('narrows to social and to some ownerships', async () => {
    const { user } = openPalette();
    await user.click(screen.getByRole('button', { name: 'Owned' }));
    expect(screen.getByRole('option', { name: /Website/ })).toBeInTheDocument();
    expect(screen.queryByRole('option', { name: /Reddit/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Social' }));
    expect(screen.queryByRole('option', { name: /Website/ })).not.toBeInTheDocument();
  });

  it('makes a channel that nobody has heard of, with the name that was searched for', async () => {
    const { user, document } = openPalette(purchase);
    await user.keyboard('Hollin harbour choir');
    await user.click(screen.getByRole('option', { name: /New channel Hollin harbour choir/ }));
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Hollin harbour choir');
    await user.click(screen.getByRole('radio', { name: 'Earned' }));
    await user.click(screen.getByRole('button', { name: 'Attach' }));
    const made = [...document().channels.values()].find((channel) => channel.name === 'Hollin harbour choir');
    expect(made).toMatchObject({ kind: 'community', ownership: 'earned', social: true, catalogueId: null });
    expect(document().presences.has(`purchase~${made?.id}`)).toBe(true);
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('offers no new channel under a name that there is', async () => {
    const { user } = openPalette();
    await user.keyboard('LinkedIn');
    expect(screen.queryByRole('option', { name: /New channel/ })).not.toBeInTheDocument();
  });

  it('selects the stage that is chosen to attach at', async () => {
    const { user, session } = openPalette();
    await user.click(screen.getByRole('button', { name: /Attach at stage/ }));
    await user.click(screen.getByRole('option', { name: 'Support', hidden: false }));
    expect(session.getState().selection).toEqual([{ table: 'stages', id: 'support' }]);
  });

  it('clears the search with Escape first, and closes with the next', async () => {
    const { user, session, search } = openPalette();
    await user.keyboard('red{Escape}');
    expect(search()).toHaveValue('');
    expect(session.getState().isPaletteOpen).toBe(true);
    await user.keyboard('{Escape}');
    expect(session.getState().isPaletteOpen).toBe(false);
  });
});
