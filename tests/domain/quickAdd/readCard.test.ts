import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelCatalogue } from '../../../src/domain/catalogue/channels';
import { emptyDocument } from '../../../src/domain/document';
import { channelSchema } from '../../../src/domain/model/channel';
import { segmentSchema } from '../../../src/domain/model/segment';
import { stageSchema } from '../../../src/domain/model/stage';
import { tagSchema } from '../../../src/domain/model/tag';
import { type Names, namesIn } from '../../../src/domain/quickAdd/names';
import { readCard } from '../../../src/domain/quickAdd/readCard';

const rows = <T extends { id: string }>(...all: readonly T[]) => new Map(all.map((row) => [row.id, row]));

const document = {
  ...emptyDocument('j'),
  stages: rows(
    stageSchema.parse({ id: 's1', order: 'a0', name: 'Awareness', phase: 'awareness' }),
    stageSchema.parse({ id: 's2', order: 'a1', name: 'First use', phase: 'custom' }),
    stageSchema.parse({ id: 's3', order: 'a2', name: 'First', phase: 'custom' }),
  ),
  channels: rows(channelSchema.parse({ id: 'c1', order: 'a0', name: 'Night bus forum', kind: 'community' })),
  segments: rows(segmentSchema.parse({ id: 'g1', order: 'a0', name: 'Frequent flyers', weight: 1 })),
  tags: rows(tagSchema.parse({ id: 't1', order: 'a0', name: 'Quick win' })),
};
const names: Names = namesIn(document, channelCatalogue);
const read = (line: string) => {
  const { channel, stage, segment, ...rest } = readCard(line, names);
  return { ...rest, channel: channel?.name ?? null, stage: stage?.name ?? null, segment: segment?.name ?? null };
};
const nothing = {
  title: '',
  channel: null,
  stage: null,
  segment: null,
  emotion: null,
  actor: null,
  usage: null,
  tags: [],
};

describe('a line of quick add', () => {
  it('is a card, a channel, a share and an actor in one breath', () => {
    expect(read('asks strangers first @Reddit 60% peer')).toEqual({
      ...nothing,
      title: 'asks strangers first',
      channel: 'Reddit',
      usage: 0.6,
      actor: 'peer',
    });
  });

  it.each([
    ['#first use reads the manual', { stage: 'First use', title: 'reads the manual' }],
    ['reads #First the manual', { stage: 'First', title: 'reads the manual' }],
    ['@night bus forum asks', { channel: 'Night bus forum', title: 'asks' }],
    ['asks @nig', { channel: 'Night bus forum', title: 'asks' }],
    ['asks @Reddit, then books', { channel: 'Reddit', title: 'asks then books' }],
    ['waits !-2', { emotion: -2, title: 'waits' }],
    ['waits !−1', { emotion: -1, title: 'waits' }],
    ['cheers !+2', { emotion: 2, title: 'cheers' }],
    ['cheers !2', { emotion: 2, title: 'cheers' }],
    ['waits !very negative here', { emotion: -2, title: 'waits here' }],
    ['waits !bad', { emotion: -1, title: 'waits' }],
    ['asks @reddit 12,5 %', { channel: 'Reddit', usage: 0.125, title: 'asks' }],
    ['asks @reddit 12.5%', { channel: 'Reddit', usage: 0.125, title: 'asks' }],
    ['asks @reddit ٦٠٪', { channel: 'Reddit', usage: 0.6, title: 'asks' }],
    ['asks @reddit ~frequent 60%', { channel: 'Reddit', usage: 0.6, segment: 'Frequent flyers', title: 'asks' }],
    ['asks ^quick win ^Later', { tags: ['Quick win', 'Later'], title: 'asks' }],
    ['peer @Reddit asks', { channel: 'Reddit', actor: 'peer', title: 'asks' }],
    ['asks @Reddit company', { channel: 'Reddit', actor: 'company', title: 'asks' }],
  ])('“%s” says what it says, in any order', (line, said) => {
    expect(read(line)).toEqual({ ...nothing, ...said });
  });

  it.each([
    'asks a peer',
    'peer',
    'asks a peer @nowhere at all',
    '60% of customers ask',
    'mails anna@example.com',
    'costs # 5',
    'waits !loud',
    'compares C# and C++',
    'asks ~frequent',
    'asks @a',
    '@ # ! ~ ^',
    'at #Nowhere',
  ])('“%s” names nothing, and stays text', (line) => {
    expect(read(line)).toEqual({ ...nothing, title: line });
  });

  it('takes the first of a kind, and leaves a second in the title', () => {
    expect(read('asks @Reddit @YouTube 60% 20%')).toEqual({
      ...nothing,
      channel: 'Reddit',
      usage: 0.6,
      title: 'asks @YouTube 20%',
    });
  });

  it('leaves an actor among words in the title', () => {
    expect(read('tells a peer @Reddit')).toEqual({ ...nothing, channel: 'Reddit', title: 'tells a peer' });
  });

  it('does not guess between names that begin alike', () => {
    expect(read('asks #fir')).toEqual({ ...nothing, title: 'asks #fir' });
  });

  it('loses no word, and never throws', () => {
    const word = fc.oneof(
      fc.constantFrom('@Reddit', '#First', '!-1', '~frequent', '^new', 'peer', '60%', '12,5', '%', '@', 'é', 'اسأل'),
      fc.string({ maxLength: 6 }).map((text) => text.replace(/\s/g, '')),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const card = readCard(words.join(' '), names);
        const taken = [card.channel, card.stage, card.segment, card.emotion, card.actor, card.usage].filter(
          (one) => one !== null,
        ).length;
        const left = card.title.split(' ').filter(Boolean).length;
        const typed = words.filter(Boolean).length;
        expect(left).toBeLessThanOrEqual(typed);
        expect(left + 3 * (taken + card.tags.length)).toBeGreaterThanOrEqual(typed);
      }),
      { seed: 9, numRuns: 300 },
    );
  });
});
