import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JourneyDocument } from '../../src/domain/document';
import { roadmapCsv } from '../../src/exchange/roadmapCsv';
import { csvCells } from '../../src/features/export/csvCells';
import { workedExample } from '../helpers/workedExample';
import { randomDocument } from './randomDocuments';
import { NOW } from './samples';

const textOf = async (document: JourneyDocument) => (await roadmapCsv.export(document, { now: NOW })) as string;

/** Rows as objects by heading. */
async function rowsOf(document: JourneyDocument): Promise<Record<string, string>[]> {
  const [headings = [], ...rows] = csvCells(await textOf(document));
  return rows.map((cells) => Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ''])));
}

const example = workedExample({
  initiatives: [
    {
      id: 'reddit',
      title: 'Join Reddit, "properly"',
      description: 'First:\n- listen\n- answer',
      horizon: 'now',
      startsOn: '2026-01-05',
      endsOn: '2026-03-31',
      customerValue: 5,
      businessValue: 4,
      effort: 2,
      owner: '=cmd|calc',
      status: 'in-progress',
      metric: 'Answers within a day',
      target: '-3',
      dependsOn: ['train'],
      promisedLevels: [
        { stageId: 'purchase', channelId: 'reddit', level: 3 },
        { stageId: 'awareness', channelId: 'blog', level: 4 },
      ],
      gapIds: ['demand-unmet:purchase:reddit', 'monologue:awareness'],
      plannedFrom: [{ gapId: 'demand-unmet:purchase:reddit', demand: 0.8, level: 0, opportunity: 16 }],
      recommendationId: 'listen-respond',
    },
    { id: 'train', title: '+Train the crew', horizon: 'later' },
  ],
});

describe('the roadmap as a table for spreadsheets', () => {
  it('is CSV as Excel and RFC 4180 have it: mark, comma, CRLF, a line per row, as many cells in each', async () => {
    const text = await textOf(example);
    expect(
      text.startsWith('\ufeffTitle,Description,Horizon,Starts on,Ends on,Status,Owner,Value to the customer,'),
    ).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toContain('\r');
    expect(new Set(csvCells(text).map((cells) => cells.length)).size).toBe(1);
    expect(csvCells(text)).toHaveLength(3);
  });

  it('says all of an initiative in the product’s words', async () => {
    const [row] = await rowsOf(example);
    expect(row).toEqual({
      'When planned': 'Demand unmet: ‘purchase’, ‘reddit’: demand 80%, presence absent, opportunity 16.0',
      Title: 'Join Reddit, "properly"',
      Description: 'First:\n• listen\n• answer',
      Horizon: 'Now',
      'Starts on': '2026-01-05',
      'Ends on': '2026-03-31',
      Status: 'In progress',
      Owner: "'=cmd|calc",
      'Value to the customer': '5',
      'Value to the business': '4',
      Effort: '2',
      'Score: value for effort': '2.25',
      'Score: weighted value': '4.6',
      Metric: 'Answers within a day',
      Target: '-3',
      'Depends on': "'+Train the crew",
      'Gaps that it closes': 'Demand unmet: ‘purchase’, ‘reddit’ (open); Monologue: ‘awareness’ (closed)',
      'Only suggested': '',
      'Presence levels promised': 'awareness, blog: Leading; purchase, reddit: Engaging',
      'Coverage gain (percentage points)': '18.34',
      'Findings today':
        'At ‘purchase’ 75% of customers use ‘reddit’ (estimated), where the organisation is absent: opportunity 15.0 of 20, high.',
      Evidence: 'Estimated',
      'Answered by':
        'Recommendation 8: Listen, measure and respond; Recommendation 3: Run a fishing programme for leads',
      Id: 'reddit',
    });
  });

  it('opens right in a spreadsheet that writes 12,5: semicolons between cells, a comma in numbers', async () => {
    const chosen = { separator: 'semicolon', decimal: 'comma' };
    const text = (await roadmapCsv.export(example, { now: NOW, chosen })) as string;
    const [headings = [], first = []] = csvCells(text, ';');
    expect(text.startsWith('\ufeffTitle;Description;Horizon;')).toBe(true);
    expect(first).toHaveLength(headings.length);
    expect(first[headings.indexOf('Score: weighted value')]).toBe('4,6');
    expect(first[headings.indexOf('Title')]).toBe('Join Reddit, "properly"');
  });

  it.each([
    ['de-DE', 'semicolon', 'comma'],
    ['fr-CH', 'semicolon', 'comma'],
    ['pt-BR', 'semicolon', 'comma'],
    ['en-GB', 'comma', 'point'],
    ['ja-JP', 'comma', 'point'],
  ])('suits the browser’s language before anybody chooses: %s', (language, separator, decimal) => {
    expect(roadmapCsv.choices?.map(({ suits }) => suits?.(language))).toEqual([separator, decimal]);
  });

  it('lists initiatives by horizon, and has its headings alone where there are none', async () => {
    expect((await rowsOf(example)).map(({ Id }) => Id)).toEqual(['reddit', 'train']);
    expect(csvCells(await textOf(workedExample()))).toHaveLength(1);
  });

  it('holds nothing that runs, whatever was typed, and every row whole', async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument, async (document) => {
        const rows = csvCells(await textOf(document));
        expect(rows).toHaveLength(document.initiatives.size + 1);
        for (const cells of rows) {
          expect(cells).toHaveLength(rows[0]?.length ?? 0);
          for (const cell of cells) expect(cell).not.toMatch(/^(?!-\d+(\.\d+)?$)["\s]*[=+\-@\t\r]/);
        }
      }),
      { numRuns: 100 },
    );
  });
});
