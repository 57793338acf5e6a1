import { describe, expect, it } from 'vitest';
import { noReferralLoop } from '../../../../src/domain/coverage/rules/noReferralLoop';
import type { DocumentParts } from '../../../helpers/documents';
import { gapFound, gapsFound } from '../../../helpers/gaps';

function journey(...links: readonly [from: string, to: string][]): DocumentParts {
  return {
    stages: [
      { id: 'awareness', name: 'Awareness', phase: 'awareness' },
      { id: 'repeat', phase: 'repeat' },
      { id: 'referral', name: 'Referral', phase: 'referral' },
    ],
    touchpoints: [
      { id: 'sees', stageId: 'awareness' },
      { id: 'returns', stageId: 'repeat' },
      { id: 'recommends', stageId: 'referral' },
    ],
    links: links.map(([fromId, toId]) => ({ fromId, toId })),
  };
}

describe('no way from referral back to awareness', () => {
  it('finds a map on which recommendations reach nobody', () => {
    expect(gapFound(noReferralLoop, journey(['sees', 'returns'], ['returns', 'recommends']))).toMatchObject({
      stageId: 'referral',
      sentence:
        'On this map no link or chain of links leads from ‘Referral’ (1 touchpoint) back to ‘Awareness’ (1 touchpoint): recommendations reach nobody new.',
    });
  });

  it('is content with a link, or a chain of links through other stages', () => {
    expect(gapsFound(noReferralLoop, journey(['recommends', 'sees']))).toEqual([]);
    expect(gapsFound(noReferralLoop, journey(['recommends', 'returns'], ['returns', 'sees']))).toEqual([]);
  });

  it('follows the direction of links, and gets out of loops', () => {
    expect(gapsFound(noReferralLoop, journey(['sees', 'recommends']))).toHaveLength(1);
    expect(gapsFound(noReferralLoop, journey(['recommends', 'returns'], ['returns', 'recommends']))).toHaveLength(1);
  });

  it('is minor while there are no touchpoints to link', () => {
    expect(gapFound(noReferralLoop, { stages: journey().stages ?? [] })).toMatchObject({
      severity: 'minor',
      sentence:
        'On this map ‘Referral’ and ‘Awareness’ have no touchpoint yet, so nothing leads from ‘Referral’ back to ‘Awareness’.',
    });
    expect(gapFound(noReferralLoop, journey()).severity).toBe('moderate');
  });

  it('does not ask for a loop where the journey has no referral stage', () => {
    expect(gapsFound(noReferralLoop, { stages: [{ phase: 'awareness' }, { phase: 'repeat' }] })).toEqual([]);
  });
});
