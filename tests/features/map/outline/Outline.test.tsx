// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { addLink, removeLinks } from '../../../../src/domain/commands/links';
import { movePresence } from '../../../../src/domain/commands/presences';
import { renameTag, tagTouchpoints } from '../../../../src/domain/commands/tags';
import { addTouchpoint } from '../../../../src/domain/commands/touchpoints';
import type { JourneyDocument } from '../../../../src/domain/document';
import { createMapStore, type MapStore } from '../../../../src/features/map/mapStore';
import { Outline } from '../../../../src/features/map/outline/Outline';
import { type RenderedJourney, renderJourney } from '../../../helpers/journey';
import { largeJourney } from '../../../helpers/largeJourney';
import { InMap } from '../context';

beforeAll(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

function open(journeyDocument?: JourneyDocument, store?: MapStore): RenderedJourney {
  const journey = renderJourney(
    <InMap {...(store && { store })}>
      <Outline />
    </InMap>,
    journeyDocument ? { document: journeyDocument } : {},
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

  it('folds a stage by the left arrow, says then what it holds, and shows it again by the right one', async () => {
    const { user } = open();
    const stage = () => line(/^Stage ‘Awareness’/);
    act(() => stage().focus());
    expect(stage()).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowLeft}');
    expect(stage()).toHaveAttribute('aria-expanded', 'false');
    expect(stage()).toHaveAccessibleName(/, 2 touchpoints and 2 channels$/);
    expect(screen.queryByRole('treeitem', { name: /^Touchpoint ‘Hears of/ })).toBeNull();
    await user.keyboard('{ArrowDown}');
    expect(line(/^Stage ‘Purchase’/)).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowRight}{ArrowRight}');
    expect(line(/^Touchpoints of .*Awareness/)).toHaveFocus();
  });

  it('folds all stages by one button, and shows all by the same', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Collapse all' }));
    expect(screen.getAllByRole('treeitem')).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: 'Expand all' }));
    expect(line(/^Touchpoint ‘Hears of/)).toBeVisible();
  });

  it('brings out what is asked for from under what is folded', async () => {
    const journey = open();
    await journey.user.click(screen.getByRole('button', { name: 'Collapse all' }));
    journey.select({ table: 'touchpoints', id: 'reads' });
    expect(line(/^Touchpoint ‘Reads reviews’/)).toBeVisible();
    expect(line(/^Stage ‘Purchase’/)).toHaveAttribute('aria-expanded', 'false');
  });

  it('adds to a lane by Enter on its line, and has no Delete there', async () => {
    const journey = open();
    act(() => line(/^Touchpoints of .*Support/).focus());
    expect(selection(journey)).toEqual(['support']);
    await journey.user.keyboard('{Delete}');
    expect(journey.document().stages.has('support')).toBe(true);
    await journey.user.keyboard('{Enter}');
    await journey.user.keyboard('Calls back{Enter}');
    expect(line(/^Touchpoint ‘Calls back’.* in .*Support/)).toHaveFocus();
  });

  it('tells the links of a card under it, and leads along them by press and by arrow', async () => {
    const journey = open();
    const { engine, user } = journey;
    for (const { id } of journey.document().links.values()) {
      act(() => void engine.dispatch(removeLinks, { ids: [id] }));
    }
    act(() => void engine.dispatch(addLink, { fromId: 'hears', toId: 'reads' }));
    const hears = line(/^Touchpoint ‘Hears of/);
    const reads = line(/^Touchpoint ‘Reads reviews’/);
    await user.click(within(reads).getByRole('button', { name: /^comes from Hears of/ }));
    expect(hears).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(within(hears).getByRole('button', { name: 'leads to Reads reviews' })).toHaveFocus();
    expect(selection(journey)).toEqual([...journey.document().links.keys()]);
    await user.keyboard('{Enter}');
    expect(reads).toHaveFocus();
  });

  it('opens the menu of a line under a finger that rests on it, and not under one that scrolls', () => {
    vi.useFakeTimers();
    const store = createMapStore();
    open(undefined, store);
    const card = line(/^Touchpoint ‘Hears of/);
    const touches = [{ clientX: 30, clientY: 40 }] as unknown as Touch[];
    fireEvent.touchStart(card, { touches });
    fireEvent.touchMove(card, { touches: [{ clientX: 30, clientY: 90 }] });
    act(() => void vi.advanceTimersByTime(600));
    expect(store.getState().menu).toBeNull();
    fireEvent.touchStart(card, { touches });
    act(() => void vi.advanceTimersByTime(600));
    expect(store.getState().menu?.subject).toEqual({ kind: 'row', ref: { table: 'touchpoints', id: 'hears' } });
    vi.useRealTimers();
  });
});

describe('the outline of 2,000 cards', () => {
  it('has the lines near the window in the page, and any other as soon as it is asked for', async () => {
    vi.stubGlobal('ResizeObserver', Unsized);
    vi.stubGlobal('CSS', { ...CSS, supports: () => true });
    const { user } = open(largeJourney());
    const items = screen.getAllByRole('treeitem');
    expect(items.length).toBeLessThan(120);
    expect(items[2]).toHaveAccessibleName(/^Touchpoint/);
    const count = Number(items[2]?.getAttribute('aria-setsize'));
    expect(count).toBeGreaterThan(100);
    act(() => items[0]?.focus());
    await user.keyboard('{End}');
    expect(screen.getByRole('button', { name: 'Add stage' })).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement?.closest('[role="treeitem"]')).toHaveAttribute('aria-level', '3');
    expect(screen.getAllByRole('treeitem').length).toBeLessThan(120);
    vi.unstubAllGlobals();
  });
});

/** In a page without layout nothing has a size. */
class Unsized {
  observe() {}
  unobserve() {}
  disconnect() {}
}
