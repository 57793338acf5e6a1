// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cardKey } from '../../../src/domain/layout/mapLayout';
import { createSights } from '../../../src/domain/lenses/index';
import { Filter } from '../../../src/features/map/filter/Filter';
import { createFiltered } from '../../../src/features/map/filter/filtered';
import { createMapStore, type MapState } from '../../../src/features/map/mapStore';
import type { MapNode } from '../../../src/features/map/nodes/types';
import { createSession, type SessionState } from '../../../src/state/session';
import { exampleJourney } from '../../helpers/exampleJourney';
import { renderJourney } from '../../helpers/journey';
import { InMap } from './context';

function open(session: Partial<SessionState> = {}, state: Partial<MapState> = { isFilterOpen: true }) {
  const map = createMapStore();
  map.setState(state);
  const ui = (
    <InMap store={map}>
      <Filter />
    </InMap>
  );
  return { map, ...renderJourney(ui, { session }) };
}

const box = (name: string) => screen.getByRole('checkbox', { name: new RegExp(`^${name}`) });
const pale = ({ map }: ReturnType<typeof open>) => [...(map.getState().filtered?.pale ?? [])].sort();

describe('the panel', () => {
  it('offers what the journey has, each with how many touchpoints it leaves, and takes the focus', () => {
    open();
    const panel = screen.getByRole('dialog', { name: 'Filter' });
    expect(
      within(panel)
        .getAllByRole('checkbox')
        .map((one) => one.closest('label')?.textContent),
    ).toEqual([
      'Customer3 touchpoints',
      'Company0 touchpoints',
      'Peer to peer1 touchpoint',
      'Moments of truth1 touchpoint',
      'Feels bad (emotion below 0)1 touchpoint',
      'Planners1 touchpoint',
      'Spontaneous1 touchpoint',
      'Reddit1 touchpoint',
      'LinkedIn0 touchpoints',
      'Website1 touchpoint',
    ]);
    expect(within(panel).getByRole('group', { name: 'Segments' })).toBeInTheDocument();
    expect(within(panel).queryByRole('group', { name: 'Tags' })).toBeNull();
    expect(box('Customer')).toHaveFocus();
  });

  it('filters at once, says how many match, and the map has what does not', async () => {
    const journey = open();
    await journey.user.click(box('Peer'));
    expect(journey.session.getState().filter).toBe('filter.actor.peer');
    expect(await screen.findByText('1 of 4 touchpoints match', { selector: '[role="status"]' })).toBeInTheDocument();
    expect(pale(journey)).toContain('touchpoints:reads');
    expect(pale(journey)).not.toContain('touchpoints:hears');
    await journey.user.click(box('Customer'));
    expect(journey.session.getState().filter).toBe('filter.actor.customer,filter.actor.peer');
    await journey.user.click(box('Feels bad'));
    expect(await screen.findByText('1 of 4 touchpoints match', { selector: '[role="status"]' })).toBeInTheDocument();
    await journey.user.click(screen.getByRole('radio', { name: 'Hide others' }));
    expect(journey.map.getState().filtered?.isHiding).toBe(true);
    await journey.user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Clear' }));
    expect(journey.session.getState().filter).toBe('');
    expect(journey.map.getState().filtered).toBeNull();
  });

  it('is closed by Escape', async () => {
    const journey = open();
    await journey.user.keyboard('{Escape}');
    await waitFor(() => expect(journey.map.getState().isFilterOpen).toBe(false));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the bar', () => {
  it('says what is filtered, and clears it', async () => {
    const journey = open({ filter: 'filter.actor.peer,filter.channel.reddit' }, {});
    const bar = screen.getByRole('region', { name: 'What is filtered' });
    expect(bar).toHaveTextContent('Peers, channel ‘Reddit’: 0 of 4 touchpoints');
    await journey.user.click(within(bar).getByRole('button', { name: 'Clear the filter' }));
    expect(screen.queryByRole('region')).toBeNull();
    expect(await screen.findByText('Nothing is filtered: 4 touchpoints')).toBeInTheDocument();
  });

  it('keeps what it does while other things are edited', () => {
    const journey = open({ filter: 'filter.pains' }, {});
    const before = journey.map.getState().filtered;
    const row = journey.document().touchpoints.get('hears');
    if (!row) throw new Error('It is gone.');
    act(() => {
      const after = { ...row, title: 'Hears' };
      journey.engine.store.setState(({ document }) => ({
        document: { ...document, touchpoints: new Map(document.touchpoints).set('hears', after) },
      }));
    });
    expect(journey.document().touchpoints.get('hears')?.title).toBe('Hears');
    expect(journey.map.getState().filtered).toBe(before);
  });

  it('drops what is gone from the journey, and says so', async () => {
    const journey = open({ filter: 'filter.tag.gone,filter.actor.peer' }, {});
    expect(journey.session.getState().filter).toBe('filter.actor.peer');
    expect(await screen.findByText('What was filtered for is gone. Peers: 1 of 4 touchpoints')).toBeInTheDocument();
  });

  it('is gone where nothing is left of what was filtered for', async () => {
    const journey = open({ filter: 'filter.tag.gone' }, {});
    expect(journey.session.getState().filter).toBe('');
    expect(journey.map.getState().filtered).toBeNull();
    expect(screen.queryByRole('region')).toBeNull();
    expect(
      await screen.findByText('What was filtered for is gone. Nothing is filtered: 4 touchpoints'),
    ).toBeInTheDocument();
  });
});

describe('what a filter does to the map', () => {
  const key = (id: string) => cardKey('touchpoints', id);
  const node = (id: string) => ({ id: key(id), type: 'touchpoint', position: { x: 0, y: 0 }, data: {} }) as MapNode;
  const nodes = ['hears', 'reads', 'books', 'asks'].map(node);
  const none = new Set<string>();

  it('marks what does not match, and makes no node anew that stays as it is', () => {
    const filtered = createFiltered(new Set([key('reads')]), false, createSession());
    const first = filtered.drawn(nodes, [], none).nodes;
    expect(first.map(({ className }) => className)).toEqual([undefined, 'pale', undefined, undefined]);
    expect(first[0]).toBe(nodes[0]);
    expect(filtered.drawn([...nodes], [], none).nodes).toBe(first);
    const again = createFiltered(new Set([key('reads'), key('asks')]), false, createSession());
    expect(again.drawn(nodes, [], none).nodes[1]).toBe(first[1]);
  });

  it('hides it instead, but for what is selected', () => {
    const session = createSession();
    session.setState({ selection: [{ table: 'touchpoints', id: 'asks' }] });
    const filtered = createFiltered(new Set([key('reads'), key('asks')]), true, session);
    const drawn = filtered.drawn(nodes, [], new Set([key('asks')])).nodes;
    expect(drawn.map(({ hidden }) => hidden)).toEqual([undefined, true, undefined, undefined]);
    expect(drawn[3]?.className).toBe('pale');
    expect(['reads', 'asks', 'hears'].map((id) => filtered.isHidden(key(id)))).toEqual([true, false, false]);
  });

  it('has arrow keys pass what is hidden: on in the column, sideways to one of its kind or the button there', () => {
    const document = exampleJourney();
    const sight = createSights(() => 'stages').map();
    const past = (hidden: string[], from: string, direction: 'up' | 'down' | 'left' | 'right') =>
      createFiltered(new Set(hidden.map(key)), true, createSession()).pastHidden(document, sight, from, direction);
    expect(past(['hears'], key('hears'), 'down')).toBe(key('reads'));
    expect(past(['hears', 'reads'], key('hears'), 'down')).toBe('adder:touchpoints:awareness');
    expect(past(['hears'], key('hears'), 'up')).toBe('stages:awareness');
    expect(past(['reads'], key('reads'), 'left')).toBe(key('hears'));
    expect(past(['books'], key('books'), 'right')).toBe('adder:touchpoints:purchase');
    expect(past(['hears'], key('books'), 'right')).toBe(key('books'));
  });
});
