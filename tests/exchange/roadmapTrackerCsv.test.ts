import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JourneyDocument } from '../../src/domain/document';
import { inOrder } from '../../src/domain/order';
import { roadmapTrackerCsv } from '../../src/exchange/roadmapTrackerCsv';
import { csvCells } from '../../src/features/export/csvCells';
import { workedExample } from '../helpers/workedExample';
import { randomDocument } from './randomDocuments';
import { NOW } from './samples';

async function rowsOf(document: JourneyDocument): Promise<Record<string, string>[]> {
  const [headings = [], ...rows] = csvCells((await roadmapTrackerCsv.export(document, { now: NOW })) as string);
  return rows.map((cells) => Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ''])));
}

const example = workedExample({
  initiatives: [
    {
      id: 'no-shows',
      title: '-50 % no-shows',
      description: '- item\n- another',
      horizon: 'now',
      dependsOn: ['train'],
      promisedLevels: [{ stageId: 'purchase', channelId: 'reddit', level: 3 }],
      gapIds: ['demand-unmet:purchase:reddit'],
      plannedFrom: [{ gapId: 'demand-unmet:purchase:reddit', demand: 0.8, level: null, opportunity: 16 }],
      recommendationId: 'listen-respond',
    },
    { id: 'train', title: 'Train staff; then pilot', horizon: 'later' },
  ],
});

it('keeps every letter that was typed: a tracker runs no formulas', async () => {
  const [row, other] = await rowsOf(example);
  expect(row?.Summary).toBe('-50 % no-shows');
  expect(row?.Description?.startsWith('- item\n- another\n')).toBe(true);
  expect(other?.Summary).toBe('Train staff; then pilot');
});

it('names rows by id, and labels by single words', async () => {
  const [row] = await rowsOf(example);
  expect(row).toMatchObject({ Id: 'no-shows', 'Depends on': 'train', 'Gap ids': 'demand-unmet:purchase:reddit' });
  expect(row?.Labels).toBe('throughline purchase reddit demand-unmet');
});

it('says what answers the initiative, on what evidence, and what coverage gains', async () => {
  const [row] = await rowsOf(example);
  expect(row?.Answers?.split(' ')[0]).toBe('recommendation:listen-respond');
  expect(row?.Evidence).toMatch(/^(measured|estimated|assumed)$/);
  expect(Number(row?.['Coverage gain'])).toBeGreaterThan(0);
});

it('says what was the case when it was planned, and in words where it is another now', async () => {
  const [row, other] = await rowsOf(example);
  expect(row?.['When planned']).toBe('demand-unmet:purchase:reddit demand=0.8 opportunity=16');
  expect(row?.Description).toContain(' 80% of customers, opportunity 16.0 when planned.');
  expect(other?.['When planned']).toBe('');
});

it('has every title letter for letter and every row whole, whatever was typed', async () => {
  await fc.assert(
    fc.asyncProperty(randomDocument, async (document) => {
      const rows = await rowsOf(document);
      const titles = inOrder(document.initiatives.values()).map(({ title }) => title);
      expect(rows.map(({ Summary }) => Summary).sort()).toEqual(titles.sort());
    }),
    { numRuns: 100 },
  );
});
