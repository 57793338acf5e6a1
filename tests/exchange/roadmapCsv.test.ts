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
      recommendationId: 'listen-respond',
    },
    { id: 'train', title: '+Train the crew', horizon: 'later' },
  ],
});

describe('the roadmap as a table', () => {
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
      'Score: value for effort': '4.5',
      'Score: weighted value': '4.6',
      'Score: customer first': '543',
      Metric: 'Answers within a day',
      Target: '-3',
      'Depends on': "'+Train the crew",
      'Gaps that it closes': 'Demand unmet: ‘purchase’, ‘reddit’ (open); Monologue: ‘awareness’ (closed)',
      'Presence levels promised': 'awareness, blog: Leading; purchase, reddit: Engaging',
      Recommendation: 'Listen, measure and respond',
      Id: 'reddit',
    });
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
