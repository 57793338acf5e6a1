import { describe, expect, it } from 'vitest';
import { startScene } from './scenes';
import { lineOf } from './shown';
import { MAIN } from './startJourney';
import { type Scene, startStory } from './story';

const begin = startScene();
const titled = (title: string): Scene => {
  const card = begin.cards.get(MAIN);
  if (!card) throw new Error('The start journey has no main card.');
  return { ...begin, cards: new Map([[MAIN, { ...card, title }]]) };
};
const shown = ({ cards }: Scene) => ({ cards: [...cards.values()].map(lineOf), notes: null });

describe('a story', () => {
  it('takes what the page shows for the earliest scene that it can be, and never goes back', () => {
    const story = startStory(begin);
    for (const title of ['a', 'b', 'a', 'c']) story.tell(titled(title));
    expect(story.acknowledge(shown(titled('a')))).toBe(true);
    expect(story.acknowledged).toBe(1);
    expect(story.acknowledge(shown(titled('b')))).toBe(true);
    expect(story.acknowledge(shown(titled('a')))).toBe(true);
    expect(story.acknowledged).toBe(3);
    expect(story.acknowledge(shown(titled('b')))).toBe(false);
  });

  it('knows a loss: what is there is older than what was acknowledged', () => {
    const story = startStory(begin);
    for (const title of ['a', 'b', 'c']) story.tell(titled(title));
    story.acknowledge(shown(titled('b')));
    expect(story.find(shown(titled('a')))).toBe(-1);
    expect(story.find(shown(titled('c')))).toBe(3);
  });

  it('tells scenes with other notes apart, where the notes are shown', () => {
    const story = startStory(begin);
    story.tell({ ...begin, notes: '1' });
    expect(story.find({ ...shown(begin), notes: '1' })).toBe(1);
    expect(story.find({ ...shown(begin), notes: '2' })).toBe(-1);
  });
});
