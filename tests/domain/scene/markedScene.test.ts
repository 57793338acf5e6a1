import { describe, expect, it } from 'vitest';
import { editTouchpoint, moveTouchpoints, removeTouchpoints } from '../../../src/domain/commands/touchpoints';
import { comparedMap } from '../../../src/domain/compare/comparedMap';
import { compareDocuments } from '../../../src/domain/compare/difference';
import type { JourneyDocument } from '../../../src/domain/document';
import { edited } from '../../helpers/edits';
import { exampleJourney } from '../../helpers/exampleJourney';

/** What the map of the differences has of one thing. */
function compared(to: JourneyDocument, key: string) {
  const from = exampleJourney();
  const { scene, layout } = comparedMap(from, to, compareDocuments(from, to));
  const items = scene.items.filter((item) => item.key === key);
  const frame = items.find(({ kind }) => kind === 'box');
  const title = items.find((item) => item.kind === 'text');
  return { frame, title, items, rect: layout.cards.get(key)?.rect };
}

describe('the map of the differences', () => {
  it('frames what changed inside its edges, and lets the rest stand back', () => {
    const to = edited(exampleJourney(), editTouchpoint, { id: 'reads', title: 'Reads blogs' });
    const { frame, title, rect } = compared(to, 'touchpoints:reads');
    expect(frame).toMatchObject({ stroke: 'accent', fill: 'accent-soft', strokeWidth: 2 });
    if (frame?.kind !== 'box' || !rect) throw new Error('It has no frame.');
    expect(frame.rect).toEqual({ x: rect.x + 1, y: rect.y + 1, width: rect.width - 2, height: rect.height - 2 });
    expect(title).toMatchObject({ colour: 'ink' });
    const other = compared(to, 'touchpoints:hears');
    expect(other.frame).toMatchObject({ stroke: 'hairline' });
    expect(other.title).toMatchObject({ colour: 'ink-muted' });
  });

  it('strikes through what is gone, and breaks its frame and its links', () => {
    const to = edited(exampleJourney(), removeTouchpoints, { ids: ['reads'] });
    const { frame, title } = compared(to, 'touchpoints:reads');
    expect(frame).toMatchObject({ stroke: 'danger', dash: [6, 4] });
    expect(title).toMatchObject({ isStruck: true });
    const { items } = compared(to, 'links:hears-reads');
    expect(items).toContainEqual(expect.objectContaining({ stroke: 'danger', dash: [5, 4] }));
    expect(items.filter(({ kind }) => kind === 'text')).toEqual([]);
  });

  it('has no figures: those of two documents at once would be of neither', () => {
    const to = edited(exampleJourney(), moveTouchpoints, { ids: ['reads'], stageId: 'purchase', index: 0 });
    expect(compared(to, 'touchpoints:reads').frame).toMatchObject({ stroke: 'warning' });
    expect(compared(to, 'stages:awareness').items.filter(({ role }) => role === 'coverage')).toEqual([]);
  });
});
