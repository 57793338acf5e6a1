import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/domain/coverage/analyse';
import { levelNotSaid } from '../../../../src/domain/coverage/rules/levelNotSaid';
import { silentStage } from '../../../../src/domain/coverage/rules/silentStage';
import { buildDocument, type DocumentParts } from '../../../helpers/documents';
import { gapFound, gapsFound } from '../../../helpers/gaps';

const attached = (level?: 0 | 1 | null, usage?: number): DocumentParts => ({
  stages: [{ id: 'Interest' }, { id: 'Support' }],
  channels: [{ id: 'Reddit' }],
  presences: [
    { stageId: 'Interest', channelId: 'Reddit', ...(level === undefined ? {} : { level }) },
    { stageId: 'Support', channelId: 'Reddit', ...(level === undefined ? {} : { level }) },
  ],
  demands: usage === undefined ? [] : [{ channelId: 'Reddit', usage }],
});

describe('a presence level that nobody has said', () => {
  it('is one finding per channel, which names its stages', () => {
    const gap = gapFound(levelNotSaid, attached());
    expect(gap).toMatchObject({ id: 'level-not-said:Reddit', severity: 'minor', stageId: null, promisedLevels: [] });
    expect(gap.sentence).toBe(
      'Nobody has said yet how far the organisation is on ‘Reddit’ at ‘Interest’ and ‘Support’; it counts as absent.',
    );
  });

  it('matters more where many customers are', () => {
    const gap = gapFound(levelNotSaid, attached(null, 0.6));
    expect(gap.severity).toBe('moderate');
    expect(gap.sentence).toContain('which up to 60% of customers use (estimated); it counts as absent');
  });

  it('is none once somebody has said a level, be it absent', () => {
    expect(gapsFound(levelNotSaid, attached(0))).toEqual([]);
    expect(gapsFound(levelNotSaid, attached(1))).toEqual([]);
  });

  it('raises no coverage, and makes no stage silent that may not be', () => {
    const { coverage, stages } = analyse(buildDocument(attached(null, 0.6)));
    expect(coverage).toBe(0);
    expect(stages.get('Interest')?.served).toBe(0);
    expect(gapsFound(silentStage, attached(null))).toEqual([]);
  });

  it('is not claimed to be absence by other findings', () => {
    const sentences = analyse(buildDocument(attached(null, 0.8))).gaps.map(({ sentence }) => sentence);
    expect(sentences.join(' ')).toContain(
      'and nobody has said yet how far the organisation is there: opportunity 16.0 of 20',
    );
    expect(sentences.join(' ')).not.toContain('the organisation is absent');
  });
});
