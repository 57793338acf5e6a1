import { describe, expect, it } from 'vitest';
import { demandUnmet } from '../../../../src/domain/coverage/rules/demandUnmet';
import type { PresenceLevel } from '../../../../src/domain/model/presence';
import type { DocumentParts } from '../../../helpers/documents';
import { gapFound, gapsFound } from '../../../helpers/gaps';

function journey(usage: number, level: PresenceLevel, channel: object = {}, stage: object = {}): DocumentParts {
  return {
    stages: [{ id: 's', name: 'Purchase', ...stage }],
    channels: [{ id: 'c', name: 'Reddit', ...channel }],
    demands: [{ channelId: 'c', usage, evidence: 'assumed' }],
    presences: [{ stageId: 's', channelId: 'c', level }],
  };
}

describe('demand unmet', () => {
  it.each([
    [0.8, 'critical'],
    [0.75, 'serious'],
    [0.6, 'moderate'],
  ] as const)('with %d of customers on a channel and nobody there is %s', (usage, severity) => {
    expect(gapFound(demandUnmet, journey(usage, 0)).severity).toBe(severity);
  });

  it('is silent when the opportunity is low', () => {
    expect(gapsFound(demandUnmet, journey(0.5, 0))).toEqual([]);
    expect(gapsFound(demandUnmet, journey(0.75, 2))).toEqual([]);
  });

  it('says how many customers, on what evidence, and what the organisation does there', () => {
    expect(gapFound(demandUnmet, journey(0.65, 1)).sentence).toBe(
      'At ‘Purchase’ 65% of customers use ‘Reddit’ (assumed: nobody was asked yet), where the organisation only listens: opportunity 10.5 of 20, solid.',
    );
  });

  it.each([
    [0.51, 0, 3],
    [0.75, 0, 3],
    [0.76, 0, 3],
    [0.95, 2, 3],
    [0.95, 3, 4],
  ] as const)(
    'for a demand of %d and level %d promises level %d, as far as the step argues for',
    (usage, today, level) => {
      expect(gapFound(demandUnmet, journey(usage, today)).promisedLevels).toEqual([
        { stageId: 's', channelId: 'c', level },
      ]);
    },
  );

  it('weighs more at an important stage', () => {
    const score = (importance: number) => gapFound(demandUnmet, journey(0.6, 0, {}, { importance })).score;
    expect(score(5)).toBeGreaterThan(score(1));
  });

  it('asks to collaborate with a community that belongs to its members', () => {
    const community = { runBy: 'customer-run' as const, formedAround: 'product' as const };
    const gap = gapFound(demandUnmet, journey(0.9, 0, { community }));
    expect(gap.answer).toEqual({ kind: 'recommendation', id: 'relationships' });
    expect(gap.suggestion).toContain('as a guest of its members');
  });

  it('answers by where the customer stands', () => {
    const answer = (level: PresenceLevel, phase: string, channel: object = {}) =>
      gapFound(demandUnmet, journey(0.95, level, channel, { phase })).answer.id;
    expect(answer(0, 'awareness')).toBe('top-places');
    expect(answer(0, 'purchase')).toBe('fishing-programme');
    expect(answer(0, 'support')).toBe('listen-respond');
    expect(answer(2, 'support')).toBe('plan-to-engage');
    expect(answer(0, 'support', { social: false, kind: 'phone' })).toBe('other-tools');
  });
});
