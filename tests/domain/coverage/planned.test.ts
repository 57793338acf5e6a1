import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/domain/coverage/analyse';
import type { InitiativeStatus } from '../../../src/domain/model/initiative';
import type { PresenceLevel } from '../../../src/domain/model/presence';
import { buildDocument, type DocumentParts } from '../../helpers/documents';

const promise = (channelId: string, level: PresenceLevel) => ({ stageId: 's', channelId, level });

function documentWith(initiatives: DocumentParts['initiatives']) {
  return buildDocument({
    stages: [{ id: 's' }],
    channels: [{ id: 'c' }, { id: 'd' }],
    demands: [
      { channelId: 'c', usage: 0.5 },
      { channelId: 'd', usage: 0.5 },
    ],
    presences: [{ stageId: 's', channelId: 'c', level: 2 }],
    initiatives: initiatives ?? [],
  });
}

describe('planned coverage', () => {
  it('equals today’s without a roadmap', () => {
    const { coverage, planned, plannedByHorizon } = analyse(documentWith([]));
    expect(coverage).toBe(0.25);
    expect([planned, ...Object.values(plannedByHorizon)].map((result) => result.coverage)).toEqual(Array(4).fill(0.25));
  });

  it('takes the highest level where several initiatives promise one', () => {
    const document = documentWith([{ promisedLevels: [promise('d', 4)] }, { promisedLevels: [promise('d', 1)] }]);
    expect(analyse(document).planned.coverage).toBe(0.75);
  });

  it('never falls below today’s level', () => {
    expect(analyse(documentWith([{ promisedLevels: [promise('c', 1)] }])).planned.coverage).toBe(0.25);
  });

  it.each<[InitiativeStatus, number]>([
    ['proposed', 0.75],
    ['planned', 0.75],
    ['in-progress', 0.75],
    ['done', 0.25],
    ['dropped', 0.25],
  ])('with an initiative that is %s: %d', (status, coverage) => {
    expect(analyse(documentWith([{ status, promisedLevels: [promise('d', 4)] }])).planned.coverage).toBe(coverage);
  });

  it('adds up over now, next and later', () => {
    const document = documentWith([
      { horizon: 'later', promisedLevels: [promise('d', 4)] },
      { horizon: 'now', promisedLevels: [promise('d', 1)] },
      { horizon: 'next', promisedLevels: [promise('c', 4)] },
    ]);
    const { now, next, later } = analyse(document).plannedByHorizon;
    expect([now.coverage, next.coverage, later.coverage]).toEqual([0.375, 0.625, 1]);
    expect(analyse(document).planned).toBe(later);
  });
});

describe('unknown coverage', () => {
  const document = buildDocument({
    stages: [
      { id: 'asked', importance: 1 },
      { id: 'unasked', importance: 5 },
    ],
    channels: [{ id: 'c' }],
    demands: [{ channelId: 'c', stageId: 'asked', usage: 0.4 }],
    presences: [
      { stageId: 'asked', channelId: 'c', level: 3 },
      { stageId: 'unasked', channelId: 'c', level: 4 },
    ],
  });

  it('is that of a stage without demand, and the journey’s mean leaves it out', () => {
    const { stages, coverage } = analyse(document);
    expect(stages.get('unasked')?.coverage).toBeNull();
    expect(coverage).toBe(0.75);
  });

  it('is that of a journey in which no stage has demand', () => {
    const { coverage, planned } = analyse(buildDocument({ stages: [{ id: 's' }], channels: [{ id: 'c' }] }));
    expect([coverage, planned.coverage]).toEqual([null, null]);
  });
});
