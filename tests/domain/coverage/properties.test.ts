import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setPresence } from '../../../src/domain/commands/presences';
import { analyse } from '../../../src/domain/coverage/analyse';
import { bandOf, opportunityScore } from '../../../src/domain/coverage/opportunity';
import type { JourneyDocument } from '../../../src/domain/document';
import type { PresenceLevel } from '../../../src/domain/model/presence';
import { buildDocument } from '../../helpers/documents';
import { edited } from '../../helpers/edits';

const seed = 1_952;
const stageIds = ['s1', 's2', 's3'];
const channelIds = ['c1', 'c2', 'c3', 'c4'];
const segmentIds = ['g1', 'g2', 'g3'];

const level = fc.constantFrom<PresenceLevel>(0, 1, 2, 3, 4);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const place = { stageId: fc.constantFrom(...stageIds), channelId: fc.constantFrom(...channelIds) };
const uniqueBy = <T>(rows: readonly T[], key: (row: T) => string) => [
  ...new Map(rows.map((row) => [key(row), row])).values(),
];

const demand = fc.record({
  channelId: place.channelId,
  stageId: fc.constantFrom(null, ...stageIds),
  segmentId: fc.constantFrom(null, ...segmentIds),
  usage: share,
  evidence: fc.constantFrom('measured' as const, 'estimated' as const, 'assumed' as const),
});
const promise = fc.record({ ...place, level });

const journeys: fc.Arbitrary<JourneyDocument> = fc
  .record({
    weights: fc.tuple(...segmentIds.map(() => fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e6, noNaN: true })))),
    importance: fc.tuple(...stageIds.map(() => fc.integer({ min: 1, max: 5 }))),
    demands: fc.array(demand, { maxLength: 25 }),
    presences: fc.array(promise, { maxLength: 12 }),
    initiatives: fc.array(
      fc.record({
        horizon: fc.constantFrom('now' as const, 'next' as const, 'later' as const),
        status: fc.constantFrom('proposed' as const, 'done' as const),
        promisedLevels: fc.array(promise, { maxLength: 3 }),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ weights, importance, demands, presences, initiatives }) =>
    buildDocument({
      stages: stageIds.map((id, i) => ({ id, importance: importance[i] })),
      channels: channelIds.map((id) => ({ id })),
      segments: segmentIds.map((id, i) => ({ id, weight: weights[i] })),
      demands: uniqueBy(demands, (row) => `${row.channelId} ${row.stageId} ${row.segmentId}`),
      presences: uniqueBy(presences, (row) => `${row.stageId} ${row.channelId}`),
      initiatives,
    }),
  );

/** Unknown never becomes known by presence, so comparing needs no third case. */
const known = (coverage: number | null) => coverage ?? 0;

describe('for any journey', () => {
  it('demand, presence and coverage are 0 to 1, opportunity 0 to 20', () => {
    fc.assert(
      fc.property(journeys, (document) => {
        const { cells, stages, coverage } = analyse(document);
        const shares = [coverage, ...[...stages.values()].map((stage) => stage.coverage)];
        for (const cell of cells.values()) {
          shares.push(cell.demand, cell.presence);
          expect(cell.opportunity === null).toBe(cell.evidence === 'none');
          if (cell.opportunity !== null) expect(cell.opportunity >= 0 && cell.opportunity <= 20).toBe(true);
        }
        for (const value of shares) if (value !== null) expect(value >= 0 && value <= 1).toBe(true);
      }),
      { seed },
    );
  });

  it('coverage of a stage is known exactly when somebody uses a channel there', () => {
    fc.assert(
      fc.property(journeys, (document) => {
        const { cells, stages } = analyse(document);
        for (const { stageId, coverage } of stages.values()) {
          const used = [...cells.values()].some((cell) => cell.stageId === stageId && (cell.demand ?? 0) > 0);
          expect(coverage !== null).toBe(used);
        }
      }),
      { seed },
    );
  });

  it('more presence never lowers coverage, nor raises an opportunity', () => {
    fc.assert(
      fc.property(journeys, promise, (document, { stageId, channelId, level: wanted }) => {
        const key = `${stageId}~${channelId}`;
        const before = analyse(document);
        const higher = Math.max(before.cells.get(key)?.level ?? 0, wanted) as PresenceLevel;
        const then = analyse(edited(document, setPresence, { stageId, channelId, level: higher }));
        expect(known(then.coverage)).toBeGreaterThanOrEqual(known(before.coverage));
        expect(then.cells.get(key)?.opportunity ?? 0).toBeLessThanOrEqual(before.cells.get(key)?.opportunity ?? 0);
      }),
      { seed },
    );
  });

  it('planned coverage is never below today’s, and grows from now to next to later', () => {
    fc.assert(
      fc.property(journeys, (document) => {
        const { coverage, stages, planned, plannedByHorizon } = analyse(document);
        const { now, next, later } = plannedByHorizon;
        const steps = [coverage, now.coverage, next.coverage, later.coverage].map(known);
        expect(steps).toEqual([...steps].sort((a, b) => a - b));
        for (const [id, stage] of stages) {
          expect(known(planned.stages.get(id)?.coverage ?? null)).toBeGreaterThanOrEqual(known(stage.coverage));
        }
      }),
      { seed },
    );
  });

  it('figures do not depend on the order in which rows were read', () => {
    fc.assert(
      fc.property(journeys, (document) => {
        const reversed: JourneyDocument = {
          ...document,
          stages: new Map([...document.stages].reverse()),
          channels: new Map([...document.channels].reverse()),
          segments: new Map([...document.segments].reverse()),
          demands: new Map([...document.demands].reverse()),
          presences: new Map([...document.presences].reverse()),
        };
        expect(analyse(reversed).coverage).toBe(analyse(document).coverage);
        expect([...analyse(reversed).cells]).toEqual([...analyse(document).cells]);
        expect(analyse(reversed).gaps).toEqual(analyse(document).gaps);
      }),
      { seed },
    );
  });

  it('the opportunity is worse the more customers are somewhere', () => {
    const worst = ['low', 'solid', 'high', 'extreme'];
    fc.assert(
      fc.property(share, share, level, (a, b, at) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((use) => opportunityScore(use, at / 4));
        expect(less).toBeLessThanOrEqual(more ?? -1);
        expect(worst.indexOf(bandOf(less ?? 0))).toBeLessThanOrEqual(worst.indexOf(bandOf(more ?? 0)));
      }),
      { seed },
    );
  });
});
