import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/domain/coverage/analyse';
import { overServed } from '../../../../src/domain/coverage/rules/overServed';
import type { PresenceLevel } from '../../../../src/domain/model/presence';
import type { DocumentParts } from '../../../helpers/documents';
import { gapFound, gapsFound } from '../../../helpers/gaps';
import { workedExample } from '../../../helpers/workedExample';

function journey(usage: number | null, level: PresenceLevel): DocumentParts {
  return {
    stages: [{ id: 's', name: 'Awareness' }],
    channels: [{ id: 'c', name: 'LinkedIn' }],
    demands: usage === null ? [] : [{ channelId: 'c', usage }],
    presences: [{ stageId: 's', channelId: 'c', level }],
  };
}

describe('over-served channel', () => {
  it('finds a channel where one level less would still meet the demand', () => {
    expect(gapFound(overServed, journey(0.4, 3))).toMatchObject({
      severity: 'minor',
      sentence:
        'At ‘Awareness’ 40% of customers use ‘LinkedIn’ (estimated), where the organisation is at ‘engaging’ (75%): more than they ask for.',
    });
  });

  it('gets worse with the excess, but stays minor: no customer goes without', () => {
    const [more, most] = [gapFound(overServed, journey(0.4, 3)), gapFound(overServed, journey(0, 4))];
    expect(most.score).toBeGreaterThan(more.score);
    expect(most.severity).toBe('minor');
  });

  it('accepts the lowest level that meets the demand', () => {
    expect(gapsFound(overServed, journey(0.65, 3))).toEqual([]);
  });

  it('does not take unknown demand for low demand', () => {
    expect(gapsFound(overServed, journey(null, 4))).toEqual([]);
  });

  it('names the place where the effort is missing most', () => {
    const suggestions = analyse(workedExample())
      .gaps.filter((gap) => gap.ruleId === overServed.id)
      .map((gap) => gap.suggestion);
    expect(suggestions).toEqual([
      'Move effort from ‘blog’ at ‘awareness’ to ‘reddit’ at ‘purchase’',
      'Move effort from ‘linkedin’ at ‘awareness’ to ‘reddit’ at ‘purchase’',
    ]);
  });
});
