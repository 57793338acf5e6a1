// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { createHand } from '../../../../src/features/map/canvas/pastReact';

function mapOf(...keys: string[]): HTMLElement {
  const canvas = document.createElement('div');
  for (const key of keys) {
    const node = document.createElement('div');
    node.className = 'react-flow__node';
    node.dataset.id = key;
    canvas.append(node);
  }
  return canvas;
}

// jsdom has none; these keys need none.
vi.stubGlobal('CSS', { escape: (text: string) => text });

it('cards in hand follow it, also one that is drawn anew on the way, and are let go where the map has them', () => {
  const canvas = mapOf('touchpoints:a', 'touchpoints:b', 'touchpoints:c');
  const hand = createHand({ current: canvas });
  const places = () =>
    [...canvas.children].map((node) => node.hasAttribute('data-in-hand') && (node as HTMLElement).style.translate);
  hand.move(new Set(['touchpoints:a', 'touchpoints:b']), 30, 12);
  expect(places()).toEqual(['30px 12px', '30px 12px', false]);
  const [, b] = canvas.children;
  b?.replaceWith(...mapOf('touchpoints:b').children);
  hand.move(new Set(['touchpoints:a', 'touchpoints:b']), 40, 0);
  expect(places()).toEqual(['40px 0px', '40px 0px', false]);
  hand.letGo();
  expect(places()).toEqual([false, false, false]);
  expect(canvas.querySelector('[style*="translate"]')).toBeNull();
});
