import { describe, expect, it } from 'vitest';
import type { JourneyDocument } from '../../src/domain/document';
import { inOrder } from '../../src/domain/order';
import { applyPatch, rebasePatch } from '../../src/domain/patch';
import { openSnapshot, toSnapshot } from '../../src/domain/snapshot';
import type { Answers, PlannedRows, RowsPlan } from '../../src/exchange/format';
import { touchpointCells } from '../../src/exchange/touchpointCells';
import { touchpointsCsv } from '../../src/exchange/touchpointsCsv';
import { buildDocument } from '../helpers/documents';

const journey = () =>
  buildDocument({
    stages: [
      { id: 's0', name: 'Awareness' },
      { id: 's1', name: 'Purchase' },
    ],
    channels: [{ id: 'forum', name: 'Our forum', kind: 'community' }],
    touchpoints: [{ id: 'first', stageId: 's1', title: 'Pays' }],
  });

const utf8 = (text: string) => new TextEncoder().encode(text);

interface Outcome extends PlannedRows {
  readonly plan: RowsPlan;
  readonly after: JourneyDocument;
}

async function imported(
  file: Uint8Array | string,
  answers: Answers = {},
  document = journey(),
  stageId: string | null = null,
): Promise<Outcome> {
  const table = await touchpointsCsv.read(typeof file === 'string' ? utf8(file) : file);
  if (!table.ok) throw new Error(table.error.message);
  const said = { answers, stageId };
  const plan = touchpointsCsv.plan(document, table.value, said);
  if (!plan.ok) throw new Error(plan.error.message);
  let ids = 0;
  const planned = touchpointsCsv.patch(document, table.value, said, { newId: () => `new${ids++}`, now: 0 });
  if (!planned.ok) throw new Error(planned.error.message);
  return {
    plan: plan.value,
    ...planned.value,
    after: applyPatch(document, rebasePatch(document, planned.value.patch)),
  };
}

const titlesIn = (document: JourneyDocument, stage: string) => {
  const id = [...document.stages.values()].find(({ name }) => name === stage)?.id;
  return inOrder([...document.touchpoints.values()].filter(({ stageId }) => stageId === id)).map(({ title }) => title);
};
const cardOf = (document: JourneyDocument, title: string) =>
  [...document.touchpoints.values()].find((card) => card.title === title);

describe('a table of touchpoints', () => {
  it('becomes cards at the end of their stages, with all that its columns say', async () => {
    const { after, label, preview, remarks } = await imported(
      [
        'Stage,Title,Actor,Emotion,Importance,Channel,Moment of truth,Pains,Notes',
        'Purchase,Compares prices,Customer,−1,4,Our forum,yes,Slow | Dear,"Two lines,\nin one cell"',
        'awareness,Hears of us,peer to peer,Very positive,,,,,',
      ].join('\n'),
    );
    expect(titlesIn(after, 'Purchase')).toEqual(['Pays', 'Compares prices']);
    expect(titlesIn(after, 'Awareness')).toEqual(['Hears of us']);
    expect(cardOf(after, 'Compares prices')).toMatchObject({
      actor: 'customer',
      emotion: -1,
      importance: 4,
      channelId: 'forum',
      momentOfTruth: true,
      pains: ['Slow', 'Dear'],
      notes: 'Two lines,\nin one cell',
    });
    expect(cardOf(after, 'Hears of us')).toMatchObject({
      actor: 'peer',
      emotion: 2,
      importance: null,
      channelId: null,
    });
    expect([...after.presences.keys()]).toEqual(['s1~forum']);
    expect(label).toBe('Import 2 touchpoints');
    expect(preview.rows.map(([title]) => title)).toEqual(['Compares prices', 'Hears of us']);
    expect(remarks).toEqual([]);
  });

  it.each([
    ['semicolons, as Excel in much of Europe', 'Title;Emotion;Notes\nAsks;-1,0;a, b\n'],
    ['tabs', 'Title\tEmotion\tNotes\nAsks\t-1\ta, b\n'],
    ['a line that says what separates', 'sep=;\r\nTitle;Emotion;Notes\r\nAsks;-1;a, b\r\n'],
    ['a byte order mark', '\uFEFFTitle,Emotion,Notes\nAsks,-1,"a, b"\n'],
  ])('is read with %s', async (_, text) => {
    const { after } = await imported(text);
    expect(cardOf(after, 'Asks')).toMatchObject({ emotion: -1, notes: 'a, b', stageId: 's0' });
  });

  it('is read in Windows-1252', async () => {
    const { after } = await imported(
      Uint8Array.from('Title;Notes\nFragt K\xe4ufer;\xfcber \xdf\n', (one) => one.charCodeAt(0)),
    );
    expect(cardOf(after, 'Fragt Käufer')?.notes).toBe('über ß');
  });

  it('asks where rows of a stage go that the journey does not have; they may get one of their own', async () => {
    const text = 'Touchpoint,Stage\nSigns up,Onboarding\nLogs in,onboarding \nPays,Purchase\nSomewhere,\n';
    const { plan, after, remarks } = await imported(text);
    expect(plan.questions.map(({ label }) => label)).toEqual(['Stage “Onboarding”, 2 rows', '1 row without a stage']);
    expect(titlesIn(after, 'Onboarding')).toEqual(['Signs up', 'Logs in']);
    expect(titlesIn(after, 'Awareness')).toEqual(['Somewhere']);
    expect(remarks).toEqual(['1 new stage: ‘Onboarding’.']);
    const [onboarding, none] = plan.questions;
    const other = await imported(text, { [onboarding?.id ?? '']: 'in:s1', [none?.id ?? '']: 'leave' });
    expect(titlesIn(other.after, 'Purchase')).toEqual(['Pays', 'Signs up', 'Logs in', 'Pays']);
    expect(other.after.stages.size).toBe(2);
    expect(other.label).toBe('Import 3 touchpoints');
  });

  it('makes a stage where the journey has none', async () => {
    const { after } = await imported('Title\nFirst\n', {}, buildDocument({}));
    expect(titlesIn(after, 'Imported')).toEqual(['First']);
  });

  it('takes channels of the journey and of the catalogue by name, and says which are new', async () => {
    const { after, remarks } = await imported('Title,Channel\nA,our FORUM\nB,Reddit\nC,Village fair\nD,Village fair\n');
    expect(cardOf(after, 'A')?.channelId).toBe('forum');
    expect(after.channels.get(cardOf(after, 'B')?.channelId ?? '')?.catalogueId).toBe('reddit');
    expect(cardOf(after, 'C')?.channelId).toBe(cardOf(after, 'D')?.channelId);
    expect(remarks).toEqual(['2 new channels: ‘Reddit’ and ‘Village fair’.']);
  });

  it('takes tags, parted as people part them: those of the journey by name, and says which are new', async () => {
    const document = { ...journey(), tags: new Map([['ours', { id: 'ours', order: 'a0', name: 'Reviews' }]]) };
    const text = 'Title,Tags\nA,"REVIEWS, Quick win"\nB,quick win ; Team a;team A\nC,\n';
    const { after, remarks, preview, plan } = await imported(text, {}, document);
    const tagsOf = (title: string) => cardOf(after, title)?.tagIds.map((id) => after.tags.get(id)?.name);
    expect(['A', 'B', 'C'].map(tagsOf)).toEqual([['Reviews', 'Quick win'], ['Quick win', 'Team a'], []]);
    expect(remarks).toEqual(['2 new tags: ‘Quick win’ and ‘Team a’.']);
    expect(preview.rows[0]).toContain('REVIEWS, Quick win');
    expect(plan.columns).toContainEqual({ heading: 'Tags', becomes: 'Tags' });
  });

  it('says what it leaves out, does not understand and does not use', async () => {
    const { plan, after, remarks } = await imported('Title,Emotion,Owner\nA,meh,Ann\n,1,Ben\nB,"1,5",\nC,meh,\n');
    expect(remarks).toEqual([
      'Rows 2 and 5 have “meh” as emotion, which is left open.',
      'Row 3 has no title: left out.',
      'Row 4 has “1,5” as emotion, which is left open.',
    ]);
    expect(cardOf(after, 'A')?.emotion).toBeNull();
    expect(plan.columns.filter(({ becomes }) => becomes === null).map(({ heading }) => heading)).toEqual(['Owner']);
  });

  it('gives a journey that opens without a repair, also with a thousand rows', async () => {
    const rows = Array.from({ length: 1_000 }, (_, i) => `Card ${i},Stage ${i % 3},Channel ${i % 7}`);
    const { after } = await imported(`Title,Stage,Channel\n${rows.join('\n')}\n`);
    const opened = openSnapshot(structuredClone(toSnapshot(after)) as never);
    expect(opened.ok && opened.value.repairs).toEqual([]);
    expect(after.touchpoints.size).toBe(1_001);
    expect(titlesIn(after, 'Stage 1').slice(0, 2)).toEqual(['Card 1', 'Card 4']);
  });
});

describe('a table whose first row does not name the titles', () => {
  const asked = ({ plan }: Outcome) =>
    Object.fromEntries(plan.questions.map(({ label, suggested }) => [label, suggested]));

  it('is asked about column by column, and what is suggested comes from the cells', async () => {
    const text = 'Pays by card\tpurchase\tSlow form\t-1\tour forum\nHears of us\tAwareness\t\t2\tReddit\n';
    const outcome = await imported(text);
    expect(asked(outcome)).toEqual({
      'First row': 'card',
      'Column 1, “Pays by card”': 'title',
      'Column 2, “purchase”': 'stage',
      'Column 3, “Slow form”': 'notes',
      'Column 4, “-1”': 'leave',
      'Column 5, “our forum”': 'channel',
    });
    expect(titlesIn(outcome.after, 'Purchase')).toEqual(['Pays', 'Pays by card']);
    const other = await imported(text, { 'column-2': 'pains', 'column-3': 'emotion' });
    expect(cardOf(other.after, 'Pays by card')).toMatchObject({
      pains: ['Slow form'],
      emotion: -1,
      channelId: 'forum',
    });
  });

  it('may have one in words of its own, which is no card', async () => {
    const outcome = await imported('Kontaktpunkt\tPhase der Reise\nZahlt\tPurchase\nHört davon\tAwareness\n');
    expect(asked(outcome)['First row']).toBe('headings');
    expect(outcome.label).toBe('Import 2 touchpoints');
    const other = await imported('Kontaktpunkt\tNotiz\nZahlt\tbar\n', { 'first-row': 'headings' });
    expect(titlesIn(other.after, 'Awareness')).toEqual(['Zahlt']);
  });

  it('is asked about the columns alone that no heading names', async () => {
    const outcome = await imported('Stage\tKontaktpunkt\nPurchase\tZahlt\n');
    expect(asked(outcome)).toEqual({ 'Column 2, “Kontaktpunkt”': 'title' });
    expect(titlesIn(outcome.after, 'Purchase')).toEqual(['Pays', 'Zahlt']);
  });

  it('may be one row', async () => {
    const { after } = await imported('Asks\tin the shop\n', {}, journey(), 's1');
    expect(cardOf(after, 'Asks')).toMatchObject({ stageId: 's1', notes: 'in the shop' });
  });

  it('is not taken while no column or two are said to be the title', async () => {
    await expect(imported('Asks\tWaits\n', { 'column-0': 'leave' })).rejects.toThrow(
      'Say which column holds the titles of the cards.',
    );
    await expect(imported('Asks\tWaits\n', { 'column-1': 'title' })).rejects.toThrow(
      'Two columns cannot both be “Title”.',
    );
  });
});

it('rows that name no stage go to the one that the table was put on', async () => {
  const { plan, after } = await imported('Title\tNotes\nAsks\tb\n', {}, journey(), 's1');
  expect(plan.questions.map(({ suggested }) => suggested)).toEqual(['in:s1']);
  expect(titlesIn(after, 'Purchase')).toEqual(['Pays', 'Asks']);
});

it('what is copied from a journey comes back as it was', async () => {
  const document = buildDocument({
    stages: [{ id: 's0', name: 'Awareness' }],
    channels: [{ id: 'forum', name: 'Our forum' }],
    tags: [{ id: 'win', name: 'Quick win' }],
    touchpoints: [
      {
        ...{ id: 'a', stageId: 's0', title: 'Asks', actor: 'peer', emotion: -2, importance: 4, channelId: 'forum' },
        ...{ momentOfTruth: true, pains: ['Slow', 'Dear'], gains: ['Kind'], quotes: ['“Well”'], notes: 'Later' },
        tagIds: ['win'],
      },
    ],
  });
  const [row] = document.touchpoints.values();
  if (!row) throw new Error('no row');
  const text = touchpointCells(document, [row])
    .map((cells) => cells.join('\t'))
    .join('\n');
  const { after, remarks } = await imported(text, {}, document);
  const { id, order, ...copy } = [...after.touchpoints.values()].find((one) => one.id !== 'a') ?? row;
  expect(copy).toEqual({ ...row, id: undefined, order: undefined });
  expect([id, order, remarks]).not.toContain(row.id);
});

describe('a table that cannot be read', () => {
  const refusal = async (file: Uint8Array | string) =>
    imported(file).then(
      () => null,
      (error: Error) => error.message,
    );

  it.each([
    ['nothing', '', 'This file is empty.'],
    ['headings alone', 'Title,Stage\n', 'This table has no rows under its first one, which is taken for the headings.'],
    [
      'a journey',
      '{"format":"throughline/journey"}',
      'This is JSON and not a table. A journey comes in through Import in the library.',
    ],
    ['a quotation mark that never closes', 'Title,Notes\nA,"open\nB,c\n', 'The quotation marks in row'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'This is a picture;'],
    [
      'too many rows',
      `Title\n${'A\n'.repeat(1_001)}`,
      'This table has 1,001 rows; one table brings 1,000 cards at most, so divide it.',
    ],
    [
      'a column that is not one of stages',
      `Title,Stage\n${Array.from({ length: 60 }, (_, i) => `A,${i}`).join('\n')}`,
      'The column “Stage” names 60 stages that this journey does not have. Is it the right column?',
    ],
    [
      'a cell that no field holds',
      `Title,Notes\nA,b\nB,${'x'.repeat(20_001)}\n`,
      'Row 3: “Notes” holds more than 20 kB, the most that fits.',
    ],
    ['no title anywhere', 'Title,Notes\n,a\n', 'No row is left that would become a card.'],
  ])('is refused in a sentence: %s', async (_, file, sentence) => {
    expect(await refusal(file)).toContain(sentence);
  });
});
