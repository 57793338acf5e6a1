import { describe, expect, it } from 'vitest';
import { monologue } from '../../../../src/domain/coverage/rules/monologue';
import type { PresenceLevel } from '../../../../src/domain/model/presence';
import type { DocumentParts } from '../../../helpers/documents';
import { gapFound, gapsFound } from '../../../helpers/gaps';

function journey(level: PresenceLevel, usage: number | null, channel: object = {}): DocumentParts {
  return {
    stages: [{ id: 's', name: 'Awareness' }],
    channels: [{ id: 'c', name: 'Instagram', ...channel }],
    demands: usage === null ? [] : [{ channelId: 'c', usage }],
    presences: [{ stageId: 's', channelId: 'c', level }],
  };
}

describe('monologue', () => {
  it('finds a social channel on which the organisation only publishes', () => {
    expect(gapFound(monologue, journey(2, 0.45))).toMatchObject({
      severity: 'moderate',
      sentence:
        'At ‘Awareness’ the organisation publishes on ‘Instagram’ but nobody converses; 45% of customers use it there (estimated).',
      promisedLevels: [{ stageId: 's', channelId: 'c', level: 3 }],
    });
  });

  it.each([0, 1, 3, 4] as const)('is silent at level %d', (level) => {
    expect(gapsFound(monologue, journey(level, 0.45))).toEqual([]);
  });

  it('lets a newsletter be a monologue', () => {
    expect(gapsFound(monologue, journey(2, 0.45, { social: false, kind: 'newsletter' }))).toEqual([]);
  });

  it('gets worse the more customers are talked at, and says when their number is not known', () => {
    expect(gapFound(monologue, journey(2, 0.5)).severity).toBe('serious');
    expect(gapFound(monologue, journey(2, null))).toMatchObject({ severity: 'minor', evidence: 'none' });
    expect(gapFound(monologue, journey(2, null)).sentence).toContain('is not known');
  });
});
