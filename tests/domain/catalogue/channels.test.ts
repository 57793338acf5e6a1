import { describe, expect, it } from 'vitest';
import { monogramOf, toneOf } from '../../../src/domain/catalogue/channelMarks';
import {
  channelCatalogue,
  findCatalogueChannel,
  searchCatalogue,
  toChannelFields,
} from '../../../src/domain/catalogue/channels';
import { attachChannel } from '../../../src/domain/commands/attaching';
import { channelKinds, channelSchema } from '../../../src/domain/model/channel';

const namesFor = (query: string) => searchCatalogue(query).map((entry) => entry.name);

describe('the channel catalogue', () => {
  it('offers at least 60 channels, each with an id of its own', () => {
    expect(channelCatalogue.length).toBeGreaterThanOrEqual(60);
    expect(new Set(channelCatalogue.map((entry) => entry.id)).size).toBe(channelCatalogue.length);
    expect(new Set(channelCatalogue.map((entry) => entry.name.toLowerCase())).size).toBe(channelCatalogue.length);
  });

  it.each(channelKinds)('has a channel of kind %s', (kind) => {
    expect(channelCatalogue.some((entry) => entry.kind === kind)).toBe(true);
  });

  it.each(['hotels', 'restaurants', 'software', 'health', 'cars', 'finance', 'local trades', 'retail'])(
    'has a review site for %s',
    (industry) => {
      expect(searchCatalogue(industry).some((entry) => entry.kind === 'review-site')).toBe(true);
    },
  );

  it('has communities that customers run themselves, and one of employees', () => {
    const runners = channelCatalogue.map((entry) => entry.community?.runBy);
    expect(runners.filter((runBy) => runBy === 'customer-run').length).toBeGreaterThanOrEqual(5);
    expect(runners).toContain('employee');
  });

  it.each(channelCatalogue.map((entry) => [entry.id, entry] as const))('%s is complete', (id, entry) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(entry.purpose).toMatch(/^\p{Lu}.{20,140}\.$/u);
    expect([...entry.monogram].length).toBeGreaterThanOrEqual(1);
    expect([...entry.monogram].length).toBeLessThanOrEqual(2);
    expect(entry.tone).toBeGreaterThanOrEqual(1);
    expect(entry.tone).toBeLessThanOrEqual(12);
    expect(channelSchema.parse({ ...toChannelFields(entry), id: 'channel', order: 'a0' })).toMatchObject({
      name: entry.name,
      kind: entry.kind,
      ownership: entry.ownership,
      social: entry.social,
      catalogueId: id,
    });
    expect(attachChannel.input.safeParse({ stageId: 'stage', channel: toChannelFields(entry) }).success).toBe(true);
  });
});

describe('searching it', () => {
  it('finds a channel by the start of its name first', () => {
    expect(namesFor('face')[0]).toBe('Facebook');
    expect(namesFor('you').slice(0, 2)).toEqual(['YouTube', 'YouTube Shorts']);
    expect(namesFor('x')[0]).toBe('X');
  });

  it('puts names before keywords, and keywords before purposes', () => {
    const found = namesFor('review');
    expect(found.indexOf('Amazon reviews')).toBeLessThan(found.indexOf('Trustpilot'));
    const forum = searchCatalogue('forum');
    const rank = (id: string) => forum.findIndex((entry) => entry.id === id);
    expect(rank('independent-forum')).toBeLessThan(rank('flyertalk'));
    expect(rank('flyertalk')).toBeGreaterThan(-1);
  });

  it('understands former names, kinds, and several words in any order', () => {
    expect(namesFor('twitter')[0]).toBe('X');
    expect(namesFor('employer review')).toContain('Glassdoor');
    expect(namesFor('group facebook')[0]).toBe('Facebook group');
    expect(namesFor("CUSTOMERS' BLOGS")[0]).toBe('Customers’ blogs');
  });

  it('gives everything for nothing, and nothing for nonsense', () => {
    expect(searchCatalogue('  ')).toHaveLength(channelCatalogue.length);
    expect(searchCatalogue('qqzz')).toEqual([]);
  });
});

describe('the tile of a channel', () => {
  it('is the catalogue’s for a name it knows', () => {
    expect(monogramOf('Reddit')).toBe('r/');
    expect(toneOf('reddit')).toBe(findCatalogueChannel('reddit')?.tone);
    expect(toneOf('Reddit')).toBe(findCatalogueChannel('reddit')?.tone);
  });

  it('takes initials and a steady tone from any other name', () => {
    expect(monogramOf('Hollin Isles group')).toBe('HI');
    expect(monogramOf('noticeboard')).toBe('No');
    expect(monogramOf('“Low Cloud”')).toBe('LC');
    expect(monogramOf('Ντόρα')).toBe('Ντ');
    expect(monogramOf('🙂')).toBe('?');
    expect(monogramOf('1️⃣2️⃣')).toBe('12');
    expect(monogramOf('')).toBe('?');
    const tones = ['Noticeboard', 'Village radio', 'Church magazine', 'Bus shelter', ''].map(toneOf);
    expect(tones).toEqual(['Noticeboard', 'Village radio', 'Church magazine', 'Bus shelter', ''].map(toneOf));
    expect(tones.every((tone) => Number.isInteger(tone) && tone >= 1 && tone <= 12)).toBe(true);
    expect(new Set(tones).size).toBeGreaterThan(1);
  });

  it('makes one character of a name whose letters are as wide as the tile or join, with its marks', () => {
    expect(monogramOf('言葉4号')).toBe('言');
    expect(monogramOf('네이버 카페')).toBe('네');
    expect(monogramOf('हिन्दी मंच')).toBe('हि');
    expect(monogramOf('منتدى المسافرين')).toBe('م');
  });
});
