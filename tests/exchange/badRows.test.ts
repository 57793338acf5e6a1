import { describe, expect, it } from 'vitest';
import { readJourneyFile } from '../../src/exchange/readJourney';
import { type BadFile, changed, good, type Row, withField } from './badFiles';

const table: readonly BadFile[] = [
  // Harm
  [
    'a reserved id',
    withField('stages', 0, 'id', '__proto__'),
    '“stages[0].id” is “__proto__”, which is a reserved word.',
    'stages[0].id',
  ],
  [
    'a javascript: link',
    withField('channels', 2, 'url', 'javascript:alert(1)'),
    '“channels[2].url” must start with https://, http:// or mailto:; it is “javascript:alert(1)”.',
    'channels[2].url',
  ],
  [
    'a data: link',
    withField('channels', 0, 'url', 'data:text/html,x'),
    '“channels[0].url” must start with https://, http:// or mailto:; it is “data:text/html,x”.',
    'channels[0].url',
  ],
  [
    'a non-finite number',
    good.replace(/"usage": 0.5/, '"usage": 1e999'),
    '“demands[0].usage” is a number too large to be read.',
    'demands[0].usage',
  ],
  // Rows that do not fit
  [
    'a version that is none',
    changed((copy) => Object.assign(copy, { version: 'one' })),
    '“version” must be a whole number from 1 to 3; it is “one”.',
    'version',
  ],
  [
    'no version',
    changed((copy) => Object.assign(copy, { version: undefined })),
    '“version” is missing; it must be a whole number from 1 to 3.',
    'version',
  ],
  [
    'no journey',
    changed((copy) => Object.assign(copy, { journey: undefined })),
    '“journey” is missing, so the file holds no journey.',
    'journey',
  ],
  [
    'a journey that is none',
    changed((copy) => Object.assign(copy, { journey: null })),
    '“journey” must be an object; it is empty (null).',
    'journey',
  ],
  [
    'a journey without a title',
    changed((copy) => Object.assign(copy, { journey: { id: 'j', createdAt: 0 } })),
    '“journey.title” is missing; it must be text.',
    'journey.title',
  ],
  [
    'two journeys',
    changed((copy) => Object.assign(copy, { journeys: [] })),
    '“journeys” is not something that a journey has.',
    'journeys',
  ],
  [
    'an unknown table',
    changed((copy) => Object.assign(copy, { lanes: [] })),
    '“lanes” is not something that a journey has.',
    'lanes',
  ],
  [
    'a table that is no list',
    changed((copy) => Object.assign(copy, { stages: {} })),
    '“stages” must be a list; it is an object.',
    'stages',
  ],
  [
    'a row that is no object',
    changed((copy) => Object.assign(copy, { stages: [7] })),
    '“stages[0]” must be an object; it is 7.',
    'stages[0]',
  ],
  [
    'an unknown field',
    withField('stages', 1, 'colour', 'red'),
    '“stages[1].colour” is not something that a stage has.',
    'stages[1].colour',
  ],
  [
    'a figure out of range',
    withField('stages', 1, 'importance', 9),
    '“stages[1].importance” must be a whole number from 1 to 5, or null; it is 9.',
    'stages[1].importance',
  ],
  [
    'a fraction for a whole number',
    withField('stages', 1, 'importance', 2.5),
    '“stages[1].importance” must be a whole number from 1 to 5, or null; it is 2.5.',
    'stages[1].importance',
  ],
  [
    'text for a number',
    withField('demands', 0, 'usage', 'half'),
    '“demands[0].usage” must be a number from 0 to 1; it is “half”.',
    'demands[0].usage',
  ],
  [
    'a level that is none',
    withField('presences', 0, 'level', 5),
    '“presences[0].level” must be a whole number from 0 to 4, or null; it is 5.',
    'presences[0].level',
  ],
  [
    'a word that is no choice',
    withField('initiatives', 0, 'horizon', 'soon'),
    '“initiatives[0].horizon” must be one of “now”, “next”, “later”; it is “soon”.',
    'initiatives[0].horizon',
  ],
  [
    'a day that is none',
    withField('initiatives', 0, 'startsOn', '2026-02-30'),
    '“initiatives[0].startsOn” must be a day such as “2026-11-22”, or null; it is “2026-02-30”.',
    'initiatives[0].startsOn',
  ],
  [
    'a wrong order key',
    withField('stages', 0, 'order', '1'),
    '“stages[0].order” must be a fractional order key; it is “1”.',
    'stages[0].order',
  ],
  [
    'a field deep inside',
    withField('initiatives', 0, 'promisedLevels', [{ stageId: 'awareness', channelId: 'blog', level: '3' }]),
    '“initiatives[0].promisedLevels[0].level” must be a whole number from 0 to 4; it is “3”.',
    'initiatives[0].promisedLevels[0].level',
  ],
  [
    'an unknown field deep inside',
    withField('channels', 0, 'community', { runBy: 'branded', formedAround: 'brand', '<b>': 1 }),
    '“channels[0].community["<b>"]” is not something that “channels[0].community” has.',
    'channels[0].community["<b>"]',
  ],
  // Rows that do not fit together
  [
    'duplicate ids',
    withField('stages', 1, 'id', 'awareness'),
    '“stages[1].id” is “awareness”, which “stages[0]” already has; every id must be its own.',
    'stages[1].id',
  ],
  [
    'an id that belongs to other rows',
    withField('presences', 0, 'id', 'awareness~phone'),
    '“presences[0].id” must be “awareness~blog”, after what the presence belongs to; it is “awareness~phone”.',
    'presences[0].id',
  ],
  [
    'two presences of one channel at one stage',
    changed((copy) => {
      const presences = copy.presences as Row[];
      presences.push({ ...presences[0], id: 'elsewhere~blog' });
    }),
    '“presences[3]” has the same “stageId” and “channelId” as “presences[0]”; there is one presence of each combination.',
    'presences[3]',
  ],
];

describe('a file with rows that do not fit', () => {
  it.each(table)('says what is wrong and where: %s', (_, input, message, path) => {
    const read = readJourneyFile(input);
    expect(read).toMatchObject({ ok: false, error: { message, path } });
  });

  it('says in one sentence, in plain words', () => {
    for (const [, , message] of table) {
      expect(message).toMatch(/^[A-Z“].*\.$/);
      expect(message).not.toMatch(/\b(zod|invalid|undefined|regex|enum|string|integer|schema\.)\b/i);
      expect(message.length).toBeLessThan(220);
    }
  });
});
