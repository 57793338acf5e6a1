import { describe, expect, it } from 'vitest';
import type { JourneyDocument } from '../../../src/domain/document';
import { linkSchema } from '../../../src/domain/model/link';
import { farScene } from '../../../src/domain/scene/farScene';
import { exampleJourney } from '../../helpers/exampleJourney';
import { layoutMap } from '../../helpers/layoutMap';

/** The example with a link beside the main path, in which nobody has said how one touchpoint feels and how far one presence goes. */
function partlyUnsaid(): JourneyDocument {
  const example = exampleJourney();
  const [touchpoint, presence] = [[...example.touchpoints.values()][0], [...example.presences.values()][0]];
  if (!touchpoint || !presence) throw new Error('The example is empty.');
  const touchpoints = new Map(example.touchpoints).set(touchpoint.id, { ...touchpoint, emotion: null });
  const presences = new Map(example.presences).set(presence.id, { ...presence, level: null });
  const aside = linkSchema.parse({ id: 'hears-books', fromId: 'hears', toId: 'books' });
  const links = new Map(example.links).set(aside.id, aside);
  return { ...example, touchpoints, presences, links };
}

const document = partlyUnsaid();
const layout = layoutMap(document);
const none: ReadonlySet<string> = new Set();
const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
const of = (options: Partial<Parameters<typeof farScene>[2]> = {}) =>
  farScene(document, layout, {
    region: whole,
    growth: 4,
    selected: none,
    without: none,
    linksShown: 'all',
    ...options,
  });

describe('the map as it is seen from far', () => {
  it('has every card and every link', () => {
    const { cards, links } = of();
    expect([...layout.cards.keys()].filter((key) => !cards.some((shape) => shape.key === key))).toEqual([]);
    expect(new Set(links.map(({ key }) => key))).toEqual(new Set(layout.links.map(({ id }) => `links:${id}`)));
  });

  it('has the main path and the loop only, or no links at all, where no others are shown', () => {
    const keysOf = (options: Parameters<typeof of>[0]) => new Set(of(options).links.map(({ key }) => key));
    const strong = layout.links.filter(({ rank }) => rank !== 'other').map(({ id }) => `links:${id}`);
    expect(strong).not.toHaveLength(layout.links.length);
    expect(keysOf({ linksShown: 'path' })).toEqual(new Set(strong));
    expect(keysOf({ linksShown: 'none' }).size).toBe(0);
  });

  it('draws pale what a filter leaves out, with its links, or not at all where that is hidden', () => {
    const key = layout.links[0]?.fromKey ?? '';
    const own = layout.links
      .filter(({ fromKey, toKey }) => [fromKey, toKey].includes(key))
      .map(({ id }) => `links:${id}`);
    const strongest = ({ cards, links }: ReturnType<typeof of>, one: string) =>
      Math.max(...[...cards, ...links].filter((shape) => shape.key === one).map(({ opacity = 1 }) => opacity));
    const pale = of({ pale: new Set([key]) });
    for (const one of [key, ...own]) expect(strongest(pale, one)).toBeLessThan(0.3);
    const other = [...layout.cards.keys()].find((one) => one !== key) ?? '';
    expect(strongest(pale, other)).toBe(strongest(of(), other));
    const { cards, links } = of({ hidden: new Set([key]) });
    expect([...cards, ...links].filter((shape) => [key, ...own].includes(shape.key))).toEqual([]);
  });

  it('claims no emotion and no level that nobody has said', () => {
    const { cards } = of();
    const said = (key: string, role: string) => cards.some((shape) => shape.key === key && shape.role === role);
    for (const { key, id, table } of layout.cards.values()) {
      const row = document.touchpoints.get(id);
      const presence = document.presences.get(id);
      if (table === 'touchpoints' && row) expect(said(key, 'sign')).toBe(row.emotion !== null);
      if (table === 'presences' && presence) expect(said(key, 'level')).toBe(presence.level !== null);
    }
  });

  it('draws lines that are 1 px on screen, and 2 in the accent where a card is selected', () => {
    const [first, second] = [...layout.cards.keys()];
    const { cards } = of({ growth: 5, selected: new Set([first ?? '']) });
    const frameOf = (key: string | undefined) => cards.find((shape) => shape.key === key && shape.kind === 'box');
    expect(frameOf(first)).toMatchObject({ strokeWidth: 10, stroke: 'accent' });
    expect(frameOf(second)).toMatchObject({ strokeWidth: 5, stroke: 'hairline-strong' });
  });

  it('leaves out what lies outside the part that is painted', () => {
    const [card] = [...layout.cards.values()];
    if (!card) throw new Error('There is no card.');
    const shown = of({ region: card.rect }).cards.filter(({ role }) => role !== 'lane');
    expect(new Set(shown.map(({ key }) => key))).toEqual(new Set([card.key]));
    expect(of({ region: { ...whole, x: whole.width + 100 } }).links).toEqual([]);
  });

  it('leaves out what is in hand', () => {
    const [first] = [...layout.cards.keys()];
    const { cards } = of({ without: new Set([first ?? '']) });
    expect(cards.filter(({ key, role }) => key === first && role !== 'lane')).toEqual([]);
  });
});
