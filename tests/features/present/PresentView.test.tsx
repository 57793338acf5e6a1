// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeStage } from '../../../src/domain/commands/stages';
import { analyse } from '../../../src/domain/coverage/analyse';
import { PresentView } from '../../../src/features/present/PresentView';
import { REST } from '../../../src/features/present/useIdle';
import { useOfferedActions } from '../../../src/state/actionRegistry';
import { findByShortcut, type KeyPress } from '../../../src/ui/keys';
import { buildDocument } from '../../helpers/documents';
import { exampleJourney } from '../../helpers/exampleJourney';
import { type RenderJourneyOptions, renderJourney } from '../../helpers/journey';

/** What the palette and the keys would run. */
let offered: ReturnType<typeof useOfferedActions> = [];
function Offered() {
  offered = useOfferedActions();
  return null;
}

const requestFullscreen = vi.fn(() => Promise.resolve());

beforeEach(() => {
  Object.defineProperty(document.documentElement, 'requestFullscreen', {
    configurable: true,
    value: requestFullscreen,
  });
});
afterEach(() => {
  requestFullscreen.mockClear();
  Reflect.deleteProperty(window, 'navigation');
});

/** The example, with something on its roadmap. */
function planned() {
  const document = exampleJourney();
  const initiatives = buildDocument({ initiatives: [{ id: 'join', title: 'Join in' }] }).initiatives;
  return { ...document, initiatives };
}

function present(options: RenderJourneyOptions = {}) {
  const journey = renderJourney(
    <>
      <PresentView />
      <Offered />
    </>,
    { document: planned(), ...options },
  );
  const talk = journey.container.querySelector<HTMLElement>('[style*="--u"]');
  if (!talk) throw new Error('The talk is not there.');
  talk.getBoundingClientRect = () => DOMRect.fromRect({ width: 900, height: 600 });
  return { ...journey, talk };
}

/** The slide that is shown, the one that keys and readers reach. */
function shown(): HTMLElement {
  const slides = screen.getAllByRole('region').filter((slide) => slide.matches('[data-slide]:not([inert])'));
  expect(slides).toHaveLength(1);
  return slides[0] as HTMLElement;
}
const name = () => shown().getAttribute('aria-label');
const press = (id: string) =>
  act(() => {
    const action = offered.find((one) => one.id === `present.${id}`);
    if (action?.isEnabled()) action.run();
  });
const said = () => document.querySelector('[data-live-announcer]')?.textContent;

/** jsdom knows neither PointerEvent nor DOMRect well enough; a mouse event carries what the talk reads. */
function pointer(target: Element, type: string, fields: { pointerType: string; x: number; y?: number }) {
  const event = new MouseEvent(type, { bubbles: true, clientX: fields.x, clientY: fields.y ?? 300 });
  Object.defineProperty(event, 'pointerType', { value: fields.pointerType });
  Object.defineProperty(event, 'isPrimary', { value: true });
  fireEvent(target, event);
}

describe('walking through the slides', () => {
  it('shows the overview, every stage, the gaps and the roadmap, one at a time', () => {
    present();
    const names: (string | null)[] = [name()];
    for (let i = 0; i < 5; i++) {
      press('next');
      names.push(name());
    }
    expect(names).toEqual([
      'Overview',
      'Stage 1 of 3: Awareness',
      'Stage 2 of 3: Purchase',
      'Stage 3 of 3: Support',
      'Gaps',
      'Roadmap',
    ]);
    press('next');
    expect(name()).toBe('Roadmap');
    press('back');
    expect(name()).toBe('Gaps');
  });

  it('jumps to a stage, the gaps, the roadmap, the first and the last', () => {
    present();
    press('stage-2');
    expect(name()).toBe('Stage 2 of 3: Purchase');
    press('stage-9');
    expect(name(), 'there is no ninth').toBe('Stage 2 of 3: Purchase');
    press('gaps');
    expect(name()).toBe('Gaps');
    press('first');
    expect(name()).toBe('Overview');
    press('last');
    expect(name()).toBe('Roadmap');
    press('overview');
    expect(name()).toBe('Overview');
  });

  it('says each slide with its figure', async () => {
    present();
    press('stage-1');
    await waitFor(() => expect(said()).toContain('Stage 1 of 3: Awareness, coverage 44%'));
    press('gaps');
    await waitFor(() => expect(said()).toContain('Gaps, 8 open gaps'));
  });

  it('turns by a click at the right or left, and by a station', async () => {
    const { talk, user } = present();
    fireEvent.click(talk, { clientX: 700 });
    expect(name()).toBe('Stage 1 of 3: Awareness');
    fireEvent.click(talk, { clientX: 100 });
    expect(name()).toBe('Overview');
    const line = screen.getByRole('navigation', { name: 'Slides' });
    await user.click(within(line).getByRole('button', { name: 'Stage 3 of 3: Support' }));
    expect(name()).toBe('Stage 3 of 3: Support');
    expect(within(line).getByRole('button', { current: 'step' })).toHaveAccessibleName('Stage 3 of 3: Support');
    expect(document.body, 'a station that was clicked does not keep the keys').toHaveFocus();
  });

  it('turns by a swipe, once, and not by a scroll', () => {
    const { talk } = present();
    pointer(talk, 'pointerdown', { pointerType: 'touch', x: 500 });
    pointer(talk, 'pointerup', { pointerType: 'touch', x: 300 });
    fireEvent.click(talk, { clientX: 300 });
    expect(name()).toBe('Stage 1 of 3: Awareness');
    pointer(talk, 'pointerdown', { pointerType: 'touch', x: 300, y: 100 });
    pointer(talk, 'pointerup', { pointerType: 'touch', x: 240, y: 500 });
    expect(name()).toBe('Stage 1 of 3: Awareness');
    pointer(talk, 'pointerdown', { pointerType: 'touch', x: 300 });
    pointer(talk, 'pointerup', { pointerType: 'touch', x: 500 });
    expect(name()).toBe('Overview');
  });

  it('goes blank, and comes back to the same slide by whatever turns', () => {
    present();
    press('stage-2');
    press('blank');
    expect(screen.queryByRole('region', { name: /Purchase/ })).not.toBeInTheDocument();
    press('next');
    expect(name()).toBe('Stage 2 of 3: Purchase');
    press('blank');
    press('roadmap');
    expect(name()).toBe('Roadmap');
  });
});

describe('the roadmap', () => {
  it.each([true, false])('says whether levels that are only suggested (%s) are in its figures', (isSuggested) => {
    const document = exampleJourney();
    const cell = [...analyse(document).cells.values()].find(({ demand, level }) => demand && level < 4);
    if (!cell) throw new Error('The example has no cell with a gap.');
    const { stageId, channelId } = cell;
    const { initiatives } = buildDocument({
      initiatives: [
        {
          id: 'join',
          title: 'Join in',
          promisedLevels: [{ stageId, channelId, level: 4 }],
          promisedLevelsSuggested: isSuggested,
        },
      ],
    });
    present({ document: { ...document, initiatives } });
    press('roadmap');
    expect(/levels only suggested do not count/.test(shown().textContent ?? '')).toBe(isSuggested);
  });
});

describe('the selection', () => {
  it('starts at the stage that was selected, or at that of a selected card', () => {
    const { session } = present({ session: { selection: [{ table: 'touchpoints', id: 'books' }] } });
    expect(name()).toBe('Stage 2 of 3: Purchase');
    expect(session.getState().selection).toEqual([{ table: 'stages', id: 'purchase' }]);
  });

  it('starts at the overview when something else was selected', () => {
    const { session } = present({ session: { selection: [{ table: 'channels', id: 'reddit' }] } });
    expect(name()).toBe('Overview');
    expect(session.getState().selection).toEqual([]);
  });

  it('names the stage that is shown, and nothing elsewhere', () => {
    const { session } = present();
    press('stage-3');
    expect(session.getState().selection).toEqual([{ table: 'stages', id: 'support' }]);
    press('gaps');
    expect(session.getState().selection).toEqual([]);
  });

  it('returns to the map with the stage selected, or to the view that one came from', () => {
    const { visited } = present();
    press('stage-2');
    press('leave');
    expect(visited.at(-1)).toBe('/journey/journey/map/stages.purchase');
    const at = (view: string) => ({ url: `https://host/#/journey/journey/${view}` });
    Object.defineProperty(window, 'navigation', {
      configurable: true,
      value: { currentEntry: { index: 2 }, entries: () => [at('map'), at('roadmap'), at('present'), at('export')] },
    });
    press('leave');
    expect(visited.at(-1)).toBe('/journey/journey/roadmap/stages.purchase');
  });

  it('goes on elsewhere when the stage that is shown is removed in another tab', () => {
    const { engine } = present();
    press('stage-2');
    act(() => void engine.dispatch(removeStage, { id: 'purchase' }));
    expect(name()).toBe('Overview');
  });
});

describe('what a slide says', () => {
  it('tells the goal, the coverage and its basis, the touchpoints and the channels of a stage', () => {
    present();
    press('stage-1');
    const slide = within(shown());
    expect(slide.getByRole('heading', { level: 1, name: 'Awareness' })).toBeInTheDocument();
    expect(slide.getByText('Find out that there is something that could help me')).toBeInTheDocument();
    expect(slide.queryByText('The promise'), 'what nobody filled is left out').not.toBeInTheDocument();
    expect(slide.getByText('Partly assumed')).toBeInTheDocument();
    expect(slide.getByText(/^Coverage/)).toHaveTextContent('Coverage 44%');
    const peer = slide.getByRole('heading', { name: 'Hears of a cheap fare' }).closest('li');
    expect(peer).toHaveTextContent('Peer to peer');
    expect(peer).toHaveTextContent('feels positive');
    expect(slide.getByText('LinkedIn').closest('li')).toHaveTextContent('Engaging');
  });

  it('marks a moment of truth', () => {
    present();
    press('stage-2');
    expect(
      within(shown())
        .getByText(/Moment of truth/)
        .closest('li'),
    ).toHaveTextContent('Books a flight');
  });

  it('shows the worst gaps with what answers them and how they are known', () => {
    present();
    press('gaps');
    const rows = within(shown()).getAllByRole('listitem');
    expect(rows).toHaveLength(5);
    expect(rows[0]).toHaveTextContent(/At ‘Purchase’ 75% of customers use ‘Reddit’/);
    expect(rows[0]).toHaveTextContent(/Next step: .*‘Reddit’ at ‘Purchase’.*Build relationships, as good PR does/);
    expect(rows[0]).toHaveTextContent('Assumed');
    expect(shown()).toHaveTextContent('The 5 worst gaps8 open gaps');
  });

  it('counts gaps as they are counted elsewhere: those on the roadmap are not open', () => {
    const document = exampleJourney();
    const [worst] = analyse(document).gaps;
    const initiatives = buildDocument({ initiatives: [{ id: 'join', gapIds: [worst?.id ?? ''] }] }).initiatives;
    present({ document: { ...document, initiatives } });
    press('gaps');
    expect(shown()).toHaveTextContent('The 5 worst gaps8 gaps: 7 open, 1 on the roadmap');
  });

  it('shows where customers are and we are not, the most used first, with how many they are', () => {
    present();
    press('stage-2');
    const list = within(shown()).getByRole('heading', { name: 'Channels' }).closest('section');
    expect(list).toHaveTextContent('customers are here, we are not');
    const rows = within(list as HTMLElement).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'WebsitePublishing',
      'Reddit75% are here, assumed; we are not',
      'LinkedIn40% are here, estimated; we are not',
    ]);
    press('stage-1');
    expect(shown(), 'all of them are attached here').not.toHaveTextContent('we are not');
  });

  it('a stage where nobody drew anything still shows where customers are', () => {
    present({
      document: buildDocument({
        stages: [{ id: 'Only' }],
        channels: [{ id: 'reddit', name: 'Reddit' }],
        demands: [{ channelId: 'reddit', usage: 0.5 }],
      }),
    });
    press('stage-1');
    expect(shown()).toHaveTextContent(/Where customers are and we are notReddit50% are here/);
    expect(shown(), 'nothing is attached').not.toHaveTextContent('Channels');
  });

  it('goes on with channels where customers are and we are not until each has been told', () => {
    const ids = Array.from({ length: 60 }, (_, i) => `c${i}`);
    present({
      document: buildDocument({
        stages: [{ id: 'Only' }, { id: 'Next' }],
        channels: ids.map((id) => ({ id, name: `Channel ${id}` })),
        presences: ids.slice(0, 20).map((channelId) => ({ stageId: 'Only', channelId, level: 1 as const })),
        demands: ids.map((channelId) => ({ channelId, stageId: 'Only', usage: 0.5 })),
      }),
    });
    press('stage-1');
    const told: string[] = [];
    while (!name()?.startsWith('Stage 2')) {
      for (const row of within(shown()).queryAllByRole('listitem'))
        if (row.textContent?.includes('50% are here')) told.push(row.textContent);
      press('next');
    }
    expect(told).toHaveLength(40);
    expect(new Set(told).size).toBe(40);
  });

  it('shows the roadmap with owners and the coverage that each horizon brings', () => {
    present({
      document: buildDocument({
        stages: [{ id: 'Awareness' }],
        channels: [{ id: 'reddit' }],
        demands: [{ channelId: 'reddit', usage: 0.8 }],
        initiatives: [
          {
            id: 'join',
            title: 'Join in',
            horizon: 'now',
            owner: 'Care',
            promisedLevels: [{ stageId: 'Awareness', channelId: 'reddit', level: 2 }],
          },
          {
            id: 'stay',
            title: 'Stay',
            horizon: 'later',
            promisedLevels: [{ stageId: 'Awareness', channelId: 'reddit', level: 4 }],
          },
          { id: 'gone', title: 'Given up', horizon: 'next', status: 'dropped' },
        ],
      }),
    });
    press('roadmap');
    const column = (title: string) => within(shown()).getByRole('heading', { name: title }).closest('section');
    expect(column('Now')).toHaveTextContent(/planned coverage 50%.*Join in.*Care · Proposed/);
    expect(column('Next')).toHaveTextContent(/planned coverage 50%.*Nothing planned/);
    expect(column('Later')).toHaveTextContent(/planned coverage 100%.*StayProposed/);
    expect(shown()).not.toHaveTextContent('Given up');
  });

  it('says in plain words what is not known or not there yet', () => {
    present({ document: buildDocument({ stages: [{ id: 'Only' }] }) });
    expect(shown()).toHaveTextContent('Coverage is unknown: nobody has said yet where customers are.');
    press('stage-1');
    expect(shown()).toHaveTextContent('Stage 1 of 1Only?Coverage is unknown: nobody has said yet where customers are.');
  });

  it('leaves out what nobody has filled: parts of a slide, and slides', () => {
    const slides = () => screen.getByRole('navigation', { name: 'Slides' });
    present({ document: buildDocument() });
    expect(shown()).toHaveTextContent('There are no stages yet');
    expect(within(slides()).getAllByRole('button')).toHaveLength(1);
    press('gaps');
    press('roadmap');
    expect(name()).toBe('Overview');
  });

  it('goes on on further slides with what does not fit, says so, and counts the subject once', async () => {
    const words = Array.from({ length: 600 }, (_, i) => `word${i}`).join(' ');
    present({
      document: buildDocument({
        stages: [{ id: 'Only', goal: words }, { id: 'Next' }],
        touchpoints: Array.from({ length: 40 }, (_, i) => ({ id: `t${i}`, stageId: 'Only', title: `Card ${i}` })),
      }),
    });
    const told: string[] = [];
    press('stage-1');
    expect(shown()).toHaveTextContent(/Stage 1 of 2.*1 of \d+/);
    const cards = new Set<string | null>();
    while (!name()?.startsWith('Stage 2')) {
      told.push(shown().textContent ?? '');
      for (const card of within(shown()).queryAllByRole('heading', { level: 3 })) cards.add(card.textContent);
      press('next');
    }
    expect(told.length).toBeGreaterThan(2);
    expect(told[1]).toContain(`continued 2 of ${told.length}`);
    for (let i = 0; i < 600; i++) expect(told.some((text) => text.includes(`word${i}`))).toBe(true);
    expect(cards.size).toBe(40);
    press('back');
    expect(name()).toBe(`Stage 1 of 2: Only, continued ${told.length} of ${told.length}`);
    const line = screen.getByRole('navigation', { name: 'Slides' });
    expect(within(line).getByRole('button', { current: 'step' })).toHaveAccessibleName('Stage 1 of 2: Only');
    press('stage-2');
    expect(name()).toBe('Stage 2 of 2: Next');
  });

  it('marks an illustration as one', () => {
    present({ document: buildDocument({ journey: { illustration: true, kind: 'future' } }) });
    expect(shown()).toHaveTextContent('As it should be');
    expect(shown()).toHaveTextContent('Illustration');
  });
});

/** The action that a key event means, run if it makes sense: as the shell does it. */
function send(event: Partial<KeyPress> & { key: string }) {
  const press = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...event };
  act(() => findByShortcut(press, offered, (one) => one.isEnabled())?.run());
}

describe('a clicker', () => {
  it.each([
    ['PageDown', 'PageUp'],
    ['ArrowDown', 'ArrowUp'],
    ['ArrowRight', 'ArrowLeft'],
    ['Enter', 'Backspace'],
  ])('turns on with %s and back with %s', (on, back) => {
    present();
    send({ key: on, code: on });
    send({ key: on, code: on });
    expect(name()).toBe('Stage 2 of 3: Purchase');
    send({ key: back, code: back });
    expect(name()).toBe('Stage 1 of 3: Awareness');
    send({ key: 'End' });
    send({ key: 'Home' });
    expect(name()).toBe('Overview');
  });

  it.each(['.', 'b', 'w', ','])('blanks the screen with %s, and brings the slide back', (key) => {
    const { container } = present();
    send({ key });
    expect(container.querySelector('[data-blank]')).toHaveAttribute(
      'data-blank',
      key === 'w' || key === ',' ? 'white' : 'black',
    );
    send({ key });
    expect(container.querySelector('[data-blank]')).toBeNull();
    expect(name()).toBe('Overview');
  });

  it.each([{ shiftKey: false }, { shiftKey: true }])('starts with F5 %o, which loads nothing anew', (held) => {
    present();
    press('stage-2');
    send({ key: 'F5', code: 'F5', ...held });
    expect(requestFullscreen).toHaveBeenCalledOnce();
    expect(name()).toBe('Stage 2 of 3: Purchase');
  });
});

describe('a browser that ends full screen by itself', () => {
  const change = (element: Element | null) => {
    Object.defineProperty(document, 'fullscreenElement', { configurable: true, value: element });
    fireEvent(document, new Event('fullscreenchange'));
  };
  afterEach(() => void Reflect.deleteProperty(document, 'fullscreenElement'));

  it.each([
    ['on Escape, which ends the talk', 'Escape', 1],
    ['on F, which leaves the talk in the window', 'f', 0],
  ])('%s', (_, key, left) => {
    vi.useFakeTimers();
    try {
      const { visited } = present();
      change(document.documentElement);
      change(null);
      fireEvent.keyUp(window, { key });
      act(() => void vi.advanceTimersByTime(1_000));
      expect(visited.filter((path) => path.includes('/map'))).toHaveLength(left);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the screen', () => {
  it('is taken whole by the first key or click, once, and by no command', () => {
    const { talk } = present();
    fireEvent.keyDown(window, { key: 'k', ctrlKey: true });
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(requestFullscreen).not.toHaveBeenCalled();
    fireEvent.keyDown(window, { key: 'ArrowRight' });
    expect(requestFullscreen).toHaveBeenCalledTimes(1);
    fireEvent.click(talk, { clientX: 700 });
    expect(requestFullscreen).toHaveBeenCalledTimes(1);
  });

  it('stays in the window without complaint where the browser refuses', async () => {
    requestFullscreen.mockRejectedValueOnce(new TypeError('not allowed'));
    present();
    fireEvent.keyDown(window, { key: 'ArrowRight' });
    await Promise.resolve();
    expect(name()).toBe('Overview');
  });

  it('hides the pointer when it rests, and shows it when it moves', () => {
    vi.useFakeTimers();
    try {
      const { talk } = present();
      expect(talk).not.toHaveAttribute('data-idle');
      act(() => void vi.advanceTimersByTime(REST));
      expect(talk).toHaveAttribute('data-idle');
      fireEvent(talk, new MouseEvent('pointermove', { bubbles: true }));
      expect(talk).not.toHaveAttribute('data-idle');
    } finally {
      vi.useRealTimers();
    }
  });
});
