// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { movePresence } from '../../../../src/domain/commands/presences';
import { renameTag, tagTouchpoints } from '../../../../src/domain/commands/tags';
import { addTouchpoint } from '../../../../src/domain/commands/touchpoints';
import { Outline } from '../../../../src/features/map/outline/Outline';
import { type RenderedJourney, renderJourney } from '../../../helpers/journey';
import { InMap } from '../context';

beforeAll(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

function open(): RenderedJourney {
  const journey = renderJourney(
    <InMap>
      <Outline />
    </InMap>,
  );
  act(() => journey.session.setState({ lens: 'list' }));
  return journey;
}

const line = (name: RegExp) => screen.getByRole('treeitem', { name });
const selection = ({ session }: RenderedJourney) => session.getState().selection.map(({ id }) => id);

describe('the outline of a journey', () => {
  it('names what it has as the map does, stage by stage', () => {
    open();
    const list = screen.getByRole('tree', { name: 'Outline of the journey' });
    const names = within(list).getAllByRole('treeitem');
    expect(names[0]).toHaveAccessibleName(/^Stage ‘Awareness’, 1 of 3/);
    expect(names[1]).toHaveAccessibleName(/^Touchpoints of .*Awareness.*, 2 touchpoints$/);
    expect(names[2]).toHaveAccessibleName(/^Touchpoint ‘Hears of a cheap fare’, .* in .*Awareness.*, 1 of 2/);
    expect(names.slice(0, 3).map((item) => item.getAttribute('aria-level'))).toEqual(['1', '2', '3']);
    expect(line(/^Channel ‘Reddit’, presence 1 of 4/)).toHaveAttribute('aria-level', '3');
    expect(within(list).getAllByRole('button', { name: /^Add touchpoint to/ })).toHaveLength(3);
  });

  it('says what a card is tagged with, and follows when the tag is renamed', () => {
    const { engine } = open();
    act(() => void engine.dispatch(tagTouchpoints, { touchpointIds: ['hears'], name: 'Reviews' }));
    const card = line(/^Touchpoint ‘Hears of .*, tagged Reviews, in Awareness/);
    expect(within(card).getByText('Reviews')).toBeInTheDocument();
    const [id = ''] = engine.store.getState().document.tags.keys();
    act(() => void engine.dispatch(renameTag, { id, name: 'Ratings' }));
    expect(line(/^Touchpoint ‘Hears of .*, tagged Ratings, in Awareness/)).toHaveTextContent('Ratings');
  });

  it('says how many customers use a channel at the stage where it stands by now', () => {
    const { engine } = open();
    const edit = { id: 'awareness~reddit', stageId: 'purchase', index: 0 };
    expect(line(/^Channel ‘Reddit’/)).toHaveTextContent('Demand 65%');
    act(() => void engine.dispatch(movePresence, edit));
    expect(line(/^Channel ‘Reddit’/)).toHaveTextContent('Demand 75%');
  });

  it('is walked by arrow keys, which select as they go', async () => {
    const journey = open();
    act(() => line(/^Stage ‘Awareness’/).focus());
    expect(selection(journey)).toEqual(['awareness']);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(selection(journey)).toEqual(['hears']);
    expect(line(/^Touchpoint ‘Hears of/)).toHaveFocus();
    expect(line(/^Touchpoint ‘Hears of/)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(selection(journey)).toEqual(['hears', 'reads']);
    await userEvent.keyboard('{ArrowLeft}');
    expect(line(/^Touchpoints of .*Awareness/)).toHaveFocus();
    expect(selection(journey)).toEqual(['awareness']);
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('button', { name: 'Add stage' })).toHaveFocus();
  });

  it('is selected in by clicks, one or several', async () => {
    const journey = open();
    const user = userEvent.setup();
    await user.click(line(/^Touchpoint ‘Hears of/));
    await user.keyboard('{Control>}');
    await user.click(line(/^Touchpoint ‘Reads/));
    expect(selection(journey)).toEqual(['hears', 'reads']);
    await user.click(line(/^Touchpoint ‘Hears of/));
    await user.keyboard('{/Control}');
    expect(selection(journey)).toEqual(['reads']);
  });

  it('is typed in where it stands', async () => {
    const journey = open();
    await userEvent.dblClick(within(line(/^Touchpoint ‘Reads reviews’/)).getByText('Reads reviews'));
    await userEvent.clear(screen.getByRole('textbox', { name: 'Touchpoint' }));
    await userEvent.keyboard('Asks friends{Enter}');
    expect(journey.document().touchpoints.get('reads')?.title).toBe('Asks friends');
    expect(line(/^Touchpoint ‘Asks friends’/)).toBeVisible();
  });

  it('adds a card by the button of its stage, open for typing', async () => {
    const journey = open();
    const before = journey.document().touchpoints.size;
    await userEvent.click(screen.getByRole('button', { name: /^Add touchpoint to .*Support/ }));
    await userEvent.keyboard('Calls back{Enter}');
    const made = [...journey.document().touchpoints.values()].find(({ title }) => title === 'Calls back');
    expect(made?.stageId).toBe('support');
    expect(journey.document().touchpoints.size).toBe(before + 1);
  });

  it('shows at once what is added elsewhere', () => {
    const { engine } = open();
    act(() => void engine.dispatch(addTouchpoint, { stageId: 'support', title: 'Rings twice' }));
    expect(line(/^Touchpoint ‘Rings twice’/)).toBeVisible();
  });
});
