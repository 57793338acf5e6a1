// @vitest-environment jsdom
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/domain/coverage/analyse';
import type { JourneyDocument } from '../../src/domain/document';
import { mapScene } from '../../src/domain/scene/mapScene';
import { SceneView } from '../../src/parts/SceneView';
import { buildDocument } from '../helpers/documents';
import { exampleJourney } from '../helpers/exampleJourney';
import { layoutMap } from '../helpers/layoutMap';

function draw(document: JourneyDocument) {
  const scene = mapScene(document, layoutMap(document), analyse(document));
  const { container } = render(<SceneView scene={scene} />);
  const holding = (text: string) => {
    const found = [...container.querySelectorAll('g')].find((one) => one.textContent?.includes(text));
    if (!found) throw new Error(`Nothing says ${text}.`);
    const paints = (colour: string) => found.querySelectorAll(`[fill="var(--${colour})"]`).length;
    return { says: found.textContent?.replace(/\s+/g, ' ').trim(), paints };
  };
  return { container, holding };
}

describe('a picture in the page', () => {
  it('draws a card with the signs that it has on the canvas', () => {
    const { holding } = draw(exampleJourney());
    const truth = holding('Books a flight');
    expect(truth.paints('warning'), 'a moment of truth: its band and its star').toBe(2);
    expect(truth.says, 'the tile of its channel').toMatch(/W$/);
    const other = holding('Reads reviews');
    expect(other.paints('warning')).toBe(0);
    expect(other.paints('danger'), 'a pain: its triangle and how many').toBe(2);
    expect(other.says, 'a pain, and the tile of Reddit').toMatch(/1 r\/$/);
    expect(holding('Asks about luggage').says).toContain('−1');
  });

  it('draws where customers are and nobody of the organisation is', () => {
    const { holding } = draw(exampleJourney());
    expect(holding('75% are here').says).toMatch(/Reddit 75% are here$/);
  });

  it('gives stages outside the phases the colours that the canvas gives them', () => {
    const stages = ['a', 'b'].map((id) => ({ id, name: id, phase: 'custom' as const }));
    const { container } = draw(buildDocument({ stages }));
    const stations = [...container.querySelectorAll('[data-key^="stages:"] [stroke]')];
    const colours = stations.map((one) => one.getAttribute('stroke')).filter((colour) => colour?.includes('phase'));
    expect(new Set(colours)).toEqual(new Set(['var(--phase-own-1)', 'var(--phase-own-2)']));
  });
});
