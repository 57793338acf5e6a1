import { describe, expect, it } from 'vitest';
import { isNameTaken, type PaletteFilter, paletteSections } from '../../../../src/features/map/palette/items';
import { exampleJourney } from '../../../helpers/exampleJourney';

const { channels } = exampleJourney();
const sections = (filter: Partial<PaletteFilter> = {}) =>
  paletteSections(channels, { query: '', isSocialOnly: false, ownerships: new Set(), ...filter });
const names = (filter: Partial<PaletteFilter>) =>
  sections(filter).flatMap(({ items }) => items.map((item) => (item.channel ?? item.entry).name));

describe('what the palette offers', () => {
  it('never offers from the catalogue what the journey has', () => {
    expect(names({}).filter((name) => name === 'Reddit')).toHaveLength(1);
  });

  it('groups the catalogue by kind, and a search in one list', () => {
    expect(sections().map(({ title }) => title)).toEqual(
      expect.arrayContaining(['In this journey', 'Social network', 'Community or forum', 'E-mail']),
    );
    expect(sections({ query: 'forum' }).map(({ title }) => title)).toEqual(['In this journey', 'Catalogue']);
  });

  it('puts the channel whose name begins with the query first', () => {
    expect(names({ query: 'lin' })[0]).toBe('LinkedIn');
    expect(names({ query: 'red' })[0]).toBe('Reddit');
  });

  it('looks for two letters in names only', () => {
    expect(names({ query: 're' })).toContain('Reddit');
    expect(names({ query: 're' }).length).toBeLessThan(names({}).length / 3);
  });

  it('knows every name that is taken, whatever its case', () => {
    expect(isNameTaken(channels, ' reddit ')).toBe(true);
    expect(isNameTaken(channels, 'Harbour choir')).toBe(false);
  });
});
