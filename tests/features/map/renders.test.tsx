// @vitest-environment jsdom
import { act } from '@testing-library/react';
import { type ComponentType, memo, type ReactNode } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { setPresence } from '../../../src/domain/commands/presences';
import { editTouchpoint, moveTouchpoints } from '../../../src/domain/commands/touchpoints';
import { MapView } from '../../../src/features/map/MapView';
import { type RenderedJourney, renderJourney } from '../../helpers/journey';
import { largeJourney } from '../../helpers/largeJourney';

/** How often each node and link of the map was rendered since the last look, by its key. */
const renders = vi.hoisted(() => new Map<string, number>());

vi.mock('../../../src/features/map/nodes/nodeTypes', async (original) => {
  const { nodeTypes } = await original<typeof import('../../../src/features/map/nodes/nodeTypes')>();
  return { nodeTypes: Object.fromEntries(Object.entries(nodeTypes).map(([type, node]) => [type, counted(node)])) };
});

vi.mock('../../../src/features/map/kinds/link/LinkEdge', async (original) => {
  const { LinkEdge } = await original<typeof import('../../../src/features/map/kinds/link/LinkEdge')>();
  return { LinkEdge: counted(LinkEdge) };
});

interface Drawn {
  readonly id: string;
}

/** The same component under the same memo, that counts: whether its parent renders it or one of its own subscriptions. */
function counted(component: unknown): ComponentType<Drawn> {
  const { type, compare } = component as {
    type(props: Drawn): ReactNode;
    compare: Parameters<typeof memo<ComponentType<Drawn>>>[1] | null;
  };
  function Counted(props: Drawn) {
    renders.set(props.id, (renders.get(props.id) ?? 0) + 1);
    return type(props);
  }
  return memo(Counted, compare ?? undefined);
}

beforeAll(() => {
  // React Flow watches sizes and reads the zoom; a page without layout has neither.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'DOMMatrixReadOnly',
    class {
      readonly m22 = 1;
    },
  );
});
beforeEach(() => renders.clear());

/** Fewer cards than from where only those in the window are drawn: all 200 of them are. */
function openMap(): RenderedJourney {
  const journey = renderJourney(<MapView />, {
    document: largeJourney({ stages: 7, touchpoints: 200, channels: 10, links: 100 }),
  });
  expect(renders.size).toBeGreaterThan(300);
  // What the first render set off.
  act(() => {});
  renders.clear();
  return journey;
}

function rendered(): string[] {
  return [...renders.keys()].sort();
}

describe('one edit renders what it touched:', () => {
  it('a key typed in a title, that card', () => {
    const { engine, document } = openMap();
    const { title } = document().touchpoints.get('touchpoint-17') ?? { title: '' };
    act(() => void engine.dispatch(editTouchpoint, { id: 'touchpoint-17', title: `${title}!` }));
    expect(rendered()).toEqual(['touchpoints:touchpoint-17']);
    // Its row at once, and the lines that the layout makes of it.
    expect(renders.get('touchpoints:touchpoint-17')).toBeLessThanOrEqual(2);
  });

  it('a title of one more line, that card and links that lead on, but no card that makes room', () => {
    const { engine } = openMap();
    const title = 'A title that goes on for so long that it takes all the lines that there are on a card';
    act(() => void engine.dispatch(editTouchpoint, { id: 'touchpoint-1', title }));
    expect(rendered().filter((key) => !key.startsWith('links:'))).toEqual(['touchpoints:touchpoint-1']);
  });

  it('a presence level, that channel and the head of its stage', () => {
    const { engine, document } = openMap();
    const [presence] = [...document().presences.values()].filter(({ level }) => level !== null && level < 4);
    if (!presence) throw new Error('The journey has no presence to raise.');
    const { id, stageId, channelId } = presence;
    act(() => void engine.dispatch(setPresence, { stageId, channelId, level: 4 }));
    expect(rendered()).toEqual([`presences:${id}`, `stages:${stageId}`]);
  });

  it('a card moved by a place, links but no card', () => {
    const { engine } = openMap();
    act(() => void engine.dispatch(moveTouchpoints, { ids: ['touchpoint-1'], stageId: 'stage-1', index: 1 }));
    expect(rendered().filter((key) => key.startsWith('presences:') || key.startsWith('stages:'))).toEqual([]);
    expect(rendered().filter((key) => key.startsWith('touchpoints:')).length).toBeLessThanOrEqual(1);
  });

  it('a selection, the card that has it and the one that had it', () => {
    const { select } = openMap();
    select({ table: 'touchpoints', id: 'touchpoint-3' });
    expect(rendered().filter((key) => !key.startsWith('links:'))).toEqual(['touchpoints:touchpoint-3']);
    renders.clear();
    select({ table: 'touchpoints', id: 'touchpoint-4' });
    const cards = rendered().filter((key) => !key.startsWith('links:'));
    expect(cards).toEqual(['touchpoints:touchpoint-3', 'touchpoints:touchpoint-4']);
  });
});
