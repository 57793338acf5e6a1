// @vitest-environment jsdom
import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Route, Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useSessionInLocation } from '../../src/app/useSessionInLocation';
import { JourneyProvider } from '../../src/state/context';
import { createSession } from '../../src/state/session';
import { exampleJourney } from '../helpers/exampleJourney';
import { memoryEngine } from '../helpers/journey';

const MOST = 100;
const WITHIN = 10_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  window.location.hash = '';
});

/** A history that throws as Safari's does; `spent` changes are made by others at once. */
function safarisHistory(spent = 0) {
  const changes: number[] = Array(spent).fill(Date.now());
  const replace = window.history.replaceState.bind(window.history);
  vi.spyOn(window.history, 'replaceState').mockImplementation((...args) => {
    if (changes.filter((at) => Date.now() - at < WITHIN).length >= MOST) {
      throw new DOMException(
        'Attempt to use history.replaceState() more than 100 times per 10 seconds',
        'SecurityError',
      );
    }
    changes.push(Date.now());
    replace(...args);
  });
}

function openMap(part = '') {
  const engine = memoryEngine(exampleJourney());
  const session = createSession();
  const cards = [...engine.store.getState().document.touchpoints.keys()];
  window.location.hash = `/journey/${engine.journeyId}/map${part}`;
  const Screen = ({ part }: { part: string | undefined }) => {
    useSessionInLocation('map', part);
    return null;
  };
  const { unmount } = render(
    <Router hook={useHashLocation}>
      <JourneyProvider engine={engine} session={session}>
        <Route path="/journey/:id/:view/:selection?">{({ selection }) => <Screen part={selection} />}</Route>
      </JourneyProvider>
    </Router>,
  );
  const select = (id: string) => act(() => session.setState({ selection: [{ table: 'touchpoints', id }] }));
  return { cards, session, select, unmount };
}

const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const named = () => window.location.hash.split('/')[4];

describe('the selection in the location', () => {
  it('is written at once', () => {
    const { cards, select } = openMap();
    select(cards[1] ?? '');
    expect(named()).toBe(`touchpoints.${cards[1]}`);
  });

  it('follows an arrow held down for ten seconds without more changes than Safari allows', () => {
    safarisHistory();
    const { cards, session, select } = openMap();
    for (let press = 0; press < 330; press++) {
      select(cards[press % cards.length] ?? '');
      wait(30);
    }
    wait(1_000);
    expect(vi.mocked(window.history.replaceState).mock.results.map(({ type }) => type)).not.toContain('throw');
    const last = session.getState().selection[0]?.id;
    expect(last).toBe(cards[329 % cards.length]);
    expect(named()).toBe(`touchpoints.${last}`);
  });

  it('is named later where the browser refuses now, and nothing is thrown', () => {
    safarisHistory(MOST);
    const { cards, select } = openMap();
    expect(() => select(cards[2] ?? '')).not.toThrow();
    expect(named()).toBeUndefined();
    wait(WITHIN + 1_000);
    expect(named()).toBe(`touchpoints.${cards[2]}`);
  });

  it('does not come after somebody who has left', () => {
    const { cards, select, unmount } = openMap();
    select(cards[1] ?? '');
    select(cards[2] ?? '');
    unmount();
    window.location.hash = '/';
    wait(1_000);
    expect(window.location.hash).toBe('#/');
  });
});

describe('how the map is seen, in the location', () => {
  it('is named by its lens before the selection, where that is not the usual one', () => {
    const { cards, session, select } = openMap();
    act(() => session.setState({ lens: 'list' }));
    expect(named()).toBe('lens.list');
    select(cards[1] ?? '');
    wait(1_000);
    expect(named()).toBe(`lens.list,touchpoints.${cards[1]}`);
    act(() => session.setState({ lens: 'stages' }));
    wait(1_000);
    expect(named()).toBe(`touchpoints.${cards[1]}`);
  });

  it('is taken from it by its lens, with the selection', () => {
    const { session } = openMap('/lens.list,touchpoints.reads');
    expect(session.getState()).toMatchObject({ lens: 'list', selection: [{ table: 'touchpoints', id: 'reads' }] });
  });

  it('is named with the links that are shown, where those are not all', () => {
    const { session } = openMap();
    act(() => session.setState({ lens: 'list', linksShown: 'path' }));
    expect(named()).toBe('lens.list,show-links.path');
    act(() => session.setState({ lens: 'stages', linksShown: 'all' }));
    wait(1_000);
    expect(named()).toBeUndefined();
  });

  it('is taken from it with the links that are shown; of unknown ones the map shows all', () => {
    expect(openMap('/lens.list,show-links.none').session.getState()).toMatchObject({
      lens: 'list',
      linksShown: 'none',
    });
    expect(openMap('/show-links.some').session.getState()).toMatchObject({ linksShown: 'all', selection: [] });
  });

  it('is named with what the map is filtered for, and whether others are hidden', () => {
    const { session } = openMap();
    act(() => session.setState({ filter: 'filter.tag.app,filter.actor.peer' }));
    expect(named()).toBe('filter.tag.app,filter.actor.peer');
    act(() => session.setState({ isFilterHiding: true }));
    wait(1_000);
    expect(named()).toBe('filter.tag.app,filter.actor.peer,hide-others');
    act(() => session.setState({ filter: '' }));
    wait(1_000);
    expect(named()).toBeUndefined();
  });

  it('is taken from it with what the map is filtered for', () => {
    expect(openMap('/filter.pains,hide-others,touchpoints.reads').session.getState()).toMatchObject({
      filter: 'filter.pains',
      isFilterHiding: true,
      selection: [{ table: 'touchpoints', id: 'reads' }],
    });
    expect(openMap('/filters.x,hide-others').session.getState()).toMatchObject({ filter: '', isFilterHiding: false });
  });

  it('names the lanes that are hidden, and takes them from it', () => {
    const { session, unmount } = openMap();
    act(() => session.setState({ lanesHidden: ['experience', 'channels'] }));
    expect(named()).toBe('hide-lane.experience,hide-lane.channels');
    unmount();
    expect(openMap('/hide-lane.channels,hide-lane.9').session.getState().lanesHidden).toEqual(['channels']);
  });

  it('stays as it is where a location names a selection only', () => {
    const { session } = openMap('/lens.list');
    act(() => {
      window.location.hash = `${window.location.hash.split('/').slice(0, 4).join('/')}/touchpoints.reads`;
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(session.getState()).toMatchObject({ lens: 'list', selection: [{ table: 'touchpoints', id: 'reads' }] });
  });
});
