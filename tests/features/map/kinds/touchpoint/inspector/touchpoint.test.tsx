// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Inspector } from '../../../../../../src/features/map/inspector/Inspector';
import { renderJourney } from '../../../../../helpers/journey';
import { InMap } from '../../../context';

function inspect(id: string) {
  const journey = renderJourney(
    <InMap>
      <Inspector />
    </InMap>,
    {
      session: { isInspectorOpen: true, selection: [{ table: 'touchpoints', id }] },
    },
  );
  return { ...journey, touchpoint: () => journey.document().touchpoints.get(id) };
}

describe('inspecting a touchpoint', () => {
  it('writes the title as it is typed, in one undo step', async () => {
    const { user, touchpoint, steps, undo } = inspect('hears');
    const title = screen.getByRole('textbox', { name: 'Touchpoint title' });

    await user.type(title, ' from a friend');

    expect(touchpoint()?.title).toBe('Hears of a cheap fare from a friend');
    expect(steps()).toHaveLength(1);
    undo();
    expect(touchpoint()?.title).toBe('Hears of a cheap fare');
    expect(title).toHaveValue('Hears of a cheap fare');
  });

  it('restores the title with Escape and stays open', async () => {
    const { user, touchpoint, steps, session } = inspect('hears');
    await user.type(screen.getByRole('textbox', { name: 'Touchpoint title' }), ' today{Escape}');

    expect(touchpoint()?.title).toBe('Hears of a cheap fare');
    expect(steps()).toEqual([]);
    expect(session.getState().isInspectorOpen).toBe(true);
  });

  it('starts another undo step when the field is entered again', async () => {
    const { user, steps } = inspect('hears');
    const title = screen.getByRole('textbox', { name: 'Touchpoint title' });
    await user.type(title, '!');
    await user.tab();
    await user.type(title, '!');
    expect(steps()).toHaveLength(2);
  });

  it('says who acts, and what that means', async () => {
    const { user, touchpoint } = inspect('books');
    await user.click(screen.getByRole('radio', { name: 'Peer to peer' }));
    expect(touchpoint()?.actor).toBe('peer');
    expect(screen.getByText(/you are not in the room/)).toBeInTheDocument();
  });

  it('tags it with a word and Enter, offers the tags of other cards, and takes one off without losing the focus', async () => {
    const { user, document, touchpoint, steps, session } = inspect('books');
    const names = () => touchpoint()?.tagIds.map((tag) => document().tags.get(tag)?.name);
    const field = screen.getByRole('textbox', { name: 'Add a tag' });
    await user.type(field, 'Quick win{Enter}Reviews{Enter}');
    expect(names()).toEqual(['Quick win', 'Reviews']);
    expect(field).toHaveValue('');
    expect(steps()).toEqual(['Tag ‘Books a flight’ with ‘Quick win’', 'Tag ‘Books a flight’ with ‘Reviews’']);
    await user.click(screen.getByRole('button', { name: 'Take ‘Quick win’ off' }));
    expect(names()).toEqual(['Reviews']);
    expect(field).toHaveFocus();

    act(() => session.setState({ selection: [{ table: 'touchpoints', id: 'hears' }] }));
    await user.click(screen.getByRole('button', { name: 'Tag with ‘Reviews’' }));
    expect(document().touchpoints.get('hears')?.tagIds).toEqual(touchpoint()?.tagIds);
  });

  it('renames a tag on all cards, and deletes it from them, by keyboard; Undo brings it back', async () => {
    const { user, document, steps, session, undo } = inspect('books');
    const names = (id = 'books') =>
      document()
        .touchpoints.get(id)
        ?.tagIds.map((tag) => document().tags.get(tag)?.name);
    await user.type(screen.getByRole('textbox', { name: 'Add a tag' }), 'Reviews{Enter}');
    act(() => session.setState({ selection: [{ table: 'touchpoints', id: 'hears' }] }));
    await user.type(screen.getByRole('textbox', { name: 'Add a tag' }), 'reviews{Enter}');

    act(() => screen.getByRole('button', { name: '‘Reviews’, on 2 cards: rename or delete' }).focus());
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: 'Name on 2 cards' })).toHaveFocus();
    await user.keyboard('Ratings{Enter}');
    expect([names(), names('hears')]).toEqual([['Ratings'], ['Ratings']]);
    expect(steps().slice(2)).toEqual(['Rename tag ‘Reviews’ to ‘Ratings’ on 2 touchpoints']);
    expect(screen.getByRole('textbox', { name: 'Add a tag' })).toHaveFocus();

    const name = screen.getByRole('button', { name: '‘Ratings’, on 2 cards: rename or delete' });
    act(() => name.focus());
    await user.keyboard('{Enter}Stars{Escape}');
    expect(names()).toEqual(['Ratings']);
    expect(name).toHaveFocus();

    await user.keyboard('{Enter}{Tab}{Enter}');
    expect([names(), names('hears')]).toEqual([[], []]);
    expect(screen.getByRole('textbox', { name: 'Add a tag' })).toHaveFocus();
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain(
      'Deleted tag ‘Ratings’ from 2 touchpoints',
    );
    undo();
    expect([names(), names('hears')]).toEqual([['Ratings'], ['Ratings']]);
  });

  it('takes the emotion from −2 to +2 by arrow keys', async () => {
    const { user, touchpoint } = inspect('asks');
    screen.getByRole('radio', { name: '−1, negative' }).focus();
    await user.keyboard('{ArrowLeft}');
    expect(touchpoint()?.emotion).toBe(-2);
    expect(screen.getByText('Very negative')).toBeInTheDocument();
  });

  it('says nothing for anybody: no emotion, no importance, until one is chosen; the same once more takes it back', async () => {
    const { user, touchpoint, steps } = inspect('books');
    expect(screen.getByRole('radiogroup', { name: 'Importance' })).toHaveAccessibleDescription('Not said yet');
    expect(screen.queryAllByRole('radio', { name: /of 5|positive|negative|neutral/, checked: true })).toEqual([]);

    const happy = screen.getByRole('radio', { name: '+1, positive' });
    await user.click(happy);
    expect(touchpoint()?.emotion).toBe(1);
    await user.click(happy);
    expect(touchpoint()?.emotion).toBeNull();
    await user.keyboard(' ');
    expect(touchpoint()?.emotion).toBe(1);
    await user.keyboard('{Backspace}');
    expect(touchpoint()?.emotion).toBeNull();

    await user.click(screen.getByRole('radio', { name: '4 of 5' }));
    expect(touchpoint()?.importance).toBe(4);
    await user.keyboard('{Delete}');
    expect(touchpoint()).toMatchObject({ importance: null, title: 'Books a flight' });
    expect(steps()).toHaveLength(6);
  });

  it('moves the touchpoint to the end of another stage, and says so', async () => {
    const { user, touchpoint, steps } = inspect('hears');
    await user.click(screen.getByRole('button', { name: /Move to stage/ }));
    await user.click(screen.getByRole('option', { name: 'Support' }));
    expect(touchpoint()?.stageId).toBe('support');
    expect(steps()).toEqual(['Move ‘Hears of a cheap fare’ to ‘Support’']);
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain(
      'Moved ‘Hears of a cheap fare’ to ‘Support’',
    );
  });

  it('adds pains with Enter, and takes an empty one away with Backspace', async () => {
    const { user, touchpoint } = inspect('reads');
    const pains = screen.getByRole('list', { name: 'Pains' });
    await user.type(within(pains).getByRole('textbox', { name: 'Add pain' }), 'Old reviews{Enter}Fake ones');
    expect(touchpoint()?.pains).toEqual(['Too many opinions', 'Old reviews', 'Fake ones']);

    const last = within(pains).getByRole('textbox', { name: 'Pain 3' });
    await user.clear(last);
    await user.type(last, '{Backspace}');
    expect(touchpoint()?.pains).toEqual(['Too many opinions', 'Old reviews']);
    expect(within(pains).getByRole('textbox', { name: 'Pain 2' })).toHaveFocus();
  });

  it('goes on with a new line in the middle of a list, and drops it if it stays empty', async () => {
    const { user, touchpoint } = inspect('reads');
    const pains = screen.getByRole('list', { name: 'Pains' });
    await user.type(within(pains).getByRole('textbox', { name: 'Add pain' }), 'Second');
    await user.type(within(pains).getByRole('textbox', { name: 'Pain 1' }), '{Enter}');
    expect(within(pains).getByRole('textbox', { name: 'Pain 2' })).toHaveFocus();
    await user.click(screen.getByRole('textbox', { name: 'Notes' }));
    expect(touchpoint()?.pains).toEqual(['Too many opinions', 'Second']);
  });

  it('makes one item of every pasted line', async () => {
    const { user, touchpoint } = inspect('hears');
    await user.click(screen.getByRole('textbox', { name: 'Add gain' }));
    await user.paste('Cheap\nQuick\nClose');
    expect(touchpoint()?.gains).toEqual(['Cheap', 'Quick', 'Close']);
  });

  it('links to another touchpoint without dragging', async () => {
    const { user, document } = inspect('books');
    await user.type(screen.getByRole('combobox', { name: 'Link to another touchpoint' }), 'lugg');
    await user.click(screen.getByRole('option', { name: /Asks about luggage/ }));
    expect([...document().links.values()].some((link) => link.fromId === 'books' && link.toId === 'asks')).toBe(true);
    expect(screen.getByRole('textbox', { name: 'Label of the link to Asks about luggage' })).toHaveFocus();
  });

  it('labels, follows and deletes links', async () => {
    const { user, document, session, undo, select } = inspect('reads');
    await user.type(screen.getByRole('textbox', { name: 'Label of the link to Books a flight' }), 'convinced');
    expect(document().links.get('reads-books')?.label).toBe('convinced');

    await user.click(screen.getByRole('button', { name: 'Comes from Hears of a cheap fare' }));
    expect(session.getState().selection).toEqual([{ table: 'touchpoints', id: 'hears' }]);

    select({ table: 'touchpoints', id: 'reads' });
    await user.click(screen.getByRole('button', { name: 'Delete the link from Hears of a cheap fare' }));
    expect(document().links.has('hears-reads')).toBe(false);
    undo();
    expect(document().links.has('hears-reads')).toBe(true);
  });

  it('sets the channel by typing a part of its name', async () => {
    const { user, touchpoint } = inspect('asks');
    await user.type(screen.getByRole('combobox', { name: 'Channel' }), 'redd');
    await user.click(screen.getByRole('option', { name: /Reddit/ }));
    expect(touchpoint()?.channelId).toBe('reddit');
  });

  it('keeps the channel that was typed when the field is left by Tab, and the old one after Esc', async () => {
    const { user, touchpoint } = inspect('asks');
    const field = screen.getByRole('combobox', { name: 'Channel' });
    await user.type(field, 'redd');
    await user.keyboard('{Escape}');
    await user.tab();
    expect(touchpoint()?.channelId).not.toBe('reddit');
    await user.type(field, 'redd');
    await user.tab();
    expect(touchpoint()?.channelId).toBe('reddit');
  });

  it('deletes the touchpoint at once, offers Undo and shows the journey', async () => {
    const { user, touchpoint } = inspect('asks');
    await user.click(screen.getByRole('button', { name: 'Delete touchpoint' }));
    expect(touchpoint()).toBeUndefined();
    expect(screen.getByRole('textbox', { name: 'Journey title' })).toHaveValue('Weekend flights');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(touchpoint()?.title).toBe('Asks about luggage');
  });

  it('withdraws the Undo of a message once another edit has come after it', async () => {
    const { user } = inspect('asks');
    await user.click(screen.getByRole('button', { name: 'Delete touchpoint' }));
    expect(screen.getByRole('button', { name: 'Undo' })).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Journey title' }), '!');
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });
});
