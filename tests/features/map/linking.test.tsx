// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aimLink, cancelLinking, drawLink, startLinking } from '../../../src/features/map/linking';
import '../../helpers/dom';
import { renderGestures } from './context';

describe('a link by keyboard', () => {
  it('starts at a card, aims at another and is drawn', async () => {
    const map = renderGestures();
    map.do((context) => startLinking(context, 'asks'));
    map.do((context) => aimLink(context, 'hears'));
    expect(map.context.map.getState().linking).toEqual({ fromId: 'asks', toId: 'hears' });
    map.do((context) => drawLink(context, 'asks', 'hears'));
    expect([...map.document().links.values()]).toContainEqual(
      expect.objectContaining({ fromId: 'asks', toId: 'hears' }),
    );
    expect(await screen.findByText('Linked ‘Asks about luggage’ to ‘Hears of a cheap fare’')).toBeInTheDocument();
    expect(map.context.map.getState().linking).toBeNull();
  });

  it('never aims at the card where it starts', () => {
    const map = renderGestures();
    map.do((context) => startLinking(context, 'asks'));
    map.do((context) => aimLink(context, 'asks'));
    expect(map.context.map.getState().linking?.toId).toBeNull();
  });

  it('is let go of without a trace, and focus returns', () => {
    const map = renderGestures();
    map.do((context) => startLinking(context, 'asks'));
    map.do((context) => cancelLinking(context));
    expect(map.steps()).toEqual([]);
    expect(map.context.map.getState()).toMatchObject({ linking: null, focusOn: { key: 'touchpoints:asks' } });
  });

  it('that exists is refused in words', async () => {
    const map = renderGestures();
    map.do((context) => drawLink(context, 'hears', 'reads'));
    expect((await screen.findAllByText(/already links to/)).length).toBeGreaterThan(0);
    expect(map.document().links.size).toBe(2);
  });
});
