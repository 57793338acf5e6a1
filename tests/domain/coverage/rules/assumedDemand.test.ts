import { describe, expect, it } from 'vitest';
import { assumedDemand } from '../../../../src/domain/coverage/rules/assumedDemand';
import type { DocumentParts } from '../../../helpers/documents';
import { gapFound, gapsFound } from '../../../helpers/gaps';

function journey(demands: DocumentParts['demands']): DocumentParts {
  return {
    stages: [{ id: 's' }, { id: 'r' }],
    channels: [{ id: 'c', name: 'Reddit' }],
    segments: [{ id: 'A' }, { id: 'B' }],
    demands: demands ?? [],
  };
}

describe('demand only assumed', () => {
  it('finds a channel of whose use nobody was asked, once for all stages', () => {
    expect(gapFound(assumedDemand, journey([{ channelId: 'c', usage: 0.6, evidence: 'assumed' }]))).toMatchObject({
      channelId: 'c',
      stageId: null,
      severity: 'moderate',
      evidence: 'assumed',
      sentence: 'That up to 60% of customers use ‘Reddit’ at every stage is only assumed: nobody was asked yet.',
    });
  });

  it('points at the stage when only one rests on an assumption', () => {
    const demands = [{ channelId: 'c', stageId: 's', usage: 0.2, evidence: 'assumed' as const }];
    expect(gapFound(assumedDemand, journey(demands))).toMatchObject({
      stageId: 's',
      severity: 'minor',
      sentence: 'That up to 20% of customers use ‘Reddit’ at 1 of 2 stages is only assumed: nobody was asked yet.',
    });
  });

  it('is content once some of it is more than assumed', () => {
    const demands = [
      { channelId: 'c', segmentId: 'A', usage: 0.6, evidence: 'assumed' as const },
      { channelId: 'c', segmentId: 'B', usage: 0.6, evidence: 'estimated' as const },
    ];
    expect(gapsFound(assumedDemand, journey(demands))).toEqual([]);
  });

  it('does not mind an assumption of no use at all', () => {
    expect(gapsFound(assumedDemand, journey([{ channelId: 'c', usage: 0, evidence: 'assumed' }]))).toEqual([]);
  });
});
