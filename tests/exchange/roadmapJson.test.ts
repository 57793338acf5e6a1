import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JourneyDocument } from '../../src/domain/document';
import { buildRoadmap } from '../../src/exchange/roadmap/build';
import { roundedScore, roundedShare } from '../../src/exchange/roadmap/rounded';
import { roadmapJson } from '../../src/exchange/roadmapJson';
import { buildDocument } from '../helpers/documents';
import { workedExample } from '../helpers/workedExample';
import { randomDocument } from './randomDocuments';
import { NOW, samples } from './samples';

const example = samples.at(-1)?.[1] as JourneyDocument;
const roadmap = buildRoadmap(example, { now: NOW });

describe('a roadmap file', () => {
  it('gives the figures of the worked example, to the digit', () => {
    const { journey, stages, cells } = roadmap.coverage;
    expect(journey).toEqual({
      current: 0.3881,
      planned: 0.5715,
      plannedByHorizon: { now: 0.5715, next: 0.5715, later: 0.5715 },
    });
    expect(stages).toEqual([
      { stageId: 'awareness', current: 0.621, planned: 0.621 },
      { stageId: 'purchase', current: 0, planned: 0.4891 },
    ]);
    expect(
      cells.map((cell) => [
        cell.stageId,
        cell.channelId,
        cell.demand,
        cell.presence,
        cell.opportunity,
        cell.band,
        cell.overServed,
      ]),
    ).toEqual([
      ['awareness', 'reddit', 0.65, 0.25, 10.5, 'solid', false],
      ['awareness', 'linkedin', 0.4, 0.75, 4, 'low', true],
      ['awareness', 'blog', 0.5, 1, 5, 'low', true],
      ['purchase', 'reddit', 0.75, 0, 15, 'high', false],
      ['purchase', 'linkedin', 0.4, 0, 8, 'low', false],
    ]);
  });

  it('never writes an importance that nobody has said, though it weighs 3', () => {
    const { stages } = buildRoadmap(buildDocument({ stages: [{ id: 's' }, { id: 'said', importance: 3 }] }), {
      now: NOW,
    });
    expect(stages.map(({ importance }) => importance)).toEqual([null, 3]);
  });

  it('shows what went into a figure, so that a reader can compute it again', () => {
    const [reddit] = roadmap.coverage.cells;
    expect(reddit?.inputs).toMatchObject([
      { segmentId: 'A', usage: 0.8, weight: 0.75 },
      { segmentId: 'B', usage: 0.2, weight: 0.25 },
    ]);
    const blog = roadmap.coverage.cells.find(({ channelId }) => channelId === 'blog');
    expect(blog).toMatchObject({ evidence: 'estimated', inputs: [{ segmentId: null, usage: 0.5, weight: 1 }] });
  });

  it('leaves coverage unknown where there is no demand', () => {
    const { coverage } = buildRoadmap(buildDocument({ stages: [{ id: 's' }] }), { now: NOW });
    expect(coverage.journey).toEqual({
      current: null,
      planned: null,
      plannedByHorizon: { now: null, next: null, later: null },
    });
    expect(coverage.stages).toEqual([{ stageId: 's', current: null, planned: null }]);
    expect(coverage.cells).toEqual([]);
  });

  it('tells open, dismissed and closed gaps apart, and who closes them', () => {
    const { open, dismissed, closed } = roadmap.gaps;
    const unmet = open.find(({ id }) => id === 'demand-unmet:purchase:reddit');
    expect(unmet).toMatchObject({
      rule: 'demand-unmet',
      stageId: 'purchase',
      channelId: 'reddit',
      initiativeIds: ['join-reddit'],
    });
    expect(dismissed).toMatchObject([
      {
        id: 'over-served:awareness:blog',
        reason: 'It also feeds the newsletter.',
        dismissedAt: '1970-01-01T00:00:00.000Z',
      },
    ]);
    expect(open.map(({ id }) => id)).not.toContain('over-served:awareness:blog');
    expect(closed).toMatchObject([{ id: 'monologue:awareness', initiativeIds: ['join-reddit'] }]);
    expect(roadmap.initiatives[0]?.closesGaps).toMatchObject([
      { gapId: 'demand-unmet:purchase:reddit', status: 'open' },
      { gapId: 'monologue:awareness', status: 'closed' },
    ]);
    const scores = open.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('lists initiatives by horizon, then as on the board, with levels in map order', () => {
    const levels = [
      { stageId: 'purchase', channelId: 'linkedin', level: 2 },
      { stageId: 'awareness', channelId: 'blog', level: 4 },
      { stageId: 'purchase', channelId: 'reddit', level: 3 },
    ] as const;
    const { initiatives } = buildRoadmap(
      workedExample({
        initiatives: [
          { id: 'c', horizon: 'later' },
          { id: 'b', horizon: 'now', promisedLevels: [...levels], recommendationId: 'listen-respond' },
          { id: 'a', horizon: 'now', dependsOn: ['c'] },
        ],
      }),
      { now: NOW },
    );
    expect(initiatives.map(({ id, horizon, position }) => [id, horizon, position])).toEqual([
      ['b', 'now', 1],
      ['a', 'now', 2],
      ['c', 'later', 1],
    ]);
    expect(initiatives[0]?.promisedLevels).toEqual([levels[1], levels[2], levels[0]]);
    expect(initiatives[0]?.recommendation).toEqual({
      id: 'listen-respond',
      number: 8,
      name: 'Listen, measure and respond',
    });
    expect(initiatives[1]?.dependsOn).toEqual(['c']);
  });

  it('has the same bytes for the same journey, whoever made its rows first, but for the time', async () => {
    const reversed = (document: JourneyDocument) =>
      Object.fromEntries(
        Object.entries(document).map(([table, rows]) => [
          table,
          rows instanceof Map ? new Map([...rows].reverse()) : rows,
        ]),
      ) as JourneyDocument;
    await fc.assert(
      fc.asyncProperty(randomDocument, async (document) => {
        const text = await roadmapJson.export(document, { now: NOW });
        expect(await roadmapJson.export(reversed(document), { now: NOW })).toBe(text);
      }),
      { numRuns: 100 },
    );
    const one = ((await roadmapJson.export(example, { now: NOW })) as string).split('\n');
    const two = ((await roadmapJson.export(example, { now: NOW + 60_000 })) as string).split('\n');
    expect(one.filter((line, index) => line !== two[index])).toEqual(['  "exportedAt": "2026-11-22T12:00:00.000Z",']);
  });

  it('rounds halves up, as people do, and knows no −0', () => {
    expect([roundedShare(0.62105), roundedShare(1.00005), roundedShare(1 / 3), roundedScore(1.005)]).toEqual([
      0.6211, 1.0001, 0.3333, 1.01,
    ]);
    expect(Object.is(roundedShare(-0), 0)).toBe(true);
  });
});
